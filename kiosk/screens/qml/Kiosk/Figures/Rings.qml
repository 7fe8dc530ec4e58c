pragma ComponentBehavior: Bound

import QtQuick

/* A length of time as the rings of a tree, from the heart outward; the last one is lit. */
Drawing {
    id: root

    readonly property int total: Math.max(1, Math.ceil(solid + hollow))
    readonly property real side: Math.min(width, height)
    readonly property real reach: side / (total + 0.25) // from one ring to the next, across

    Repeater {
        model: root.total

        Rectangle {
            required property int index
            readonly property bool open: index + 1 > root.solid
            readonly property bool ours: index === Math.ceil(root.solid) - 1

            width: root.reach * (index + 1)
            height: width
            x: (root.width - width) / 2
            y: root.height / 2 - height / 2
            radius: width / 2
            color: index === 0 ? root.ink : "transparent"
            opacity: root.bounded(root.drawn * root.total - index) * (ours ? 1 : open ? root.trace(index + 0.5) : 0.5 + 0.35 * index / root.total)
            border.width: Math.max(1, root.reach * (ours ? 0.24 : open ? 0.08 : 0.12))
            border.color: ours || open ? root.lit : root.ink
        }
    }
}
