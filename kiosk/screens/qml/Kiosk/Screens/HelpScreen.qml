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

        Row {
            id: grid

            readonly property int columns: Theme.portrait || Theme.compact ? 1 : 2
            readonly property var lines: root.page.lines.filter(line => root.visit.speakable || !line.ofSpeech)
            readonly property real cell: (pane.room - (columns - 1) * spacing) / columns

            spacing: Theme.gapLarge * 1.5

            Repeater {
                model: grid.columns

                Column {
                    id: column

                    required property int index
                    readonly property int share: Math.ceil(grid.lines.length / grid.columns)

                    width: grid.cell
                    spacing: Theme.gapLarge * (Theme.portrait ? 1.2 : Theme.compact ? 0.5 : 0.8)

                    Repeater {
                        model: grid.lines.slice(column.index * column.share, (column.index + 1) * column.share)

                        Row {
                            id: line

                            required property var modelData

                            width: column.width
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
            }
        }

        // The notices, at the end of what one reads.
        Grid {
            id: notices

            topPadding: Theme.gap
            columns: grid.columns
            columnSpacing: grid.spacing
            rowSpacing: Theme.gapSmall

            Repeater {
                model: root.page.doors

                Door {
                    required property var modelData

                    width: grid.cell
                    text: modelData.name
                    focusId: modelData.route
                    onActivated: root.visit.open(modelData.route)
                }
            }
        }
    }
}
