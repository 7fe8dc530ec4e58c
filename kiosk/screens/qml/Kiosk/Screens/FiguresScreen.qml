pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Figures
import Kiosk.Theme

/* The key figures, one at a time: the number, what it counts and when, and a drawing of it. */
VisitScreen {
    id: root

    readonly property var figures: root.page.figures
    readonly property int index: Math.max(0, root.figures.findIndex(figure => figure.id === root.visit.facet))
    readonly property var figure: root.figures[index]
    readonly property bool stacked: Theme.portrait
    readonly property int chipColumns: {
        const room = root.width - 2 * Theme.margin;
        const longest = Math.max(...root.figures.map(figure => figure.value.length));
        const narrowest = Theme.captionSize * Math.max(3.9, longest * 0.58 + 0.9);
        const fitting = Math.max(1, Math.floor((room + Theme.apart) / (narrowest + Theme.apart)));
        return Math.ceil(root.figures.length / Math.ceil(root.figures.length / fitting));
    }

    indexed: false
    dark: true
    ground: Theme.deep

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
    }

    Column {
        id: words

        x: Theme.margin
        y: Theme.compact ? Theme.gap : Theme.gapLarge
        width: root.stacked ? root.width - 2 * Theme.margin : (root.width - 2 * Theme.margin) * (Theme.compact ? 0.56 : 0.46)
        spacing: Theme.compact ? Theme.gapTiny : Theme.gapSmall

        Words {
            width: parent.width
            text: root.page.title + " · " + root.figure.group
            color: Theme.deepQuiet
            font.pixelSize: Theme.captionSize
            font.weight: Font.DemiBold
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: root.figure.prefix
            color: Theme.deepText
            font.pixelSize: Theme.leadSize
        }

        Words {
            width: parent.width
            text: root.figure.value
            color: Theme.deepText
            font.pixelSize: Theme.giantSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.titleSize
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: root.figure.label
            color: Theme.deepText
            font.pixelSize: Theme.leadSize
            font.weight: Font.Medium
            lineHeight: Theme.easyLeading
        }
    }

    ReadingPane {
        id: note

        anchors.left: words.left
        anchors.right: words.right
        anchors.top: root.stacked ? drawing.bottom : words.bottom
        anchors.bottom: chips.top
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        inverse: true

        Words {
            visible: text !== ""
            width: note.room
            text: root.figure.detail
            color: Theme.deepText
            font.pixelSize: Theme.captionSize
            lineHeight: Theme.easyLeading
        }

        Words {
            width: note.room
            text: root.figure.asOf
            color: Theme.deepQuiet
            font.pixelSize: Theme.captionSize
            lineHeight: Theme.easyLeading
        }
    }

    Loader {
        id: drawing

        readonly property var figure: root.figure

        x: root.stacked ? Theme.margin : words.x + words.width + Theme.gapLarge
        y: root.stacked ? words.y + words.height + Theme.gapLarge : Theme.gapLarge
        width: root.width - Theme.margin - x
        height: root.stacked ? Math.round(root.height * 0.4) : chips.y - y - Theme.gapLarge
        sourceComponent: picture
        onFigureChanged: {
            active = false;
            active = true;
        }
    }

    Component {
        id: picture

        FigureDrawing {
            figure: root.figure
            ink: Theme.deepText
            faint: Theme.deepFaint
            lit: Theme.lit
        }
    }

    Grid {
        id: chips

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.gapSmall
        columns: root.chipColumns
        columnSpacing: Theme.apart
        rowSpacing: Theme.apart

        Repeater {
            model: root.figures

            Pill {
                required property var modelData

                width: chips.cell
                leftPadding: Theme.gapTiny
                rightPadding: Theme.gapTiny
                text: modelData.value
                hint: modelData.label
                focusId: "figure-" + modelData.id
                inverse: true
                checked: modelData.id === root.figure.id
                onActivated: root.visit.showFacet(modelData.id)
            }
        }
    }
}
