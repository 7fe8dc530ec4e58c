pragma ComponentBehavior: Bound

import QtQuick

/* A hundred squares, as many of them filled as the share is percent; the last one in part. */
Item {
    id: root

    required property real number
    required property color ink
    required property color faint
    required property color lit
    readonly property real side: Math.min(width, height)
    readonly property real cell: side / 10

    Grid {
        anchors.centerIn: parent
        columns: 10

        Repeater {
            model: 100

            Item {
                id: square

                required property int index
                readonly property real filled: Math.max(0, Math.min(1, root.number - index))

                width: root.cell
                height: root.cell

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: root.cell * 0.09
                    radius: width * 0.16
                    color: "transparent"
                    border.width: Math.max(1, root.cell * 0.03)
                    border.color: root.faint
                }

                Rectangle {
                    x: root.cell * 0.09
                    y: x
                    visible: square.filled > 0
                    width: root.cell * 0.82 * square.filled
                    height: root.cell * 0.82
                    radius: height * 0.16
                    color: root.lit
                }
            }
        }
    }
}
