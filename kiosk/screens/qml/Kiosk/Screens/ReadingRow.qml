pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* One choice of the accessibility sheet: what it is about, and its options, of which one holds. */
Item {
    id: root

    required property string name // of the choice, for the focus
    required property string title
    required property var options
    required property int chosen
    readonly property bool stacked: width < Theme.captionSize * 40

    signal picked(index: int)

    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.ignored: !enabled
    height: stacked ? heading.height + Theme.gapTiny + pills.height : Math.max(heading.height, pills.height)

    Words {
        id: heading

        width: root.stacked ? root.width : root.width * 0.3
        y: root.stacked ? 0 : (root.height - height) / 2
        text: root.title
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    Flow {
        id: pills

        x: root.stacked ? 0 : root.width * 0.32
        y: root.stacked ? heading.height + Theme.gapTiny : 0
        width: root.width - x
        spacing: Theme.gapSmall

        Repeater {
            model: root.options

            Pill {
                required property string modelData
                required property int index

                text: modelData
                focusId: root.name + "-" + index
                role: Accessible.RadioButton
                checked: index === root.chosen
                onActivated: root.picked(index)
            }
        }
    }
}
