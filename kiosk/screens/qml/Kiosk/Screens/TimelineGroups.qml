pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* The themes and sections, each beside its own lanes, or one under the other where they have none. */
Item {
    id: root

    required property var groups // [{id, name, full, ground}]
    required property var bands // [{id, y, height}]; empty: one under the other
    required property string here // the id of the one that is shown alone
    required property string head // of the facet that shows one alone
    required property real block
    readonly property real stacked: groups.length * (block + Theme.apart) - Theme.apart

    signal chosen(facet: string)
    signal reached(item: Item)

    Repeater {
        model: root.groups

        TimelineGroup {
            required property var modelData
            required property int index
            readonly property var band: root.bands.find(band => band.id === modelData.id)

            visible: root.bands.length === 0 || Boolean(band)
            width: root.width
            y: band ? band.y : index * (root.block + Theme.apart)
            height: band ? band.height : root.block
            text: modelData.name
            hint: modelData.full
            ground: Theme.ground(modelData.ground)
            here: root.here === modelData.id
            focusId: "group-" + modelData.id
            onActivated: root.chosen(root.head + "/" + modelData.id)
            onActiveFocusChanged: {
                if (activeFocus)
                    root.reached(this);
            }
        }
    }
}
