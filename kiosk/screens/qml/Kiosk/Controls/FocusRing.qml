import QtQuick
import Kiosk.Theme

/* Where the keyboard is: at least 1 mm thick, with a light edge so that it shows on every ground. */
Rectangle {
    id: root

    required property bool shown
    property bool inverse: false

    z: 10
    visible: shown
    anchors.fill: parent
    anchors.margins: -Theme.focusRing
    color: "transparent"
    border.width: Theme.focusRing
    border.color: inverse ? Theme.lit : Theme.focus
}
