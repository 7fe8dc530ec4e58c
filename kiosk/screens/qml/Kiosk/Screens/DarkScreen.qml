import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* What is seen while the house is closed: nothing, and nothing moves. A touch or a key opens the home screen, and presses nothing on it. */
FocusScope {
    id: root

    required property VisitModel visit
    required property string text // for assistive technology alone

    Tappable {
        anchors.fill: parent
        text: root.text
        focusId: "wake"
        focusPolicy: Qt.NoFocus
        contentItem: null
        background: Rectangle {
            color: Theme.blank
        }
        onActivated: root.visit.wake()
    }
}
