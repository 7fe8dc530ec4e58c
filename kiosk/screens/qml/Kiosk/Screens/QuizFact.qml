pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* What a question told, on one line, with the way to its page. */
Tappable {
    id: root

    required property var question
    required property real valueSize
    readonly property var answer: question.answers[question.right]
    readonly property bool stacked: width < Theme.leadSize * 24

    text: Phrase.of([answer.prefix, answer.value, question.fact], " ")
    hint: question.way.name
    inverse: true
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    background: Rectangle {
        color: root.held ? Theme.groundPressedOpen : "transparent"

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.rule
            color: Theme.deepText
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Grid {
            id: words

            readonly property real valueWidth: root.stacked ? width : Math.round(width * 0.34)
            readonly property real factWidth: root.stacked ? width : width - valueWidth - columnSpacing

            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.gap
            verticalItemAlignment: Grid.AlignVCenter

            Column {
                width: words.valueWidth

                Words {
                    visible: text !== ""
                    width: parent.width
                    text: root.answer.prefix
                    color: Theme.deepText
                    font.pixelSize: Theme.captionSize
                    Accessible.ignored: true
                }

                Words {
                    width: parent.width
                    text: root.answer.value
                    color: Theme.deepText
                    font.pixelSize: root.valueSize
                    font.weight: Font.Bold
                    lineHeight: Theme.titleLeading
                    Accessible.ignored: true
                }
            }

            Column {
                width: words.factWidth

                Words {
                    width: parent.width
                    text: root.question.fact
                    color: Theme.deepText
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }

                Words {
                    visible: text !== root.answer.value // a project's name stands there already
                    width: parent.width
                    text: root.question.way.name
                    color: Theme.deepQuiet
                    font.pixelSize: Theme.captionSize
                    Accessible.ignored: true
                }
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.arrowRight
            color: Theme.deepText
        }
    }
}
