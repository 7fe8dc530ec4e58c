pragma ComponentBehavior: Bound

import QtQuick

/* How many times as much: one block for the measure, as many for what is measured. */
Item {
    id: root

    required property real number
    required property color ink
    required property color faint
    required property color lit
    readonly property int blocks: Math.max(1, Math.ceil(number))
    readonly property real gap: Math.min(width, height) * 0.04
    readonly property real block: Math.min((width - gap * 4) / 2, (height - (blocks - 1) * gap) / blocks)

    Rectangle {
        x: (root.width - 2 * root.block - 3 * root.gap) / 2
        y: root.height - height
        width: root.block
        height: root.block
        radius: root.gap / 2
        color: "transparent"
        border.width: Math.max(2, root.block * 0.012)
        border.color: root.ink
    }

    Column {
        x: (root.width + 3 * root.gap) / 2
        y: root.height - height
        spacing: root.gap

        Repeater {
            model: root.blocks

            Rectangle {
                required property int index

                width: root.block
                height: root.block * Math.min(1, root.number - (root.blocks - 1 - index))
                radius: root.gap / 2
                color: root.lit
            }
        }
    }
}
