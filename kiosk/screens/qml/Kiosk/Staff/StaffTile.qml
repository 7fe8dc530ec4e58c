pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* One thing staff can do, and how it stands. */
Tappable {
    id: root

    property string detail: ""
    property string glyph: ""
    readonly property real inset: Theme.compact ? Theme.gapSmall : Theme.gap

    hint: detail
    padding: root.inset
    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.strong : root.held ? Theme.surfacePressed : Theme.surfaceRaised
        border.width: Theme.hairline
        border.color: Theme.surfaceLine
    }
    contentItem: Item {
        implicitHeight: words.height

        Icon {
            id: icon

            visible: root.glyph !== ""
            anchors.verticalCenter: words.verticalCenter
            text: root.glyph
            color: root.checked ? Theme.strongText : Theme.surfaceText
            font.pixelSize: Theme.titleSize
        }

        Column {
            id: words

            x: icon.visible ? icon.width + Theme.gap : 0
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gapTiny

            Words {
                width: parent.width
                text: root.text
                color: root.checked ? Theme.strongText : Theme.surfaceText
                font.pixelSize: Theme.leadSize
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
                Accessible.ignored: true
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: root.detail
                color: root.checked ? Theme.strongText : Theme.surfaceQuiet
                font.pixelSize: Theme.captionSize
                Accessible.ignored: true
            }
        }
    }
}
