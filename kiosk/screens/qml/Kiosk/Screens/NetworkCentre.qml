pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The chosen node: its plate or mark, its name, what it is; a tap leads on to its page or its card. */
Tappable {
    id: root

    required property var node
    required property string mark
    readonly property bool isPage: node.route !== ""
    readonly property color hue: isPage ? Theme.accent(node.ground, node.line) : Theme.surfaceText
    readonly property bool readable: Math.max(title.contentWidth - title.width, about.contentWidth - about.width, action.contentWidth - band.width) <= 0
    readonly property real pad: Theme.compact ? Theme.gapSmall : Theme.gap

    text: node.name
    hint: Phrase.of([about.text, action.text], " · ")
    focusId: "network-chosen"
    topPadding: 0
    bottomPadding: pad
    leftPadding: 0
    rightPadding: 0
    background: Rectangle {
        radius: Theme.radius
        color: root.held ? Theme.surfacePressed : Theme.surfaceRaised
        border.width: 2 * Theme.rule
        border.color: root.hue
    }
    contentItem: Column {
        spacing: Theme.gapSmall

        Item {
            width: parent.width
            height: root.isPage ? plate.height + plate.x : badge.height + 2 * root.pad

            Plate {
                id: plate

                x: 2 * Theme.rule
                y: x
                visible: root.isPage
                width: parent.width - 2 * x
                height: Math.round(Theme.target * (Theme.compact ? 0.9 : 1.7))
                plate: root.node.plate
                declaredGround: root.node.ground
                declaredLine: root.node.line

                Corners {
                    anchors.fill: parent
                    radius: Theme.radius - 2 * Theme.rule
                    paint: root.held ? Theme.surfacePressed : Theme.surfaceRaised
                }
            }

            NetworkMark {
                id: badge

                visible: !root.isPage
                anchors.centerIn: parent
                width: Math.round(Theme.target * (Theme.compact ? 0.55 : 0.9))
                height: width
                path: root.mark
                paint: root.hue
            }
        }

        Words {
            id: title

            x: root.pad
            width: parent.width - 2 * x
            text: root.text
            color: root.hue
            font.pixelSize: Theme.compact ? Theme.leadSize : Theme.headingSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Words {
            id: about

            x: root.pad
            visible: text !== ""
            width: parent.width - 2 * x
            text: root.node.gloss !== "" ? root.node.gloss : root.node.caption
            font.pixelSize: Theme.captionSize
            lineHeight: Theme.titleLeading
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Rectangle {
            id: band

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - root.pad, way.implicitWidth + 2 * root.pad)
            height: way.implicitHeight + Theme.gapSmall
            radius: height / 2
            color: Theme.strong

            Row {
                id: way

                anchors.centerIn: parent
                spacing: Theme.gapTiny

                Words {
                    id: action

                    text: root.isPage ? qsTr("Open the page") : qsTr("See all about it")
                    color: Theme.strongText
                    font.pixelSize: Theme.captionSize
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    lineHeight: Theme.titleLeading
                    Accessible.ignored: true
                }

                Icon {
                    visible: action.implicitWidth + 2 * Theme.captionSize + root.pad < root.width
                    text: Icons.arrowRight
                    color: Theme.strongText
                    font.pixelSize: Theme.captionSize
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
