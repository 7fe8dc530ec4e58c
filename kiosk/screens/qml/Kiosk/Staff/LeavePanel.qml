pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* Ends the program, for good or to begin again. */
StaffPanel {
    id: root

    //: Staff menu
    title: qsTr("Restart or quit")

    Column {
        width: parent.width
        spacing: Math.max(Theme.gap, Theme.apart)

        StaffTile {
            width: parent.width
            //: Staff menu
            text: qsTr("Restart")
            detail: qsTr("The kiosk starts again by itself, where the system watches over it.")
            glyph: Icons.clockCounterClockwise
            focusId: "staff-restart"
            onActivated: root.staff.restart()
        }

        StaffTile {
            width: parent.width
            //: Staff menu
            text: qsTr("Quit")
            detail: qsTr("The screen returns to the system.")
            glyph: Icons.power
            focusId: "staff-quit"
            onActivated: root.staff.quit()
        }
    }
}
