import QtQuick
import Kiosk.Theme

/* Where the keyboard is: at least 1 mm thick, with an edge of the opposite lightness so that it shows on every ground. */
Rectangle {
    id: root

    required property bool shown
    property bool inverse: false
    property bool within: false // where there is no room around the control
    readonly property real thickness: Theme.focusRing

    z: 10
    visible: shown
    anchors.fill: parent
    anchors.margins: within ? 0 : -thickness
    color: "transparent"
    border.width: thickness
    border.color: inverse ? Theme.lit : Theme.focus

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.thickness
        radius: Math.max(0, root.radius - root.thickness)
        color: "transparent"
        border.width: Theme.rule
        border.color: root.inverse ? Theme.focusEdgeInverse : Theme.focusEdge
    }
}
