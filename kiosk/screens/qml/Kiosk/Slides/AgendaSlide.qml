pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* What happens when, today. */
SlideFrame {
    id: root

    readonly property var items: root.slide.items ?? []

    color: Theme.surface

    SlideTitle {
        id: title

        x: root.edge
        y: root.edge
        width: root.width - 2 * root.edge
        height: Math.round(root.huge * 1.3)
        size: root.huge
        text: root.slide.title
        color: Theme.surfaceText
    }

    Column {
        id: list

        readonly property real row: Math.min(root.large * 2.6, (root.height - y - root.edge * 1.2) / Math.max(1, root.items.length))

        x: root.edge
        y: title.y + title.height + root.edge * 0.4
        width: root.width - 2 * root.edge

        Repeater {
            model: root.items

            Item {
                id: line

                required property var modelData

                width: list.width
                height: list.row

                Rectangle {
                    width: parent.width
                    height: Theme.rule
                    color: Theme.surfaceLine
                }

                Words {
                    id: at

                    anchors.verticalCenter: parent.verticalCenter
                    width: root.large * 4.8
                    text: line.modelData.at
                    font.pixelSize: list.row > root.large * 1.7 ? root.large : root.plain
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                }

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    x: at.width
                    width: parent.width - x
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: line.modelData.text
                    font.pixelSize: list.row > root.large * 1.7 ? root.large : root.plain
                    lineHeight: Theme.titleLeading
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Math.round(root.small * 0.8)
                }
            }
        }
    }
}
