pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A theme or section beside its lanes: its name on its colour. A tap shows it alone; the one shown has a lit edge. */
Tappable {
    id: root

    required property color ground
    required property bool here

    inverse: true
    flush: true
    checked: here
    current: here
    leftPadding: Math.round(Theme.labelSize * 0.7)
    rightPadding: Math.round(Theme.labelSize * 0.5)
    background: Rectangle {
        radius: Math.round(Theme.radius * 0.5)
        color: root.held ? Theme.lit : root.ground

        Rectangle {
            visible: root.here
            width: Math.round(root.leftPadding * 0.5)
            height: parent.height
            radius: parent.radius
            color: root.held ? Theme.strong : Theme.lit
        }

        Rectangle {
            anchors.fill: parent
            visible: Theme.night
            radius: parent.radius
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.surfaceLine
        }
    }
    contentItem: Words {
        text: root.text
        color: root.held ? Theme.litText : Theme.groundText
        font.pixelSize: Theme.labelSize
        font.weight: root.here ? Font.Bold : Font.DemiBold
        lineHeight: Theme.titleLeading
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
