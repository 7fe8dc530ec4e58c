pragma ComponentBehavior: Bound

import QtQuick

/* A hundred squares, as many of them filled as the share is percent. In a wide place they fill from the left, else from the top. */
Drawing {
    id: root

    readonly property list<int> shapes: [10, 20, 25, 50, 5]
    readonly property int columns: root.shapes.reduce((best, columns) => root.side(columns) > root.side(best) * 1.15 ? columns : best)
    readonly property int rows: 100 / columns
    readonly property real cell: side(columns)
    readonly property real gap: cell * 0.09

    function side(columns: int): real {
        return Math.min(root.width / columns, root.height * columns / 100);
    }

    Item {
        x: root.leading ? 0 : (root.width - width) / 2
        y: (root.height - height) / 2
        width: root.cell * root.columns
        height: root.cell * root.rows

        Repeater {
            model: 100

            Item {
                id: square

                required property int index
                readonly property int column: root.columns > root.rows ? Math.floor(index / root.rows) : index % root.columns
                readonly property int row: root.columns > root.rows ? index % root.rows : Math.floor(index / root.columns)
                readonly property real filled: root.bounded(root.solid * root.drawn - index)
                readonly property bool open: root.drawn >= 1 && index + 1 > root.solid && index < root.solid + root.hollow

                x: column * root.cell + root.gap
                y: row * root.cell + root.gap
                width: root.cell - 2 * root.gap
                height: width

                Rectangle {
                    anchors.fill: parent
                    radius: width * 0.16
                    color: "transparent"
                    border.width: Math.max(1, root.cell * 0.035)
                    border.color: root.faint
                    visible: square.filled < 1
                }

                Rectangle {
                    anchors.fill: parent
                    visible: square.open
                    radius: width * 0.16
                    color: root.fades ? root.lit : "transparent"
                    opacity: Math.max(square.filled, root.trace(square.index + 0.5))
                    border.width: root.fades ? 0 : Math.max(2, root.cell * 0.07)
                    border.color: root.lit
                }

                Rectangle {
                    visible: square.filled > 0 && !(square.open && root.fades)
                    width: root.columns > root.rows ? parent.width : parent.width * square.filled
                    height: root.columns > root.rows ? parent.height * square.filled : parent.height
                    radius: root.cell * 0.13
                    color: root.lit
                }
            }
        }
    }
}
