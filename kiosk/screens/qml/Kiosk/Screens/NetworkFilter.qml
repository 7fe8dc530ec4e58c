pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A family of the legend: its mark and its name. `checked` lets it come forward. */
Tappable {
    id: root

    required property string mark
    readonly property color foreground: checked ? Theme.strongText : Theme.surfaceText

    role: Accessible.CheckBox
    leftPadding: Theme.gap
    rightPadding: Theme.gap

    background: Rectangle {
        radius: height / 2
        color: root.checked ? (root.held ? Theme.strongPressed : Theme.strong) : root.held ? Theme.surfacePressed : Theme.surface
        border.width: Theme.rule
        border.color: root.checked ? Theme.strong : Theme.surfaceText
    }
    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        Row {
            id: line

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            NetworkMark {
                path: root.mark
                paint: root.foreground
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                text: root.text
                color: root.foreground
                font.pixelSize: Theme.captionSize
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                lineHeight: Theme.titleLeading
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
