pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Figures
import Kiosk.Theme

/* What is told after an answer: whether it was right, the fact with where it stands, and a drawing or the project's plate. */
Item {
    id: root

    required property var question
    required property int chosen // position of the answer touched
    required property color ground
    readonly property var answer: question.answers[question.right]
    readonly property var touched: question.answers[chosen] ?? answer
    readonly property bool correct: chosen === question.right
    readonly property bool stacked: Theme.portrait
    readonly property bool roomy: !Theme.compact && Theme.textStep === 0
    readonly property bool pictured: stacked ? height > Theme.bodySize * 20 : Theme.textStep === 0 || !Theme.compact && Theme.textStep === 1
    property var lastDrawing: null // what is leaving while the next question comes
    property var lastPlate: null
    readonly property real noteSize: roomy ? Theme.bodySize : Theme.captionSize

    function keep(): void {
        root.lastDrawing = root.question.drawing ?? root.lastDrawing;
        root.lastPlate = root.question.plate ?? root.lastPlate;
    }

    Component.onCompleted: keep()
    onQuestionChanged: keep()
    onVisibleChanged: {
        if (visible)
            verdict.Accessible.announce(Phrase.of([verdict.text, answer.prefix, answer.value, question.fact], " "));
    }

    ReadingPane {
        id: pane

        y: root.stacked && root.pictured ? picture.height + Theme.gapLarge : 0
        width: root.stacked || !root.pictured ? root.width : Math.round(root.width * 0.58)
        height: root.height - y
        surface: root.ground
        inverse: true

        Words {
            visible: root.roomy
            width: pane.room
            text: root.question.text
            color: Theme.groundText
            font.weight: Font.Medium
            lineHeight: Theme.easyLeading
        }

        Rectangle {
            width: Math.min(pane.room, verdict.implicitWidth + 2 * Theme.gap)
            height: verdict.height + 2 * Theme.gapTiny
            radius: Math.min(height / 2, Theme.captionSize)
            color: root.correct ? Theme.lit : "transparent"
            border.width: root.correct ? 0 : Theme.rule
            border.color: Theme.groundText

            Words {
                id: verdict

                anchors.centerIn: parent
                width: Math.min(implicitWidth, pane.room - 2 * Theme.gap)
                text: {
                    //: After an answer of the quiz
                    if (root.correct)
                        return qsTr("Yes, that is it!");
                    //: After an answer of the quiz that was wrong; %1 is that answer
                    return qsTr("It is not %1. The answer:").arg(Phrase.of([root.touched.prefix, root.touched.value], " "));
                }
                color: root.correct ? Theme.litText : Theme.groundText
                font.pixelSize: Theme.captionSize
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
            }
        }

        Column {
            width: pane.room

            Words {
                visible: text !== ""
                width: parent.width
                text: root.answer.prefix
                color: Theme.groundText
                font.pixelSize: Theme.leadSize
                font.weight: Font.Medium
            }

            Words {
                width: parent.width
                text: root.answer.value
                color: Theme.groundText
                font.pixelSize: Theme.compact ? Theme.titleSize : Math.round(Theme.displaySize * (Theme.textStep === 0 ? 1.2 : 1))
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
                Accessible.role: Accessible.Heading
            }

            Words {
                width: parent.width
                text: root.question.fact
                color: Theme.groundText
                font.pixelSize: Theme.leadSize
                font.weight: Font.Medium
                lineHeight: Theme.easyLeading
            }
        }

        Words {
            visible: text !== ""
            width: pane.room
            text: root.question.detail
            color: Theme.groundText
            font.pixelSize: root.noteSize
            lineHeight: Theme.readingLeading
        }

        Words {
            width: Math.min(pane.room, Theme.captionMeasure)
            text: root.question.source
            color: Theme.groundText
            font.pixelSize: Theme.captionSize
            lineHeight: Theme.easyLeading
        }
    }

    Loader {
        id: picture

        readonly property var question: root.question

        x: root.stacked ? 0 : pane.width + Theme.gapLarge
        width: root.width - x
        height: root.stacked ? Math.round(Math.min(root.height * 0.46, root.width * 0.72)) : root.height
        active: root.pictured && root.visible
        sourceComponent: root.question.drawing ? drawing : plate
        // Each drawing comes about once, for its own figure.
        onQuestionChanged: {
            active = false;
            active = Qt.binding(() => root.pictured && root.visible);
        }
    }

    Component {
        id: drawing

        FigureDrawing {
            figure: root.question.drawing ?? root.lastDrawing
            numerals: true
            ink: Theme.groundText
            faint: Theme.mix(root.ground, Theme.groundText, 0.45)
            lit: Theme.lit
        }
    }

    Component {
        id: plate

        Plate {
            plate: (root.question.plate ?? root.lastPlate).plate
            declaredGround: (root.question.plate ?? root.lastPlate).ground
            declaredLine: (root.question.plate ?? root.lastPlate).line

            Corners {
                anchors.fill: parent
                radius: Theme.radius
                paint: root.ground
            }
        }
    }
}
