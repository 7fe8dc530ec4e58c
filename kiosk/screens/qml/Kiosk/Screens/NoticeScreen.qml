pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The accessibility statement or the privacy notice: a few short parts under headings. */
VisitScreen {
    id: root

    function restore(scroll: real): void {
        pane.restore(scroll);
    }

    indexed: false
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
        anchors.topMargin: Theme.compact ? Theme.gap : Theme.gapLarge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - 2 * Theme.margin

        Grid {
            id: grid

            columns: Theme.portrait || Theme.compact || Theme.textStep > 0 ? 1 : 2
            columnSpacing: Theme.gapLarge * 1.5
            rowSpacing: Theme.compact ? Theme.gap : Theme.gapLarge

            Repeater {
                model: root.page.parts

                Column {
                    id: part

                    required property var modelData

                    width: (pane.room - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    spacing: Theme.gapSmall

                    Words {
                        width: parent.width
                        text: part.modelData.title
                        font.pixelSize: Theme.headingSize
                        font.weight: Font.DemiBold
                        lineHeight: Theme.titleLeading
                        Accessible.role: Accessible.Heading
                    }

                    Words {
                        visible: text !== ""
                        width: Math.min(parent.width, Theme.lineMeasure)
                        text: part.modelData.text
                        lineHeight: Theme.readingLeading
                    }

                    Points {
                        visible: lines.length > 0
                        width: Math.min(parent.width, Theme.lineMeasure)
                        lines: part.modelData.points
                    }
                }
            }
        }
    }
}
