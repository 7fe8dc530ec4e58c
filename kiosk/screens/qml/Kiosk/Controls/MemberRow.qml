pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A flagship or topic in its theme: its plate, its name, what it is about. */
Tappable {
    id: root

    required property var card // {route, name, title, teaser, ground, line, plate}
    property bool brief: false // leaves the teaser out
    readonly property alias plateItem: plate

    text: card.name !== "" ? card.name : card.title
    hint: Phrase.of([card.name !== "" ? card.title : "", brief ? "" : card.teaser], ". ")
    focusId: card.route
    implicitHeight: Math.max(Theme.primaryTarget * 1.4, words.implicitHeight + 2 * Theme.gap)
    background: Rectangle {
        radius: Theme.radius
        color: root.held ? Theme.surfacePressed : Theme.surfaceRaised
        border.width: Theme.highContrast || Theme.night ? Theme.rule : 0
        border.color: Theme.surfaceText
    }
    contentItem: Item {
        Plate {
            id: plate

            width: Theme.compact && Theme.textStep > 0 ? Theme.target : Math.round(Math.min(parent.width * 0.24, Math.max(parent.height * 0.9, Theme.primaryTarget)))
            height: parent.height
            plate: root.card.plate
            declaredGround: root.card.ground
            declaredLine: root.card.line
        }

        Column {
            id: words

            anchors.left: plate.right
            anchors.right: arrow.left
            anchors.leftMargin: Theme.gap * 1.2
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(Theme.captionSize * 0.25)

            Words {
                visible: text !== ""
                width: parent.width
                text: root.card.name
                color: Theme.accent(root.card.ground, root.card.line)
                font.pixelSize: Theme.captionSize
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: root.card.title
                font.pixelSize: Theme.headingSize
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
                Accessible.ignored: true
            }

            Words {
                visible: !root.brief && text !== ""
                width: parent.width
                text: root.card.teaser
                font.pixelSize: Theme.captionSize
                lineHeight: Theme.easyLeading
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
