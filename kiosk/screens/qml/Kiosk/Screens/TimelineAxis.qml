pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The years above the lanes; under each, the more goes on in it the darker. Today has a flag. */
Item {
    id: root

    required property var ticks // [{year, x, width, single, text}]
    required property var busy // how much goes on, year by year
    required property real perYear
    required property var today // x of the day; undefined where the clock cannot be right or the day is not seen
    readonly property int most: Math.max(1, ...busy)
    readonly property real size: Theme.textStep === 0 ? Theme.labelSize : Theme.captionSize
    readonly property real stripHeight: Math.round(Theme.labelSize * 0.3)
    readonly property real lineHeight: Math.ceil(flag.implicitHeight)

    implicitHeight: stripHeight + 2 * lineHeight

    Rectangle {
        visible: Boolean(root.today)
        x: Math.max(0, Math.min(root.width - width, (root.today ?? 0) - width / 2))
        y: root.height - root.stripHeight - 2 * root.lineHeight
        width: flag.width + 2 * flag.x
        height: flag.height
        radius: height / 2
        color: Theme.strong

        Words {
            id: flag

            x: Math.round(Theme.labelSize * 0.45)
            //: Flag on the timeline, above the line that stands for today
            text: qsTr("Today")
            color: Theme.strongText
            font.pixelSize: root.size
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
    }

    Repeater {
        model: root.ticks

        Words {
            required property var modelData

            visible: modelData.text !== ""
            x: modelData.x
            y: root.height - root.stripHeight - height
            width: modelData.single ? modelData.width : implicitWidth
            text: modelData.text
            font.pixelSize: root.size
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            horizontalAlignment: modelData.single ? Text.AlignHCenter : Theme.start
        }
    }

    Repeater {
        model: root.busy.length

        Rectangle {
            required property int index

            x: index * root.perYear
            y: root.height - height
            width: Math.ceil(root.perYear) - (root.perYear > 20 ? Theme.hairline : 0)
            height: root.stripHeight
            color: Theme.mix(Theme.surface, Theme.surfaceText, 0.08 + 0.92 * root.busy[index] / root.most)
        }
    }
}
