pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Every place in words. */
ReadingPane {
    id: root

    required property var page
    required property string chosen

    signal activated(string place)

    Column {
        width: root.room
        spacing: Theme.apart

        Repeater {
            model: root.page.list

            Door {
                required property string modelData
                readonly property var place: root.page.places[modelData]

                width: parent.width
                text: place.name
                caption: place.caption + " · " + qsTr("%n page(s)", "", place.pages.length)
                focusId: "place-" + modelData
                onActivated: root.activated(modelData)
            }
        }
    }
}
