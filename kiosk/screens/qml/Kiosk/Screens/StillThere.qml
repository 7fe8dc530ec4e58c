pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* "Still there?" with a countdown; any touch or key continues. */
Rectangle {
    id: root

    required property VisitModel visit

    color: Theme.veil
    focus: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text
    Accessible.description: notice.told
    Accessible.ignored: !enabled
    Keys.onPressed: event => {
        event.accepted = true;
        root.visit.stay();
    }

    Tappable {
        id: anywhere

        anchors.fill: parent
        //: Button that answers “Are you still there?”
        text: qsTr("I am still here")
        focusId: "stay"
        inverse: true
        background: null
        onActivated: root.visit.stay()
        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.margin, Theme.leadSize * 24)
                height: column.height + 2 * Theme.gapLarge
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.night ? Theme.rule : 0
                border.color: Theme.surfaceText

                Column {
                    id: column

                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.gapLarge
                    spacing: Theme.gap

                    Words {
                        id: question

                        width: parent.width
                        //: Asked before the screen returns to its start
                        text: qsTr("Are you still there?")
                        font.pixelSize: Theme.titleSize
                        font.weight: Font.Bold
                        lineHeight: Theme.titleLeading
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }

                    Words {
                        width: parent.width
                        text: root.visit.secondsLeft
                        font.pixelSize: Math.max(Theme.giantSize * 0.7, Theme.titleSize * 1.5)
                        font.weight: Font.Bold
                        lineHeight: Theme.titleLeading
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }

                    Words {
                        id: notice

                        readonly property string told: saying(Math.ceil(root.visit.secondsLeft / 5) * 5) // not again each second

                        function saying(seconds: int): string {
                            //: Under “Are you still there?”
                            return qsTr("If nobody touches it, this screen starts again in %n second(s).", "", seconds);
                        }

                        width: parent.width
                        text: saying(root.visit.secondsLeft)
                        font.pixelSize: Theme.leadSize
                        lineHeight: Theme.easyLeading
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }

                    Rectangle {
                        width: parent.width
                        height: Math.max(Theme.primaryTarget, answer.height + 2 * Theme.gap)
                        radius: height / 2
                        color: anywhere.held ? Theme.strongPressed : Theme.strong

                        Words {
                            id: answer

                            anchors.centerIn: parent
                            text: anywhere.text
                            color: Theme.strongText
                            font.pixelSize: Theme.leadSize
                            font.weight: Font.Bold
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }

                        FocusRing {
                            shown: root.visit.keysInUse
                            radius: height / 2
                        }
                    }
                }
            }
        }
    }
}
