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
    Keys.onPressed: event => {
        event.accepted = true;
        root.visit.stay();
    }

    Tappable {
        anchors.fill: parent
        text: question.text
        hint: qsTr("Touch anywhere to continue")
        focusId: "stay"
        inverse: true
        background: null
        onActivated: root.visit.stay()
        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.margin, Theme.leadSize * 26)
                height: column.height + 2 * Theme.gapLarge
                radius: Theme.radius
                color: Theme.surface

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
                    }

                    Words {
                        width: parent.width
                        text: root.visit.secondsLeft
                        color: Theme.surfaceText
                        font.pixelSize: Theme.giantSize * 0.7
                        font.weight: Font.Bold
                        lineHeight: Theme.titleLeading
                        horizontalAlignment: Text.AlignHCenter
                    }

                    Words {
                        width: parent.width
                        text: qsTr("Touch anywhere to continue")
                        font.pixelSize: Theme.leadSize
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }
    }
}
