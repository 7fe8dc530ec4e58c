pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* The same entries as a list, year by year. */
ReadingPane {
    id: root

    required property VisitModel visit
    required property Rows rows // of {id, route, name, caption, ground, line}; the first of a year has its `year`
    readonly property alias list: list
    readonly property real column: Math.round(Theme.titleSize * 2.9)
    readonly property bool stacked: room < Theme.bodySize * 22

    RowList {
        id: list

        width: root.room
        pane: root
        rows: root.rows

        delegate: Item {
            id: row

            required property var modelData
            readonly property bool opens: modelData.year !== ""
            readonly property real before: modelData.first ? 0 : opens ? Theme.gap : Theme.apart

            width: root.room
            height: door.y + door.height

            Words {
                id: number

                visible: row.opens
                text: row.modelData.year
                font.pixelSize: Theme.titleSize
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
                Accessible.role: Accessible.Heading
            }

            Door {
                id: door

                x: root.stacked ? 0 : root.column
                y: root.stacked && row.opens ? number.height + Theme.gapTiny : 0
                width: row.width - x
                leftPadding: Theme.gap
                text: row.modelData.name
                caption: row.modelData.caption
                focusId: "entry-" + row.modelData.id
                ordinal: row.modelData.place
                alike: row.modelData.places
                onActivated: root.visit.open(row.modelData.route)
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.reveal(this);
                }

                Rectangle {
                    width: Theme.gapTiny
                    height: parent.height
                    color: Theme.accent(row.modelData.ground, row.modelData.line)
                }
            }
        }
    }
}
