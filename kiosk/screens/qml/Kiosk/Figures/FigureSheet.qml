pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* One figure, large: the number, what it counts, as of when, where it stands, and its drawing with how to read it. */
Item {
    id: root

    required property var figure
    required property string kicker
    required property string language
    readonly property bool stacked: Theme.portrait
    readonly property bool cramped: Theme.compact && Theme.textStep > 0 // all words but the number scroll
    readonly property real share: cramped ? 0.68 : Theme.compact ? 0.54 : 0.46 // of the width, for the words beside the drawing
    readonly property real needed: key.height + note.length + 2 * Theme.gap // by the words under the drawing, so that it takes the rest

    signal pageWanted(string route)

    Column {
        id: words

        y: Theme.compact ? Theme.gap : Theme.gapLarge
        width: root.stacked ? root.width : root.width * root.share
        spacing: Theme.gapTiny

        Words {
            width: parent.width
            visible: !root.cramped
            text: root.kicker
            color: Theme.deepQuiet
            font.pixelSize: Theme.captionSize
            font.weight: Font.DemiBold
        }

        FigureNumber {
            width: parent.width
            figure: root.figure
            language: root.language
            drawn: drawing.drawn
            largest: root.cramped ? Theme.displaySize : Theme.giantSize
            prefixSize: Theme.leadSize
        }

        Label {
            visible: !root.cramped
            width: parent.width
        }
    }

    ReadingPane {
        id: note

        x: words.x
        y: root.stacked ? key.y + key.height + Theme.gap : words.y + words.height + Theme.gap
        width: words.width
        height: root.height - y
        inverse: true

        Label {
            visible: root.cramped
            width: note.room
        }

        Words {
            id: detail

            visible: text !== ""
            width: note.room
            text: root.figure.detail
            color: Theme.deepText
            font.pixelSize: Theme.captionSize
            lineHeight: Theme.readingLeading
        }

        Words {
            id: asOf

            width: note.room
            text: root.figure.asOf
            color: Theme.deepQuiet
            font.pixelSize: Theme.captionSize
            lineHeight: Theme.easyLeading
        }

        Words {
            visible: root.cramped
            width: note.room
            text: root.figure.key
            color: Theme.deepQuiet
            font.pixelSize: Theme.captionSize
            lineHeight: Theme.easyLeading
        }

        Door {
            id: way

            visible: Boolean(root.figure.page)
            width: note.room
            text: root.figure.page ? root.figure.page.name : ""
            //: Under the name of a page: a key figure is explained there
            caption: qsTr("The page that tells more")
            focusId: "figure-page"
            inverse: true
            onActivated: root.pageWanted(root.figure.page.route)
        }
    }

    FigureDrawing {
        id: drawing

        x: root.stacked ? 0 : words.width + Theme.gapLarge
        y: root.stacked ? words.y + words.height + Theme.gapLarge : words.y
        width: root.width - x
        height: root.stacked ? Math.round(Math.max(root.height * 0.3, Math.min(width, root.height - y - root.needed))) : root.height - y - (root.cramped ? 0 : key.height + Theme.gapSmall)
        figure: root.figure
        told: Phrase.of([root.figure.prefix, root.figure.value, root.figure.label, root.figure.when], " ")
        numerals: true
        ink: Theme.deepText
        faint: Theme.mix(Theme.deep, Theme.deepText, 0.45)
        lit: Theme.lit
    }

    Words {
        id: key

        x: drawing.x
        y: drawing.y + drawing.height + Theme.gapSmall
        width: drawing.width
        visible: !root.cramped
        text: root.figure.key
        color: Theme.deepQuiet
        font.pixelSize: Theme.captionSize
        horizontalAlignment: root.stacked ? Theme.start : Text.AlignHCenter
    }

    component Label: Words {
        text: root.figure.label
        color: Theme.deepText
        font.pixelSize: Theme.leadSize
        font.weight: Font.Medium
        lineHeight: Theme.easyLeading
    }
}
