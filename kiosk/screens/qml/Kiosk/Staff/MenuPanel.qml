pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* Everything staff can do, each with how it stands. */
StaffPanel {
    id: root

    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property int lines: Math.ceil((7 + (root.staff.dimmable ? 1 : 0) + (root.staff.speaks ? 1 : 0)) / columns)

    //: Title of the staff menu; %1 is the time of the machine
    title: qsTr("Staff menu · %1").arg(root.staff.time)

    Grid {
        anchors.fill: parent
        columns: root.columns
        spacing: Math.max(Theme.gap, Theme.apart)

        Entry {
            //: Staff menu
            text: qsTr("Slideshows")
            focusId: "staff-slideshows"
            glyph: Icons.presentation
            detail: {
                if (root.programme.running === "")
                    //: Staff menu, under “Slideshows”
                    return qsTr("None is playing");
                return root.programme.timed ? qsTr("Playing until %1").arg(root.programme.end) : qsTr("Playing");
            }
            onActivated: root.staff.open("slideshows")
        }

        Entry {
            //: Staff menu
            text: qsTr("Event")
            focusId: "staff-event"
            glyph: Icons.calendar
            //: Staff menu, under “Event”
            detail: root.staff.eventName !== "" ? root.staff.eventName : qsTr("A name and a word of welcome")
            onActivated: root.staff.open("event")
        }

        Entry {
            //: Staff menu: touches do nothing for a minute
            text: qsTr("Clean the screen")
            focusId: "staff-clean"
            glyph: Icons.handSoap
            detail: qsTr("Touches do nothing for 60 seconds")
            onActivated: root.staff.clean()
        }

        Entry {
            //: Staff menu
            text: qsTr("Emergency message")
            focusId: "staff-emergency"
            glyph: Icons.warning
            detail: qsTr("Over the whole screen")
            onActivated: root.staff.open("emergency")
        }

        Entry {
            //: Staff menu
            text: qsTr("Touch test")
            focusId: "staff-touches"
            glyph: Icons.handPointing
            detail: qsTr("Shows where fingers are felt")
            onActivated: root.staff.testTouch()
        }

        Entry {
            //: Staff menu
            text: qsTr("Language")
            focusId: "staff-language"
            glyph: Icons.globe
            detail: qsTr("In which visits begin")
            onActivated: root.staff.open("language")
        }

        Entry {
            visible: root.staff.dimmable
            //: Staff menu
            text: qsTr("Brightness")
            focusId: "staff-brightness"
            glyph: Icons.sun
            //: A percentage
            detail: qsTr("%1 %").arg(root.staff.brightness)
            onActivated: root.staff.open("brightness")
        }

        Entry {
            visible: root.staff.speaks
            //: Staff menu
            text: qsTr("Volume")
            focusId: "staff-volume"
            glyph: Icons.speakerHigh
            //: Staff menu, under “Volume”: two of ten steps
            detail: qsTr("%1 of 10, at most %2").arg(root.staff.volume).arg(root.staff.volumeCeiling)
            onActivated: root.staff.open("volume")
        }

        Entry {
            //: Staff menu
            text: qsTr("Restart or quit")
            focusId: "staff-leave"
            glyph: Icons.power
            onActivated: root.staff.open("leave")
        }
    }

    component Entry: StaffTile {
        width: (root.room.width - (root.columns - 1) * Math.max(Theme.gap, Theme.apart)) / root.columns
        height: Math.min((root.room.height - (root.lines - 1) * Math.max(Theme.gap, Theme.apart)) / root.lines, Theme.target * 3)
    }
}
