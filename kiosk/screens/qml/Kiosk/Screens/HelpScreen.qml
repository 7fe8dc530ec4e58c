pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* How the kiosk works, in a few sentences, and the doors to its notices. */
VisitScreen {
    id: root

    function restore(scroll: real): void {
        pane.restore(scroll);
    }

    scroll: pane.share

    Words {
        id: title

        x: Theme.margin
        y: Theme.compact ? Theme.gap : Theme.gapLarge
        width: parent.width - 2 * Theme.margin
        text: root.page.title
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
            rowSpacing: Theme.portrait ? Theme.gapLarge * 1.2 : Theme.gap

            Repeater {
                model: root.page.lines

                Row {
                    id: line

                    required property var modelData

                    visible: root.visit.speakable || !modelData.ofSpeech
                    width: (pane.room - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    spacing: Theme.gap

                    Icon {
                        text: Icons[line.modelData.glyph]
                        font.pixelSize: Theme.titleSize
                        width: Theme.titleSize * 1.2
                    }

                    Words {
                        width: parent.width - parent.spacing - Theme.titleSize * 1.2
                        text: line.modelData.text
                        font.pixelSize: Theme.leadSize
                        lineHeight: Theme.readingLeading
                    }
                }
            }
        }

        // The notices, at the end of what one reads.
        Grid {
            id: notices

            topPadding: Theme.gap
            columns: grid.columns
            columnSpacing: grid.columnSpacing
            rowSpacing: Theme.gapSmall

            Repeater {
                model: root.page.doors

                Door {
                    required property var modelData

                    width: (pane.room - (notices.columns - 1) * notices.columnSpacing) / notices.columns
                    text: modelData.name
                    focusId: modelData.route
                    onActivated: root.visit.open(modelData.route)
                }
            }
        }
    }
}
