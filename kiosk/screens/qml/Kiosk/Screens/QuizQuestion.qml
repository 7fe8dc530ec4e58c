pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* One question with its three answers. Once an answer is touched, what is right takes the place of the question, and the answers say so. */
QuizPart {
    id: root

    required property int number
    required property int count
    required property var question
    required property int chosen // position of the answer touched; -1 before
    required property color ground
    readonly property bool told: chosen >= 0
    readonly property bool tight: Theme.compact && Theme.textStep > 0
    readonly property bool terse: Theme.textStep > 0 && (Theme.compact || Theme.portrait) // no room beside for the name of a page
    readonly property bool stacked: Theme.portrait || tight // the answers stand under one another
    readonly property bool marked: told && !Theme.compact // they stay and say which was right
    readonly property int length: question.text.length + question.quote.length
    readonly property real questionSize: {
        if (root.tight)
            return Theme.bodySize;
        if (Theme.compact || Theme.textStep > 0)
            return root.length > 90 ? Theme.headingSize : Theme.titleSize;
        return Math.round(root.length > 100 ? Theme.titleSize * 1.2 : Theme.displaySize);
    }

    signal answered(string letter)
    signal nextWanted
    signal pageWanted(var way)

    function firstStep(): Item {
        return root.told ? next : answers.itemAt(0);
    }

    Words {
        id: kicker

        width: root.width
        //: Above a question of the quiz: %1 its place, %2 how many there are
        text: Phrase.of([root.tight ? "" : root.title, qsTr("Question %1 of %2").arg(root.number).arg(root.count), root.tight ? "" : root.question.kicker], " · ")
        color: Theme.groundText
        font.pixelSize: Theme.captionSize
        font.weight: Font.DemiBold
    }

    Column {
        id: asked

        visible: !root.told
        y: kicker.height + (Theme.compact ? Theme.gapSmall : Theme.gapLarge)
        width: Math.min(root.width, root.questionSize * 24)
        spacing: Theme.compact ? Theme.gapSmall : Theme.gap

        Words {
            visible: text !== ""
            width: parent.width
            //: The words a question of the quiz is about, between quotation marks
            text: root.question.quote === "" ? "" : qsTr("“%1”").arg(root.question.quote)
            color: Theme.groundText
            font.pixelSize: root.questionSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
        }

        Words {
            width: parent.width
            text: root.question.text
            color: Theme.groundText
            font.pixelSize: root.question.quote === "" ? root.questionSize : Math.min(root.questionSize, Theme.headingSize)
            font.weight: root.question.quote === "" ? Font.Bold : Font.Medium
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Words {
            visible: !root.tight
            width: parent.width
            //: Under a question of the quiz, which two people answer together
            text: qsTr("Agree on one, then touch it.")
            color: Theme.groundText
            font.pixelSize: Theme.leadSize
        }
    }

    QuizTold {
        visible: root.told
        y: kicker.height + Theme.gap
        width: root.width
        height: (root.marked ? tiles.y : ways.y) - y - Theme.gap
        question: root.question
        chosen: root.chosen
        ground: root.ground
    }

    Grid {
        id: tiles

        readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)
        readonly property bool lined: root.stacked || root.told && [0, 1, 2].every(place => ((answers.itemAt(place) as QuizAnswer)?.needed ?? cell) <= cell)
        readonly property real rowsGap: root.stacked ? 2 * rowSpacing : 0
        readonly property real toldHeight: root.stacked ? 3 * Math.max(Theme.target, Theme.headingSize * 2) + rowsGap : Theme.bodySize * 1.3 + Theme.captionSize * 1.3 + Theme.gapTiny + 2 * Theme.gapSmall
        readonly property real least: root.stacked ? 3 * (root.tight ? Theme.target : Theme.primaryTarget) + rowsGap : toldHeight
        readonly property real room: root.height - asked.y - asked.height - Theme.gap
        readonly property real answerSize: {
            const longest = Math.max(...root.question.answers.map(answer => answer.value.length + (root.stacked ? answer.prefix.length + 1 : 0)));
            const inner = cell - 2 * (root.stacked ? 2 * Theme.gap + Theme.headingSize : Theme.gap);
            return Math.max(Theme.bodySize, Math.min(root.tight ? Theme.bodySize : Theme.compact ? Theme.titleSize : Theme.displaySize, Math.floor(inner / (0.62 * longest))));
        }

        visible: !root.told || root.marked
        y: (root.told ? ways.y - Theme.gap : root.height) - height
        width: root.width
        height: root.told ? toldHeight : Math.max(least, Math.min(room, root.height * (root.stacked ? 0.46 : 0.44)))
        columns: root.stacked ? 1 : 3
        columnSpacing: Math.max(Theme.gap, Theme.apart)
        rowSpacing: Math.max(Theme.gapSmall, Theme.apart)

        Repeater {
            id: answers

            model: root.question.answers

            QuizAnswer {
                required property var modelData
                required property int index

                width: tiles.cell
                height: Math.floor((tiles.height - tiles.rowsGap) / (root.stacked ? 3 : 1))
                answer: modelData
                told: root.told
                flat: tiles.lined
                correct: index === root.question.right
                chosen: index === root.chosen
                valueSize: root.told ? Math.min(tiles.answerSize, root.stacked ? Theme.headingSize : Theme.bodySize) : tiles.answerSize
                onActivated: root.answered(modelData.letter)
            }
        }
    }

    Item {
        id: ways

        visible: root.told
        y: root.height - height
        width: root.width
        height: Math.max(way.implicitHeight, next.height)

        Door {
            id: way

            //: Leads from an answer of the quiz to a page
            readonly property string more: qsTr("Read more about it")

            width: root.width - next.width - Theme.gapLarge
            anchors.verticalCenter: parent.verticalCenter
            text: root.terse ? more : root.question.way.name
            caption: root.terse ? "" : more
            focusId: "quiz-page"
            inverse: true
            onActivated: root.pageWanted(root.question.way)
        }

        Pill {
            id: next

            x: root.width - width
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.primaryTarget
            //: Leads from an answer of the quiz to the next question, or to the end of the round
            text: root.number < root.count ? qsTr("Next question") : qsTr("See the end")
            glyph: Icons.arrowRight
            glyphLast: true
            focusId: "quiz-next"
            inverse: true
            primary: true
            onActivated: root.nextWanted()
        }
    }
}
