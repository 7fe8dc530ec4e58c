pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* Money as coins in rows; of the last one, as much is filled as there is of it. */
Drawing {
    id: root

    readonly property int total: Math.max(1, Math.ceil(solid + hollow))
    readonly property int columns: {
        let best = 1;
        for (let columns = 2; columns <= root.total; ++columns)
            if (side(columns) > side(best))
                best = columns;
        // Fives are easier to count.
        return [5, 10, 20].find(columns => columns < root.total && side(columns) > 0.8 * side(best)) ?? best;
    }
    readonly property real coin: side(columns)
    readonly property int rows: Math.ceil(total / columns)

    function side(columns: int): real {
        return Math.min(root.width / columns, root.height / Math.ceil(root.total / columns));
    }

    Item {
        x: root.leading ? 0 : (root.width - width) / 2
        y: (root.height - height) / 2
        width: root.coin * root.columns
        height: root.coin * root.rows

        Repeater {
            model: root.total

            Item {
                id: place

                required property int index
                readonly property real filled: root.bounded(root.solid - index)
                readonly property bool open: filled < 1 && root.hollow > 0
                readonly property color metal: index === Math.ceil(root.solid) - 1 ? root.lit : root.ink

                x: index % root.columns * root.coin
                y: Math.floor(index / root.columns) * root.coin
                width: root.coin
                height: root.coin
                visible: root.drawn * root.total > index

                Rectangle {
                    anchors.centerIn: parent
                    width: root.coin * 0.86
                    height: width
                    visible: place.filled < 1
                    radius: width / 2
                    color: "transparent"
                    opacity: place.open ? root.trace(place.index) : 1
                    border.width: Math.max(1.5, width * 0.03)
                    border.color: place.open ? root.lit : root.faint
                }

                Item {
                    y: parent.height - height
                    width: parent.width
                    height: root.coin * (0.07 + 0.86 * place.filled)
                    visible: place.filled > 0
                    clip: place.filled < 1

                    Rectangle {
                        x: root.coin * 0.07
                        y: parent.height - root.coin * 0.93
                        width: root.coin * 0.86
                        height: width
                        radius: width / 2
                        color: place.metal

                        Rectangle {
                            anchors.fill: parent
                            anchors.margins: parent.width * 0.1
                            radius: width / 2
                            color: "transparent"
                            border.width: Math.max(1, parent.width * 0.035)
                            border.color: Theme.coinRim
                        }
                    }
                }
            }
        }
    }
}
