pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * A sheet over the screen, closed by its button or by a touch beside it. It grows from below, no higher than everybody reaches; what does
 * not fit there can be scrolled to.
 */
FocusScope {
    id: root

    required property string title
    default property alias content: pane.content
    readonly property real room: pane.room
    readonly property real padding: Theme.compact || Theme.textStep > 0 ? Theme.gap : Theme.gapLarge
    readonly property real tallest: Math.min(height - Theme.gap, Theme.reach)

    signal dismissed

    focus: true

    Tappable {
        anchors.fill: parent
        text: qsTr("Close")
        focusId: "beside"
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true
        background: Rectangle {
            color: Theme.veil
        }
        onActivated: root.dismissed()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(root.tallest, pane.y + pane.length + root.padding)
        color: Theme.surface
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.ignored: !enabled

        MouseArea {
            anchors.fill: parent
        }

        Rectangle {
            visible: Theme.night
            width: parent.width
            height: Theme.rule
            color: Theme.surfaceText
        }

        Words {
            id: heading

            anchors.left: parent.left
            anchors.right: close.left
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: close.verticalCenter
            text: root.title
            font.pixelSize: Theme.headingSize
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Pill {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: root.padding
            text: qsTr("Close")
            glyph: Icons.x
            focusId: "close"
            focus: true
            onActivated: root.dismissed()
        }

        ReadingPane {
            id: pane

            fades: false // white words on chosen options would be lost in it
            x: Theme.margin
            y: close.y + Math.max(close.height, heading.height) + Theme.gap
            width: parent.width - 2 * Theme.margin
            limit: root.tallest - y - root.padding
            height: Math.min(length, limit)
        }
    }
}
