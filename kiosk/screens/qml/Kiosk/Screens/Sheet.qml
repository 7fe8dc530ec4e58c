pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A sheet over the screen, closed by its button or by a touch beside it. */
FocusScope {
    id: root

    required property string title
    default property alias content: holder.data
    readonly property real room: holder.width

    signal dismissed

    focus: true
    Keys.onEscapePressed: root.dismissed()
    Keys.onBackPressed: root.dismissed()

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
        height: Math.min(parent.height - Theme.gap, column.height + 2 * Theme.gapLarge)
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

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            spacing: Theme.gap

            Item {
                width: parent.width
                height: Math.max(heading.height, close.height)

                Words {
                    id: heading

                    anchors.left: parent.left
                    anchors.right: close.left
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.title
                    font.pixelSize: Theme.headingSize
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                }

                Pill {
                    id: close

                    anchors.right: parent.right
                    text: qsTr("Close")
                    glyph: Icons.x
                    focusId: "close"
                    focus: true
                    onActivated: root.dismissed()
                }
            }

            Column {
                id: holder

                width: parent.width
                spacing: Theme.gap
            }
        }
    }
}
