pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The end of a round: thanks, what the questions told, each with the way to its page, and another round. */
QuizPart {
    id: root

    required property var questions
    readonly property bool beside: !Theme.portrait && !Theme.compact && Theme.textStep === 0

    readonly property bool spread: beside || Theme.portrait && Theme.textStep === 0

    signal again
    signal pageWanted(var way)

    function firstStep(): Item {
        return another;
    }

    Column {
        id: words

        width: root.beside ? Math.round(root.width * 0.36) : Theme.compact ? root.width - another.width - Theme.gapLarge : root.width
        spacing: Theme.compact ? Theme.gapSmall : Theme.gap

        Words {
            visible: !Theme.compact
            width: parent.width
            text: root.title
            color: Theme.deepQuiet
            font.pixelSize: Theme.captionSize
            font.weight: Font.DemiBold
        }

        Words {
            width: parent.width
            //: At the end of the quiz
            text: qsTr("Thank you for playing!")
            color: Theme.deepText
            font.pixelSize: Theme.compact ? Theme.titleSize : Theme.displaySize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Words {
            visible: !(Theme.compact && Theme.textStep > 0)
            width: parent.width
            //: At the end of the quiz, before the list of what its questions told
            text: qsTr("Here is what you know now. Touch a line to read more.")
            color: Theme.deepText
            font.pixelSize: Theme.leadSize
            lineHeight: Theme.easyLeading
        }
    }

    Pill {
        id: another

        x: Theme.compact ? root.width - width : 0
        y: Theme.compact ? 0 : root.height - height
        height: Theme.primaryTarget
        //: Begins a new round of the quiz
        text: qsTr("Another round")
        glyph: Icons.lightbulb
        focusId: "quiz-again"
        inverse: true
        primary: true
        onActivated: root.again()
    }

    ReadingPane {
        id: pane

        x: root.beside ? words.width + Theme.gapLarge * 1.5 : 0
        y: root.beside ? 0 : Math.max(words.height, Theme.compact ? another.height : 0) + (Theme.portrait ? Theme.gapLarge : Theme.gap)
        width: root.width - x
        height: (root.beside || Theme.compact ? root.height : another.y - Theme.gapLarge) - y
        surface: Theme.deep
        inverse: true

        Column {
            id: facts

            readonly property real rest: pane.height - (root.questions.length - 1) * spacing

            width: pane.room
            spacing: Theme.apart

            Repeater {
                model: root.questions

                QuizFact {
                    required property var modelData
                    required property int index

                    width: facts.width
                    height: Math.max(implicitHeight, root.spread ? Math.min(Math.floor(facts.rest / root.questions.length), Theme.target * 2.3) : 0)
                    question: modelData
                    valueSize: root.spread ? Math.round(Theme.titleSize * 0.85) : Theme.headingSize
                    focusId: "quiz-fact-" + (index + 1)
                    onActivated: root.pageWanted(modelData.way)
                }
            }
        }
    }
}
