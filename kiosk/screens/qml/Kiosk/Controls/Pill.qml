pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A word to tap, with an icon where it helps. `checked` fills it, and so does being the way on. */
Tappable {
    id: root

    property string glyph: ""
    property bool glyphLast: false
    property real size: Theme.captionSize
    property real ease: 1.05 // room on either side of the word, in sizes of type
    property bool primary: false
    property color ground: "transparent" // what it stands on, where that is a drawing
    readonly property bool filled: checked || primary
    readonly property color foreground: inverse ? (filled ? Theme.litText : Theme.groundText) : filled ? Theme.strongText : Theme.surfaceText
    readonly property color fill: {
        if (inverse)
            return filled && !held ? Theme.groundFilled : !held ? ground : ground.a > 0 ? Theme.mix(ground, Theme.groundText, 0.35) : Theme.groundPressed;
        if (filled)
            return held ? Theme.strongPressed : Theme.strong;
        return held ? Theme.surfacePressed : Theme.surface;
    }

    leftPadding: Math.round(root.size * root.ease)
    rightPadding: leftPadding

    background: Rectangle {
        radius: height / 2
        color: root.fill
        border.width: Theme.rule
        border.color: root.inverse ? Theme.groundText : root.filled ? Theme.strong : Theme.surfaceText
    }
    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        Row {
            id: line

            anchors.centerIn: parent
            spacing: Math.round(Theme.bodySize * 0.4)
            layoutDirection: root.glyphLast ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                visible: root.glyph !== ""
                text: root.glyph
                color: root.foreground
                font.pixelSize: Math.round(label.font.pixelSize * 1.05)
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                id: label

                visible: text !== ""
                text: root.text
                color: root.foreground
                font.pixelSize: root.size
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                lineHeight: Theme.titleLeading
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
