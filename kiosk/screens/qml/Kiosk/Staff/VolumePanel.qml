pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* How loud the kiosk speaks when a visit begins, and how loud a visitor may make it. */
StaffPanel {
    id: root

    //: Staff menu
    title: qsTr("Speech volume")

    Column {
        width: parent.width
        spacing: Theme.gapLarge

        Steps {
            //: Staff menu: the volume of speech at the start of a visit
            title: qsTr("When a visit begins")
            name: "volume"
            chosen: root.staff.volume
            most: root.staff.volumeCeiling
            onPicked: step => root.staff.beginAtVolume(step)
        }

        Steps {
            //: Staff menu: the volume that no visitor passes
            title: qsTr("At most")
            name: "ceiling"
            chosen: root.staff.volumeCeiling
            onPicked: step => root.staff.limitVolume(step)
        }

        Words {
            width: parent.width
            //: Staff menu, under the volume
            text: qsTr("Until the kiosk is started again. Visitors make speech louder and softer themselves.")
            color: Theme.surfaceQuiet
        }
    }

    component Steps: Column {
        id: steps

        required property string title
        required property string name
        required property int chosen
        property int most: 10

        signal picked(step: int)

        width: parent?.width ?? 0
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            text: steps.title
            font.weight: Font.DemiBold
        }

        Flow {
            width: parent.width
            spacing: Math.max(Theme.gap, Theme.apart)

            Repeater {
                model: [2, 4, 5, 6, 8, 10]

                Pill {
                    required property int modelData

                    text: modelData
                    size: Theme.leadSize
                    focusId: "staff-" + steps.name + "-" + modelData
                    visible: modelData <= steps.most
                    checked: modelData === steps.chosen
                    onActivated: steps.picked(modelData)
                }
            }
        }
    }
}
