pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Nodes under a heading, in columns. */
Column {
    id: root

    required property var page
    required property string title
    required property var entries // [{id, note}]
    required property int columns

    signal led(string id)
    signal shown(Item item)

    spacing: Theme.gapSmall

    Words {
        visible: text !== ""
        width: parent.width
        text: root.title
        font.pixelSize: Theme.bodySize
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Grid {
        id: grid

        readonly property real cell: Math.floor((root.width - (columns - 1) * columnSpacing) / columns)

        columns: root.columns
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.apart

        Repeater {
            model: root.entries

            NetworkNode {
                required property var modelData

                width: grid.cell
                node: root.page.nodes[modelData.id]
                mark: root.page.marks[node.family]
                note: modelData.note
                focusId: "row-" + modelData.id
                onActivated: root.led(modelData.id)
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.shown(this);
                }
            }
        }
    }
}
