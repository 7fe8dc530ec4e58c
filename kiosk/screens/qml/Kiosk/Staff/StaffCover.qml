import QtQuick
import Kiosk.Models

/* What staff see or cover the screen with: takes every touch and key that lies on no control of its own. */
FocusScope {
    id: root

    required property StaffModel staff
    required property Programme programme
    required property VisitModel visit

    focus: true
    Keys.onPressed: event => event.accepted = true

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
}
