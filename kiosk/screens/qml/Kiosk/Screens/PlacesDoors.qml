pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* The pages that lead to a place, or to those of a map. */
Column {
    id: root

    required property VisitModel visit
    required property var pages // cards

    visible: pages.length > 0
    width: parent ? parent.width : 0
    spacing: Theme.apart

    Words {
        width: parent.width
        //: Above the projects and subjects that name a place
        text: qsTr("What happens there")
        font.pixelSize: Theme.captionSize
        font.weight: Font.Bold
    }

    Repeater {
        model: root.pages

        Door {
            required property var modelData

            width: root.width
            text: modelData.name !== "" ? modelData.name : modelData.title
            caption: modelData.name !== "" ? modelData.title : ""
            focusId: modelData.route
            onActivated: root.visit.open(modelData.route)
        }
    }
}
