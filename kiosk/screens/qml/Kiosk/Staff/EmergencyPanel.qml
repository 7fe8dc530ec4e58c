pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* What the emergency message says, and for how long. */
StaffPanel {
    id: root

    property int chosen: 0

    //: Staff menu
    title: qsTr("Emergency message")

    Column {
        width: parent.width
        spacing: Theme.gapSmall

        Repeater {
            model: root.staff.sentences

            StaffTile {
                required property string modelData
                required property int index

                width: parent?.width ?? 0
                text: modelData
                glyph: checked ? Icons.check : Icons.warning
                focusId: "staff-sentence-" + index
                role: Accessible.RadioButton
                checked: index === root.chosen
                onActivated: root.chosen = index
            }
        }

        StaffTile {
            width: parent.width
            //: Staff menu, emergency message
            text: qsTr("Write another message")
            glyph: Icons.textAa
            focusId: "staff-write"
            onActivated: root.staff.open("write")
        }

        MinutesRow {
            width: parent.width
            topPadding: Theme.gap
            minutes: root.staff.minutes
            onPicked: minutes => root.staff.alert(root.staff.sentences[root.chosen], minutes)
        }
    }
}
