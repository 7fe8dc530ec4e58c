pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A figure among others: its number, what it counts and when, and its drawing under the words or beside them. */
Tappable {
    id: root

    required property var figure
    required property string language
    property bool largest: false
    property bool beside: false
    property bool tall: false // the drawing beside the words has more height than it would fill
    property real leastDrawing: Theme.target // high
    readonly property color ground: Theme.highContrast ? Theme.deep : Theme.mix(Theme.deep, Theme.deepText, 0.08)
    readonly property real inset: Math.round(Math.max(Theme.gap, Theme.apart))
    readonly property real room: width - 2 * inset

    text: [figure.prefix, figure.value, figure.label].join(" ").trim()
    hint: figure.when
    focusId: "figure-" + figure.id
    inverse: true
    implicitHeight: 2 * inset + (beside ? Math.max(words.implicitHeight, leastDrawing) : words.implicitHeight + Theme.gapSmall + leastDrawing)
    background: Rectangle {
        radius: Theme.radius
        color: root.held ? Theme.mix(Theme.deep, Theme.deepText, 0.26) : root.ground
        border.width: Theme.highContrast ? Theme.rule : 0
        border.color: Theme.deepText
    }
    contentItem: Item {
        Column {
            id: words

            x: root.inset
            y: root.inset
            width: root.beside ? Math.max(Math.round(root.room * (root.tall ? 0.36 : root.largest ? 0.46 : 0.54)), Math.ceil(longest.advanceWidth) + 2) : root.room

            FigureNumber {
                width: parent.width
                figure: root.figure
                language: root.language
                drawn: drawing.drawn
                largest: root.largest ? Math.round(Theme.displaySize * 1.25) : Theme.figureSize
                prefixSize: root.largest ? Theme.leadSize : Theme.captionSize
                spoken: false
            }

            TextMetrics {
                id: longest // word, which is never broken

                font: label.font
                text: label.text.split(/[\s-]/).reduce((longest, part) => part.length > longest.length ? part : longest, "")
            }

            Words {
                id: label

                width: parent.width
                text: root.figure.label
                color: Theme.deepText
                font.pixelSize: root.largest ? Theme.leadSize : Theme.captionSize
                Accessible.ignored: true
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: root.figure.when
                color: Theme.deepQuiet
                font.pixelSize: Theme.captionSize
                Accessible.ignored: true
            }
        }

        FigureDrawing {
            id: drawing

            x: root.beside ? words.x + words.width + Theme.gap : root.inset
            y: root.beside ? root.inset : words.y + words.height + Theme.gapSmall
            width: root.width - root.inset - x
            height: root.height - root.inset - y
            figure: root.figure
            leading: !root.beside && height < width * 0.6
            ink: Theme.deepText
            faint: Theme.mix(Theme.deep, Theme.deepText, 0.45)
            lit: Theme.lit
        }
    }
}
