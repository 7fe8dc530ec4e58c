pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* An emergency message in one's own words. */
StaffPanel {
    id: root

    //: Staff menu, emergency message
    title: qsTr("Write the message")
    onTyped: character => field.type(character)
    onErased: field.erase()

    Column {
        width: parent.width
        spacing: Theme.gapSmall

        StaffField {
            id: field

            width: parent.width
            //: Staff menu, emergency message: the field is empty
            label: qsTr("What should everyone know?")
            longest: root.staff.longestMessage
            focusId: "staff-message"
            checked: true
        }

        MinutesRow {
            width: parent.width
            usable: field.value.trim() !== ""
            minutes: root.staff.minutes
            onPicked: minutes => root.staff.alert(field.value, minutes)
        }
    }

    StaffKeyboard {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.primaryTarget * 14)
        language: root.visit.language
        beginning: field.value === ""
        onTyped: character => field.type(character)
        onErased: field.erase()
    }
}
