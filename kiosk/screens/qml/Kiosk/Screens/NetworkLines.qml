pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Nodes under their headings, side by side in columns. */
RowList {
    id: root

    required property int columns
    required property var marks
    readonly property real cell: Math.floor((width - (columns - 1) * Theme.gapSmall) / columns)

    signal led(string id)
    signal shown(Item item)

    delegate: Item {
        id: line

        required property var modelData // {title} of a heading, or {entries: [{node, note, place, places}]}
        readonly property bool titled: modelData.kind === "heading"
        readonly property real before: titled ? (modelData.first ? 0 : Theme.gap) : modelData.entries[0].place === 1 ? Theme.gapSmall : Theme.apart

        width: root.width
        height: titled ? title.height : Math.max(...nodes.children.map(node => node.height))

        Words {
            id: title

            visible: line.titled && text !== ""
            width: line.width
            text: line.modelData.title ?? ""
            font.pixelSize: Theme.bodySize
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Item {
            id: nodes

            anchors.fill: parent

            Repeater {
                model: line.modelData.entries ?? []

                NetworkNode {
                    required property var modelData
                    required property int index

                    x: index * (root.cell + Theme.gapSmall)
                    width: root.cell
                    node: modelData.node
                    mark: root.marks[node.family]
                    note: modelData.note
                    focusId: "row-" + node.id
                    ordinal: modelData.place
                    alike: modelData.places
                    onActivated: root.led(node.id)
                    onActiveFocusChanged: {
                        if (activeFocus)
                            root.shown(this);
                    }
                }
            }
        }
    }
}
