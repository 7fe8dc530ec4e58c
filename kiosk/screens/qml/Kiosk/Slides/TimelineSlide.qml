pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A few dates that are far apart, on one line. */
SlideFrame {
    id: root

    readonly property var moments: root.slide.moments ?? []

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

    Item {
        id: line

        readonly property real step: Math.max(root.plain, (root.portrait ? height : width) / Math.max(1, root.moments.length))
        readonly property real dot: Math.round(44 * root.unit)
        readonly property real middle: root.portrait ? 0 : Math.round(height * 0.34)

        x: root.edge
        y: title.y + title.height + root.edge * 0.5
        width: root.width - 2 * root.edge
        height: root.height - y - root.edge * 1.3

        Rectangle {
            x: root.portrait ? (line.dot - width) / 2 : 0
            y: root.portrait ? 0 : line.middle + (line.dot - height) / 2
            width: root.portrait ? Math.round(6 * root.unit) : parent.width
            height: root.portrait ? parent.height : Math.round(6 * root.unit)
            color: Theme.surfaceText
        }

        Repeater {
            model: root.moments

            Item {
                id: moment

                required property var modelData
                required property int index
                readonly property color hue: Theme.accent(Theme.ground(modelData.ground), Theme.lit)
                readonly property real inset: root.portrait ? line.dot + root.edge * 0.4 : 0

                x: root.portrait ? 0 : index * line.step
                y: root.portrait ? index * line.step : 0
                width: root.portrait ? line.width : line.step
                height: root.portrait ? line.step : line.height

                Rectangle {
                    y: line.middle
                    width: line.dot
                    height: width
                    radius: width / 2
                    color: moment.hue
                    border.width: Math.round(6 * root.unit)
                    border.color: Theme.surface
                }

                Words {
                    id: year

                    x: moment.inset
                    y: root.portrait ? 0 : line.middle - height - root.edge * 0.25
                    width: parent.width - x - root.edge * 0.25
                    text: moment.modelData.year
                    font.pixelSize: root.portrait ? root.plain : Math.round(Math.min(root.large, line.step / 6.8))
                    font.weight: Font.Bold
                    lineHeight: Theme.titleLeading
                }

                Words {
                    id: name

                    x: moment.inset
                    y: root.portrait ? year.height : line.middle + line.dot + root.edge * 0.25
                    width: year.width
                    text: moment.modelData.name
                    color: moment.hue
                    font.pixelSize: root.portrait ? root.small : Math.round(Math.min(root.plain, line.step / 6.4))
                    font.weight: Font.Bold
                    lineHeight: Theme.titleLeading
                }

                Words {
                    visible: text !== name.text && (root.portrait || root.moments.length <= 5)
                    x: moment.inset
                    y: name.y + name.height
                    width: year.width
                    text: moment.modelData.text
                    font.pixelSize: Math.round(root.small * 0.85)
                }
            }
        }
    }
}
