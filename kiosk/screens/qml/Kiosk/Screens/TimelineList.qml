pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* The same entries as a list, year by year. */
ReadingPane {
    id: root

    required property VisitModel visit
    required property var years // [{year, rows: [{id, route, name, caption, ground, line}]}]
    readonly property real column: Math.round(Theme.titleSize * 2.9)
    readonly property bool stacked: room < Theme.bodySize * 22

    Repeater {
        model: root.years

        Item {
            id: year

            required property var modelData

            width: root.room
            height: rows.y + rows.height

            Words {
                id: number

                text: year.modelData.year
                font.pixelSize: Theme.titleSize
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
                Accessible.role: Accessible.Heading
            }

            Column {
                id: rows

                x: root.stacked ? 0 : root.column
                y: root.stacked ? number.height + Theme.gapTiny : 0
                width: parent.width - x
                spacing: Theme.apart

                Repeater {
                    model: year.modelData.rows

                    Door {
                        id: door

                        required property var modelData

                        width: rows.width
                        leftPadding: Theme.gap
                        text: modelData.name
                        caption: modelData.caption
                        focusId: "entry-" + modelData.id
                        onActivated: root.visit.open(modelData.route)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                root.reveal(this);
                        }

                        Rectangle {
                            width: Theme.gapTiny
                            height: parent.height
                            color: Theme.accent(door.modelData.ground, door.modelData.line)
                        }
                    }
                }
            }
        }
    }
}
