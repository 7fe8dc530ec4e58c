pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Something the search found: where it belongs, its title, and the words that answer. */
Tappable {
    id: root

    required property var hit // {route, kicker, title, excerpt, plain, ground, line, plate}
    property bool terse: false // leaves the words out

    text: hit.title
    hint: Phrase.of([hit.kicker, terse ? "" : hit.plain], " · ")
    focusId: hit.route
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.gapSmall)
    background: Rectangle {
        radius: Theme.radius
        color: root.held ? Theme.surfacePressed : Theme.surfaceRaised
        border.width: Theme.highContrast || Theme.night ? Theme.rule : 0
        border.color: Theme.surfaceText
    }
    contentItem: Item {
        Plate {
            id: plate

            width: Theme.target
            height: parent.height
            plate: root.hit.plate
            declaredGround: root.hit.ground
            declaredLine: root.hit.line
        }

        Column {
            id: words

            anchors.left: plate.right
            anchors.right: arrow.left
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(Theme.captionSize * 0.15)

            Words {
                visible: text !== ""
                width: parent.width
                text: root.hit.kicker
                color: Theme.accent(root.hit.ground, root.hit.line)
                font.pixelSize: Theme.captionSize
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: root.hit.title
                font.pixelSize: root.terse ? Theme.bodySize : Theme.leadSize
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
                Accessible.ignored: true
            }

            Words {
                visible: !root.terse && text !== ""
                width: parent.width
                text: root.hit.excerpt
                textFormat: Text.StyledText
                font.pixelSize: Theme.captionSize
                Accessible.ignored: true
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.arrowRight
            font.pixelSize: Theme.headingSize
        }

        Corners {
            anchors.fill: parent
            radius: Theme.radius
            paint: Theme.surface
        }
    }
}
