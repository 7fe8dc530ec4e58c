pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Figures
import Kiosk.Theme

/* One figure, drawn as what it says. */
SlideFrame {
    id: root

    Item {
        id: words

        x: root.edge
        y: root.edge
        width: root.portrait ? root.width - 2 * root.edge : Math.round(root.width * 0.44)
        height: root.portrait ? Math.round(root.height * 0.4) : root.height - 2.2 * root.edge

        Words {
            id: prefix

            width: parent.width
            text: root.slide.prefix
            color: Theme.deepText
            font.pixelSize: root.large
        }

        Words {
            id: value

            y: prefix.text !== "" ? prefix.height : 0
            width: parent.width
            text: root.slide.value
            color: Theme.deepText
            font.pixelSize: root.giant
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: root.large
            Accessible.role: Accessible.Heading
        }

        Words {
            y: value.y + value.paintedHeight + root.edge * 0.2
            width: parent.width
            height: source.y - y - root.edge * 0.2
            text: root.slide.label
            color: Theme.deepText
            font.pixelSize: root.large
            font.weight: Font.Medium
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(root.small * 0.7)
        }

        Words {
            id: source

            y: parent.height - height
            width: parent.width
            text: root.slide.asOf
            color: Theme.deepQuiet
            font.pixelSize: Math.round(root.small * 0.8)
        }
    }

    FigureDrawing {
        x: root.portrait ? root.edge : words.x + words.width + root.edge
        y: root.portrait ? words.y + words.height + root.edge * 0.5 : root.edge
        width: root.width - x - root.edge
        height: root.height - y - root.edge * 1.2
        figure: root.slide
        ink: Theme.deepText
        faint: Theme.deepFaint
        lit: Theme.lit
    }
}
