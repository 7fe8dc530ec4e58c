import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* Has the page read aloud. */
Pill {
    id: root

    required property VisitModel visit
    readonly property bool available: visit.speakable && !visit.speech
    property color ground: "transparent" // what it stands on, where that is a drawing

    visible: available
    //: Button: has the page read aloud
    text: qsTr("Listen")
    glyph: Icons.speakerHigh
    focusId: "listen"
    background: Rectangle {
        radius: height / 2
        color: !root.inverse ? root.fill : root.held ? Theme.mix(root.ground, Theme.groundText, 0.35) : root.ground
        border.width: Theme.rule
        border.color: root.inverse ? Theme.groundText : Theme.surfaceText
    }
    onActivated: root.visit.speech = true
}
