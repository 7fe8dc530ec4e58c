pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A ranking as steps, the first the tallest; ours is lit. */
Item {
    id: root

    required property real number
    required property color ink
    required property color faint
    required property color lit
    readonly property int steps: Math.max(5, Math.round(number) + 2)
    readonly property real gap: width * 0.02

    Repeater {
        model: root.steps

        Rectangle {
            id: step

            required property int index
            readonly property bool ours: index + 1 === Math.round(root.number)

            x: index * (width + root.gap)
            width: (root.width - (root.steps - 1) * root.gap) / root.steps
            height: root.height * (0.92 - 0.72 * index / (root.steps - 1))
            y: root.height - height
            radius: Math.min(width * 0.08, 12)
            color: ours ? root.lit : "transparent"
            border.width: ours ? 0 : Math.max(2, root.width * 0.004)
            border.color: root.faint

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gapSmall
                text: step.index + 1
                color: step.ours ? "#10243A" : root.ink
                font.pixelSize: Theme.headingSize
                font.weight: step.ours ? Font.Bold : Font.Medium
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
