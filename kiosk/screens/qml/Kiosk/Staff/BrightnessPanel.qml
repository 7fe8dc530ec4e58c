pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* How bright the screen is. */
StaffPanel {
    id: root

    //: Staff menu
    title: qsTr("Brightness")

    Flow {
        width: parent.width
        spacing: Math.max(Theme.gap, Theme.apart)

        Repeater {
            model: [20, 40, 60, 80, 100]

            Pill {
                required property int modelData

                //: A percentage
                text: qsTr("%1 %").arg(modelData)
                glyph: checked ? Icons.check : Icons.sun
                size: Theme.leadSize
                focusId: "staff-brightness-" + modelData
                role: Accessible.RadioButton
                checked: Math.abs(root.staff.brightness - modelData) < 10
                onActivated: root.staff.dim(modelData)
            }
        }
    }
}
