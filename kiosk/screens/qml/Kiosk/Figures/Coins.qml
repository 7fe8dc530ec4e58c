pragma ComponentBehavior: Bound

import QtQuick

/* Money as stacks of coins seen from the side; the last coin is as wide as the part of it that is there. */
Drawing {
    id: root

    readonly property int total: Math.max(1, Math.ceil(solid + hollow))
    readonly property int deep: [1, 2, 3, 4, 5, 10, 20].reduce((best, deep) => misfit(deep) < misfit(best) ? deep : best)
    readonly property int stacks: Math.ceil(total / deep)
    readonly property real coinHeight: Math.min(root.height / root.deep, root.width / stacks * 0.3)
    readonly property real coinWidth: Math.min(root.width / stacks, coinHeight * 6.5)

    // How far a coin in stacks of that depth is from being six times as wide as high.
    function misfit(deep: int): real {
        return Math.abs(Math.log((root.width / Math.ceil(root.total / deep)) / (root.height / deep) / 6));
    }

    Item {
        x: root.leading ? 0 : (root.width - width) / 2
        y: root.leading ? root.height - height : (root.height - height) / 2
        width: root.coinWidth * root.stacks
        height: root.coinHeight * root.deep

        Repeater {
            model: root.total

            Item {
                id: coin

                required property int index
                readonly property real filled: root.bounded(root.solid - index)
                readonly property bool open: filled < 1 && root.hollow > 0
                readonly property bool ours: index === Math.ceil(root.solid) - 1

                x: Math.floor(index / root.deep) * root.coinWidth
                y: parent.height - (index % root.deep + 1) * root.coinHeight
                width: root.coinWidth * 0.9
                height: root.coinHeight * 0.84
                visible: root.drawn * root.total > index

                Rectangle {
                    anchors.fill: parent
                    visible: coin.filled < 1
                    radius: height * 0.5
                    color: "transparent"
                    opacity: coin.open ? root.trace(coin.index) : 1
                    border.width: Math.max(1.5, height * 0.06)
                    border.color: coin.open ? root.lit : root.faint
                }

                Rectangle {
                    width: parent.width * coin.filled
                    height: parent.height
                    visible: coin.filled > 0
                    radius: Math.min(width, height) * 0.5
                    color: coin.ours ? root.lit : root.ink
                    opacity: coin.ours ? 1 : 0.82
                }
            }
        }
    }
}
