pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The cover of the quiz: its name, how it is played, and three plates for the three answers of every question. */
QuizPart {
    id: root

    required property int count
    required property var plates
    readonly property bool stacked: Theme.portrait
    readonly property bool bare: Theme.compact && Theme.textStep > 0 // the words need all of the room

    readonly property real largest: Theme.compact ? Theme.displaySize : Math.round(Theme.displaySize * 1.35)

    signal started

    function firstStep(): Item {
        return start;
    }

    TextMetrics {
        id: measure

        font.family: Theme.family
        font.weight: Font.Bold
        font.pixelSize: root.largest
        text: root.title + " "
    }

    Column {
        id: words

        y: root.stacked ? root.height - height - Theme.gapLarge : (root.height - height) / 2
        width: root.stacked || root.bare ? root.width : Math.round(root.width * 0.52)
        spacing: Theme.compact ? Theme.gap : Theme.gapLarge

        Words {
            width: parent.width
            text: root.title
            color: Theme.deepText
            font.pixelSize: Math.max(Theme.titleSize, Math.min(root.largest, Math.floor(root.largest * width / Math.max(1, measure.advanceWidth))))
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Words {
            width: Math.min(parent.width, Theme.leadSize * 34)
            //: Cover of the quiz; %n is the number of questions
            text: qsTr("%n question(s) for two, side by side. Talk it over, then touch an answer.", "", root.count)
            color: Theme.deepText
            font.pixelSize: Theme.leadSize
            lineHeight: Theme.easyLeading
        }

        Words {
            width: Math.min(parent.width, Theme.leadSize * 34)
            //: Cover of the quiz
            text: qsTr("No points and no clock: only the pleasure of finding out.")
            color: Theme.deepQuiet
            font.pixelSize: Theme.leadSize
            lineHeight: Theme.easyLeading
        }

        Tappable {
            id: start

            //: Begins the quiz
            text: qsTr("Begin")
            focusId: "quiz-start"
            inverse: true
            height: Math.max(implicitHeight, Theme.primaryTarget * 1.2)
            leftPadding: Theme.leadSize * 1.4
            rightPadding: leftPadding
            onActivated: root.started()
            background: Rectangle {
                radius: height / 2
                color: start.held ? Theme.deepText : Theme.lit
            }
            contentItem: Row {
                spacing: Theme.gap

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: start.text
                    color: Theme.litText
                    font.pixelSize: Theme.leadSize
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    lineHeight: Theme.titleLeading
                    Accessible.ignored: true
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    text: Icons.arrowRight
                    color: Theme.litText
                    font.pixelSize: Theme.leadSize
                }
            }
        }
    }

    Row {
        id: fan

        readonly property real leaf: (width - 2 * spacing) / 3

        visible: !root.bare && height > Theme.primaryTarget
        x: root.stacked ? 0 : words.width + Theme.gapLarge * 1.5
        y: root.stacked ? 0 : Math.round(root.height * 0.06)
        width: root.width - x
        height: root.stacked ? words.y - Theme.gapLarge * 1.5 : Math.round(root.height * 0.88)
        spacing: Theme.gap

        Repeater {
            model: root.plates

            Plate {
                id: leaf

                required property var modelData
                required property int index

                y: Math.round(fan.height * 0.07 * [0, 1, 0.4][leaf.index])
                width: fan.leaf
                height: Math.round(fan.height * 0.9)
                radius: Theme.radius
                plate: modelData.plate
                declaredGround: modelData.ground
                declaredLine: modelData.line

                Corners {
                    anchors.fill: parent
                    radius: Theme.radius
                    paint: Theme.deep
                }

                Rectangle {
                    visible: Theme.highContrast
                    anchors.fill: parent
                    color: "transparent"
                    border.width: Theme.rule
                    border.color: Theme.deepText
                }
            }
        }
    }
}
