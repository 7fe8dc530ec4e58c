pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * A project: its plate, its name, one sentence, and one figure where it has one. A figure that needs many words stands above them, which then
 * have the whole width. Where all is too much, everything below the name becomes smaller together.
 */
SlideFrame {
    id: root

    readonly property var figure: root.slide.figures && root.slide.figures.length > 0 ? root.slide.figures[0] : null
    readonly property color accent: Theme.accent(Theme.ground(root.slide.ground), root.slide.line)
    readonly property var shrinks: [1, 0.92, 0.84, 0.77, 0.7, 0.64, 0.58]
    property int shrunk: 0
    readonly property real scaling: shrinks[shrunk]

    // Texts wrap by their size: the largest that leaves all of it room is found by trying.
    function fit(): void {
        if (words.height <= 0)
            return;
        root.shrunk = 0;
        while (root.shrunk < root.shrinks.length - 1 && stack.height > words.height)
            ++root.shrunk;
    }

    color: Theme.surface

    Component.onCompleted: fit()

    Plate {
        id: plate

        width: root.portrait ? root.width : Math.round(root.width * 0.32)
        height: root.portrait ? Math.round(root.height * 0.34) : root.height
        plate: root.slide.plate
        declaredGround: root.slide.ground
        declaredLine: root.slide.line
    }

    Item {
        id: words

        x: root.portrait ? root.edge : plate.width + root.edge
        y: root.portrait ? plate.height + root.edge * 0.7 : root.edge * 0.8
        width: root.width - x - root.edge
        height: root.height - y - root.edge
        onWidthChanged: Qt.callLater(root.fit)
        onHeightChanged: Qt.callLater(root.fit)

        Item {
            id: stack

            y: root.portrait ? 0 : Math.max(0, (parent.height - height) / 2)
            width: parent.width
            height: figures.visible ? figures.y + figures.height : teaser.y + teaser.height

            Words {
                id: kicker

                width: parent.width
                text: root.slide.kicker
                color: Theme.surfaceQuiet
                font.pixelSize: root.small
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(root.small * 0.7)
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
                font.pixelSize: Math.round(root.large * 0.84 * Math.max(0.8, root.scaling))
                font.weight: Font.DemiBold
                lineHeight: Theme.titleLeading
            }

            Words {
                id: teaser

                y: title.visible ? title.y + title.height + root.edge * 0.4 : name.y + name.paintedHeight + root.edge * 0.4
                width: parent.width
                text: root.slide.teaser
                font.pixelSize: Math.round(root.plain * root.scaling)
            }

            Item {
                id: figures

                readonly property real rest: width - value.width - root.edge * 0.3
                readonly property bool beside: label.implicitWidth <= 1.9 * rest // in two lines at most

                visible: root.figure !== null
                y: teaser.y + teaser.height + root.edge * 0.45
                width: parent.width
                height: label.y + label.height

                Words {
                    id: value

                    y: figures.beside ? Math.max(0, label.height - height) : 0
                    width: Math.min(implicitWidth, figures.width)
                    text: root.figure ? Phrase.of([root.figure.prefix, root.figure.value], " ") : ""
                    color: root.accent
                    font.pixelSize: Math.round(root.large * root.scaling)
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                }

                Words {
                    id: label

                    x: figures.beside ? figures.width - figures.rest : 0
                    y: figures.beside ? Math.max(0, value.height - height - value.font.pixelSize * 0.1) : value.height
                    width: figures.beside ? figures.rest : figures.width
                    text: root.figure ? root.figure.label : ""
                    font.pixelSize: Math.round(root.small * Math.max(0.8, root.scaling))
                    lineHeight: Theme.labelLeading
                }
            }
        }
    }
}
