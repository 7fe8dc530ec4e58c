pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A line of text with an arrow that leads somewhere; a glyph before it for whoever reads little. */
Tappable {
    id: root

    property string caption: ""
    property string glyph: ""
    property real size: Theme.bodySize
    property color ink: inverse ? Theme.groundText : Theme.surfaceText

    hint: caption
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    background: Rectangle {
        color: root.held ? (root.inverse ? Theme.groundPressedOpen : Theme.surfacePressed) : "transparent"

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.rule
            color: root.ink
        }
    }
    contentItem: Item {
        implicitWidth: words.x + name.implicitWidth + arrow.width + Theme.gap
        implicitHeight: words.implicitHeight

        Icon {
            id: sign

            visible: root.glyph !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.glyph
            color: root.ink
        }

        Column {
            id: words

            x: sign.visible ? sign.width + Theme.gapSmall : 0
            width: arrow.x - Theme.gapSmall - x
            anchors.verticalCenter: parent.verticalCenter

            Words {
                id: name

                width: parent.width
                text: root.text
                color: root.ink
                font.pixelSize: root.size
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: root.caption
                color: root.ink
                font.pixelSize: Theme.captionSize
                Accessible.ignored: true
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.arrowRight
            color: root.ink
        }
    }
}
