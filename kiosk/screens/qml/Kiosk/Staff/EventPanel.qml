pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The name of today's event and a word of welcome, which open every slideshow. */
StaffPanel {
    id: root

    readonly property StaffField chosen: name.checked ? name : message

    //: Staff menu
    title: qsTr("Today’s event")
    actions: [
        Pill {
            //: Staff menu, event: keeps what was typed
            text: qsTr("Keep")
            glyph: Theme.portrait ? "" : Icons.check
            primary: true
            focusId: "staff-keep"
            onActivated: {
                root.staff.tell(name.value, message.value);
                root.staff.back();
            }
        },
        Pill {
            visible: root.staff.eventName !== ""
            //: Staff menu, event: there is none any more
            text: qsTr("No event")
            glyph: Theme.portrait ? "" : Icons.x
            focusId: "staff-no-event"
            onActivated: {
                root.staff.tell("", "");
                root.staff.back();
            }
        }
    ]
    onTyped: character => root.chosen.type(character)
    onErased: root.chosen.erase()

    Column {
        width: parent.width
        spacing: Theme.gapSmall

        StaffField {
            id: name

            width: parent.width
            //: Staff menu, event
            label: qsTr("Name of the event")
            longest: root.staff.longestName
            focusId: "staff-event-name"
            checked: true
            onActivated: checked = true
            Component.onCompleted: value = root.staff.eventName
        }

        StaffField {
            id: message

            width: parent.width
            //: Staff menu, event
            label: qsTr("A word of welcome")
            longest: root.staff.longestEventMessage
            focusId: "staff-event-message"
            checked: !name.checked
            onActivated: name.checked = false
            Component.onCompleted: value = root.staff.eventMessage
        }
    }

    StaffKeyboard {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.primaryTarget * 14)
        language: root.visit.language
        beginning: root.chosen.value === ""
        onTyped: character => root.chosen.type(character)
        onErased: root.chosen.erase()
    }
}
