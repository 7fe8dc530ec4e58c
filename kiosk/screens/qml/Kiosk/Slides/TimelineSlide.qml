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

        // In landscape each moment has the width of two, for its neighbours stand on the other side of the line.
        readonly property real step: Math.max(root.plain, root.portrait ? height / Math.max(1, root.moments.length) : width / (root.moments.length + 1))
        readonly property real dot: Math.round(44 * root.unit)
        readonly property real middle: root.portrait ? 0 : Math.round((height - dot) / 2)

        x: root.edge
        y: title.y + title.height + (root.portrait ? root.edge * 0.5 : 0)
        width: root.width - 2 * root.edge
        height: root.height - y - root.edge

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
                readonly property bool above: !root.portrait && index % 2 === 0

                x: root.portrait ? 0 : index * line.step
                y: root.portrait ? index * line.step : 0
                width: root.portrait ? line.width : 2 * line.step - root.edge * 0.4
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

                Column {
                    x: root.portrait ? line.dot + root.edge * 0.4 : 0
                    y: root.portrait ? 0 : moment.above ? line.middle - height - root.edge * 0.2 : line.middle + line.dot + root.edge * 0.2
                    width: parent.width - x

                    Words {
                        width: parent.width
                        text: moment.modelData.year
                        font.pixelSize: root.plain
                        font.weight: Font.Bold
                        lineHeight: Theme.titleLeading
                    }

                    Words {
                        id: name

                        width: parent.width
                        text: moment.modelData.name
                        color: moment.hue
                        font.pixelSize: root.small
                        font.weight: Font.Bold
                        lineHeight: Theme.titleLeading
                    }

                    Words {
                        visible: text !== name.text
                        width: parent.width
                        text: moment.modelData.text
                        font.pixelSize: Math.round(root.small * 0.85)
                        lineHeight: Theme.titleLeading
                    }
                }
            }
        }
    }
}
