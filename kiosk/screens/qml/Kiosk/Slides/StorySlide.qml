pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A project: its plate, its name, one sentence, and one figure where it has one. */
SlideFrame {
    id: root

    readonly property var figure: root.slide.figures && root.slide.figures.length > 0 ? root.slide.figures[0] : null
    readonly property color accent: Theme.accent(Theme.ground(root.slide.ground), root.slide.line)

    color: Theme.surface

    Plate {
        id: plate

        width: root.portrait ? root.width : Math.round(root.width * 0.36)
        height: root.portrait ? Math.round(root.height * 0.34) : root.height
        plate: root.slide.plate
        declaredGround: root.slide.ground
        declaredLine: root.slide.line
    }

    Item {
        id: words

        x: root.portrait ? root.edge : plate.width + root.edge
        y: root.portrait ? plate.height + root.edge * 0.7 : root.figure !== null ? root.edge : Math.round(root.height * 0.2)
        width: root.width - x - root.edge
        height: root.height - y - root.edge * 1.2

        Words {
            id: kicker

            width: parent.width
            text: root.slide.kicker
            color: Theme.surfaceQuiet
            font.pixelSize: root.small
            font.weight: Font.DemiBold
        }

        SlideTitle {
            id: name

            y: kicker.height + root.edge * 0.15
            width: parent.width
            height: Math.round((root.slide.name !== "" ? 1.5 : 3.2) * root.huge)
            text: root.slide.name !== "" ? root.slide.name : root.slide.title
            size: root.huge
            color: root.accent
        }

        Words {
            id: title

            visible: root.slide.name !== ""
            y: name.y + name.paintedHeight + root.edge * 0.2
            width: parent.width
            text: root.slide.title
            font.pixelSize: Math.round(root.large * 0.84)
            font.weight: Font.DemiBold
            lineHeight: Theme.titleLeading
        }

        Words {
            y: title.visible ? title.y + title.height + root.edge * 0.4 : title.y + root.edge * 0.2
            width: parent.width
            height: bottom.y - y - root.edge * 0.3
            text: root.slide.teaser
            font.pixelSize: root.plain
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(root.small * 0.5)
        }

        Item {
            id: bottom

            visible: root.figure !== null
            y: parent.height - height
            width: parent.width
            height: root.figure !== null ? Math.max(value.height, label.height) : 0

            Words {
                id: value

                anchors.bottom: parent.bottom
                width: Math.min(implicitWidth, parent.width * 0.5)
                text: root.figure ? [root.figure.prefix, root.figure.value].filter(part => part !== "").join(" ") : ""
                color: root.accent
                font.pixelSize: root.large
                font.weight: Font.Bold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: root.small
                wrapMode: Text.NoWrap
            }

            Words {
                id: label

                anchors.bottom: parent.bottom
                anchors.bottomMargin: root.plain * 0.2
                x: value.width + root.edge * 0.4
                width: parent.width - x
                text: root.figure ? root.figure.label : ""
                font.pixelSize: root.small
            }
        }
    }
}
