pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A page, an organisation or a person: its mark, its name, what it is or what it does here. */
Tappable {
    id: root

    required property var node // of the page's nodes
    required property string mark
    required property string note
    property real size: Theme.captionSize // of its name
    readonly property color hue: node.hub !== "" ? Theme.accent(node.ground, node.line) : Theme.surfaceText

    text: node.name
    hint: note
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    background: Rectangle {
        radius: Math.min(Theme.radius, Theme.target / 3)
        color: root.held ? Theme.surfacePressed : Theme.surfaceRaised
        border.width: Theme.rule
        border.color: Theme.highContrast || Theme.night ? Theme.surfaceText : Theme.surfaceLine
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        NetworkMark {
            id: sign

            width: Math.round(root.size * 0.8)
            path: root.mark
            paint: root.hue
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: words

            x: sign.width + Theme.gapSmall
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: root.text
                font.pixelSize: root.size
                font.weight: Font.DemiBold
                lineHeight: Theme.titleLeading
                Accessible.ignored: true
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: root.hint
                font.pixelSize: Theme.captionSize
                color: Theme.surfaceQuiet
                lineHeight: Theme.titleLeading
                Accessible.ignored: true
            }
        }
    }
}
