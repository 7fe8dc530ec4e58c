pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A ranking as steps, the first the tallest; ours is lit. Far down a ranking, the steps between are left out. */
Drawing {
    id: root

    readonly property int first: Math.round(solid)
    readonly property int last: Math.round(solid + hollow)
    readonly property var places: ladder(first, last) // 0 stands for what is left out
    readonly property real gap: width * 0.012
    readonly property real tread: (width - (places.length - 1) * gap) / places.length

    function ladder(first: int, last: int): list<int> {
        const whole = Math.max(5, last + 2);
        if (whole <= 10)
            return Array.from({
                length: whole
            }, (_, index) => index + 1);
        const named = [1, 2, first - 1, first, last, last + 1].filter((place, index, all) => place > 0 && all.indexOf(place) === index);
        const shown = [];
        for (const place of named.sort((one, other) => one - other)) {
            if (shown.length > 0 && place > shown[shown.length - 1] + 1)
                shown.push(0);
            shown.push(place);
        }
        return shown;
    }

    Repeater {
        model: root.places

        Item {
            id: step

            required property int index
            required property int modelData
            readonly property bool ours: modelData >= root.first && modelData <= root.last
            readonly property real risen: root.bounded(root.drawn * 2 - index / root.places.length)

            x: index * (root.tread + root.gap)
            width: root.tread
            height: root.height * (1 - 0.78 * index / (root.places.length - 1)) * risen
            y: root.height - height

            Rectangle {
                anchors.fill: parent
                visible: step.modelData > 0
                color: step.ours ? root.lit : root.faint
                opacity: step.ours ? 1 : 0.3
            }

            Rectangle {
                visible: step.modelData > 0
                width: parent.width
                height: Math.max(2, root.height * 0.012)
                color: step.ours ? root.lit : root.ink
            }

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gapTiny
                visible: root.numerals && step.risen >= 1
                text: step.modelData > 0 ? step.modelData : "…"
                color: step.ours ? Theme.litText : root.ink
                font.pixelSize: Theme.captionSize
                font.weight: step.ours ? Font.Bold : Font.Medium
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
