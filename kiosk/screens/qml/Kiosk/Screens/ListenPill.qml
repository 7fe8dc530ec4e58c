import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* Has the page read aloud. */
Pill {
    id: root

    required property VisitModel visit
    readonly property bool available: visit.speakable && !visit.speech

    visible: available
    //: Button: has the page read aloud
    text: qsTr("Listen")
    glyph: Icons.speakerHigh
    focusId: "listen"
    onActivated: root.visit.speech = true
}
