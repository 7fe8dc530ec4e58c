pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* An answer: a letter to name it by and what it says. Once told, "yes" or "no" stands on it, in words and with a sign. */
Tappable {
    id: root

    required property var answer // {letter, prefix, value}
    required property bool told
    required property bool correct
    required property bool chosen
    required property real valueSize
    required property bool flat // all on one line
    readonly property real needed: Theme.headingSize + 4 * Theme.gap + measure.advanceWidth + mark.width // for one line, once told
    readonly property bool lit: held || told && correct
    readonly property color ink: lit ? Theme.litText : told ? Theme.groundText : Theme.surfaceText
    readonly property string verdict: {
        if (root.chosen)
            //: On the answer of the quiz that was touched
            return root.correct ? qsTr("Yes, your answer") : qsTr("No, your answer");
        //: On an answer of the quiz
        return root.correct ? qsTr("Yes") : qsTr("No");
    }

    text: Phrase.of([answer.letter.toUpperCase(), answer.prefix, answer.value], " ")
    hint: told ? verdict : ""
    focusId: "answer-" + answer.letter
    inverse: true
    enabled: !told
    background: Rectangle {
        radius: Theme.radius
        color: root.lit ? Theme.lit : root.told ? "transparent" : Theme.surface
        border.width: root.told && !root.correct ? (root.chosen ? Theme.rule * 2 : Theme.hairline) : Theme.highContrast || Theme.night ? Theme.rule : 0
        border.color: Theme.groundText
    }
    contentItem: Item {
        TextMetrics {
            id: measure

            font.family: Theme.family
            font.weight: Font.Bold
            font.pixelSize: root.valueSize
            text: root.answer.prefix + " " + root.answer.value
        }

        Words {
            id: letter

            visible: !root.told || root.flat
            x: Theme.gap
            y: root.flat ? (parent.height - height) / 2 : Theme.gapSmall
            text: root.answer.letter.toUpperCase()
            color: root.ink
            font.pixelSize: Theme.headingSize
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Column {
            id: said

            x: root.flat ? letter.x + Theme.headingSize + Theme.gap : Theme.gap
            y: root.told && !root.flat ? Theme.gapSmall - Theme.gapTiny : (parent.height - height) / 2
            width: parent.width - 2 * x

            Words {
                id: prefix

                visible: text !== "" && !root.told && !root.flat
                width: parent.width
                text: root.answer.prefix
                color: root.ink
                font.pixelSize: Math.max(Theme.captionSize, Math.round(root.valueSize * 0.45))
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            Words {
                id: value

                width: parent.width
                text: (prefix.visible || root.answer.prefix === "" ? "" : root.answer.prefix + " ") + root.answer.value
                color: root.ink
                font.pixelSize: root.valueSize
                font.weight: Font.Bold
                font.strikeout: root.told && !root.correct
                lineHeight: Theme.titleLeading
                horizontalAlignment: root.flat && root.told ? Theme.start : Text.AlignHCenter
                Accessible.ignored: true
            }
        }

        Row {
            id: mark

            visible: root.told
            x: root.flat ? parent.width - width - Theme.gap : (parent.width - width) / 2
            y: root.flat ? (parent.height - height) / 2 : parent.height - height - Theme.gapSmall + Theme.gapTiny
            spacing: Theme.gapTiny

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                text: root.correct ? Icons.check : Icons.x
                color: root.ink
                font.pixelSize: Theme.captionSize
            }

            Words {
                text: root.verdict
                color: root.ink
                font.pixelSize: Theme.captionSize
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
