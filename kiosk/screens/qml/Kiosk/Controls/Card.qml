pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A tile with a plate, a name, and a line under it. */
Tappable {
    id: root

    required property var card // {route, name, ground, line, plate}
    property string caption: ""
    property bool terse: false // too small for its caption
    property string eyebrow: ""
    property real nameSize: Theme.headingSize
    property bool bare: false // no drawing
    readonly property alias plateItem: plate
    readonly property bool pictured: plain.y > Theme.captionSize * 1.6 // less of a drawing would be a stain
    readonly property real inset: Math.round(Math.min((Theme.compact ? 16 : 26) * Theme.unit + 4, width * 0.09))

    text: card.name
    hint: Phrase.of([eyebrow, caption], " · ")
    focusId: card.route
    leadsTo: card.route
    inverse: false
    background: Rectangle {
        radius: Theme.radius
        color: Theme.ground(root.card.ground)
    }
    contentItem: Item {
        Plate {
            id: plate

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: Math.ceil(Math.max(parent.height * 0.5, parent.height - words.height - root.inset))
            breadth: 1.6
            plate: root.pictured && !root.bare ? root.card.plate : ""
            declaredGround: root.card.ground
            declaredLine: root.card.line
        }

        // The words stand on the plain ground; the drawing fades into it.
        Rectangle {
            id: plain

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Math.min(parent.height, Math.ceil(words.height + root.inset * 1.5)) // whole pixels: half of one would show below the corners
            color: plate.color

            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.top
                height: Math.min(root.height - parent.height, Math.round(plate.height * 0.34))
                gradient: Gradient {
                    GradientStop {
                        position: 0
                        color: Qt.alpha(plate.color, 0)
                    }
                    GradientStop {
                        position: 1
                        color: plate.color
                    }
                }
            }
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: root.inset
            spacing: Math.round(Theme.captionSize * 0.3)

            Words {
                visible: text !== ""
                width: parent.width
                text: root.eyebrow
                font.pixelSize: Theme.captionSize
                color: Theme.groundText
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: root.text
                font.pixelSize: root.nameSize
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
                color: Theme.groundText
                Accessible.ignored: true
            }

            Words {
                visible: text !== "" && !root.terse
                width: parent.width
                text: root.caption
                font.pixelSize: Theme.captionSize
                color: Theme.groundText
                Accessible.ignored: true
            }
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: root.held ? Theme.focusRing * 2 : Theme.highContrast || Theme.night ? Theme.rule : 0
            border.color: root.held ? Theme.lit : Theme.highContrast ? Theme.surfaceText : Theme.line(root.card.line)
        }

        Corners {
            anchors.fill: parent
            radius: Theme.radius
            paint: Theme.surface
        }
    }
}
