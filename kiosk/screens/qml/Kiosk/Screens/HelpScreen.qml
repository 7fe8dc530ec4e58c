pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* How the kiosk works, in a few sentences. */
VisitScreen {
    id: root

    readonly property var lines: [
        {
            glyph: Icons.handPointing,
            text: qsTr("Touch once. The page opens when you lift your finger.")
        },
        {
            glyph: Icons.house,
            text: qsTr("Home brings you back to the themes. Back returns to the page before.")
        },
        {
            glyph: Icons.magnifyingGlass,
            text: qsTr("Search finds a word, a disease or a name.")
        },
        {
            glyph: Icons.personSimple,
            text: qsTr("Accessibility: larger text, stronger contrast, low buttons, no movement, more time.")
        },
        {
            glyph: Icons.chatCircle,
            text: qsTr("This screen tells about research. For a question about your health, ask a caregiver.")
        },
        {
            glyph: Icons.lock,
            text: qsTr("Nothing about you is recorded. When you leave, the screen starts again.")
        }
    ]

    function restore(scroll: real): void {
        pane.restore(scroll);
    }

    scroll: pane.share

    Words {
        id: title

        x: Theme.margin
        y: Theme.compact ? Theme.gap : Theme.gapLarge
        width: parent.width - 2 * Theme.margin
        //: Title of the help screen
        text: qsTr("How it works")
        font.pixelSize: Theme.titleSize
        font.weight: Font.Bold
        lineHeight: Theme.titleLeading
        Accessible.role: Accessible.Heading
    }

    ReadingPane {
        id: pane

        anchors.top: title.bottom
        anchors.topMargin: Theme.gapLarge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - 2 * Theme.margin

        Grid {
            id: grid

            columns: Theme.portrait || Theme.compact ? 1 : 2
            columnSpacing: Theme.gapLarge * 1.5
            rowSpacing: Theme.compact ? Theme.gap : Theme.gapLarge * 1.2

            Repeater {
                model: root.lines

                Row {
                    id: line

                    required property var modelData

                    width: (pane.room - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    spacing: Theme.gap

                    Icon {
                        text: line.modelData.glyph
                        font.pixelSize: Theme.titleSize
                        width: Theme.titleSize * 1.2
                    }

                    Words {
                        width: parent.width - parent.spacing - Theme.titleSize * 1.2
                        text: line.modelData.text
                        font.pixelSize: Theme.leadSize
                        lineHeight: Theme.easyLeading
                    }
                }
            }
        }
    }
}
