pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* The stories before and after this one: side by side where they fit, else one above the other. */
Item {
    id: root

    required property VisitModel visit
    required property var page // {previous, next}
    property bool inverse: false
    property color ground: "transparent"
    readonly property real wish: before.wish + after.wish + (before.wish > 0 && after.wish > 0 ? Theme.gapSmall : 0)
    readonly property bool stacked: wish > width

    implicitHeight: stacked ? before.height + Theme.gapSmall + after.height : Math.max(before.visible ? before.height : 0, after.visible ? after.height : 0)

    Sister {
        id: before

        width: Math.min(wish, root.width)
        sister: root.page.previous
        forward: false
        hint: qsTr("Previous")
        focusId: "previous"
        onActivated: root.visit.replace(root.page.previous.route)
    }

    Sister {
        id: after

        x: root.width - width
        y: root.stacked ? before.height + Theme.gapSmall : 0
        width: Math.min(wish, root.width)
        sister: root.page.next
        forward: true
        hint: qsTr("Next")
        focusId: "next"
        onActivated: root.visit.replace(root.page.next.route)
    }

    component Sister: Tappable {
        id: way

        required property var sister // {route, name} or null
        required property bool forward
        readonly property real wish: sister ? Math.max(Theme.target, implicitWidth) : 0
        readonly property color foreground: root.inverse ? (held ? Theme.litText : Theme.groundText) : Theme.surfaceText

        visible: Boolean(sister)
        text: sister ? sister.name : ""
        inverse: root.inverse
        leftPadding: Theme.gapSmall
        rightPadding: Theme.gapSmall
        background: Rectangle {
            radius: Theme.radius * 0.6
            color: way.held ? (root.inverse ? Theme.lit : Theme.surfacePressed) : root.ground
        }
        contentItem: Item {
            implicitWidth: arrow.implicitWidth + Theme.gapTiny + Math.ceil(measure.advanceWidth) + Theme.gapTiny
            implicitHeight: name.implicitHeight

            TextMetrics {
                id: measure

                font: name.font
                text: way.text
            }

            Icon {
                id: arrow

                x: way.forward ? parent.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                text: way.forward ? Icons.arrowRight : Icons.arrowLeft
                color: way.foreground
            }

            Words {
                id: name

                x: way.forward ? 0 : arrow.width + Theme.gapTiny
                width: parent.width - arrow.width - Theme.gapTiny
                anchors.verticalCenter: parent.verticalCenter
                text: way.text
                color: way.foreground
                font.pixelSize: Theme.captionSize
                font.weight: Font.DemiBold
                horizontalAlignment: way.forward ? Theme.end : Theme.start
                Accessible.ignored: true
            }
        }
    }
}
