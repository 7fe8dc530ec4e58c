pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A question with three answers; then the same with the right one lit. */
SlideFrame {
    id: root

    readonly property var answers: root.slide.answers ?? []

    Words {
        id: kicker

        x: root.edge
        y: root.edge
        width: root.width - 2 * root.edge
        text: root.slide.name
        color: Theme.lit
        font.pixelSize: root.plain
        font.weight: Font.Bold
    }

    SlideTitle {
        id: question

        x: root.edge
        y: kicker.y + kicker.height + root.edge * 0.3
        width: kicker.width
        height: root.height * (root.portrait ? 0.3 : 0.33)
        size: Math.round(root.huge * 0.9)
        text: Phrase.of([root.slide.quote, root.slide.question], "\n")
    }

    Grid {
        id: grid

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        x: root.edge
        y: question.y + question.height + root.edge * 0.3
        width: kicker.width
        columns: root.portrait ? 1 : Math.max(1, root.answers.length)
        columnSpacing: root.edge * 0.4
        rowSpacing: root.edge * 0.3

        Repeater {
            model: root.answers

            Rectangle {
                id: answer

                required property var modelData
                required property int index
                readonly property bool chosen: root.slide.answered && index === root.slide.right

                width: grid.cell
                height: Math.round(root.height * (root.portrait ? 0.11 : 0.19))
                radius: Math.round(28 * root.unit)
                color: chosen ? Theme.lit : "transparent"
                border.width: Math.round(4 * root.unit)
                border.color: chosen ? Theme.lit : Theme.deepQuiet
                opacity: root.slide.answered && !chosen ? 0.45 : 1

                Words {
                    anchors.fill: parent
                    anchors.margins: root.edge * 0.2
                    text: answer.modelData.text
                    color: answer.chosen ? Theme.litText : Theme.deepText
                    font.pixelSize: root.large
                    font.weight: Font.Bold
                    lineHeight: Theme.titleLeading
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Math.round(root.small * 0.8)
                }
            }
        }
    }

    Words {
        visible: root.slide.answered
        x: root.edge
        y: grid.y + grid.height + root.edge * 0.4
        height: root.height - y - root.edge * 0.7
        width: kicker.width
        text: root.slide.explanation
        color: Theme.deepText
        font.pixelSize: root.plain
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(root.small * 0.7)
    }
}
