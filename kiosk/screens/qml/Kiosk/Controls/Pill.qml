pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A word to tap, with an icon where it helps. `checked` fills it. */
Tappable {
    id: root

    property string glyph: ""
    property bool glyphLast: false
    property real size: Theme.captionSize
    property real ease: 1.05 // room on either side of the word, in sizes of type
    readonly property color foreground: inverse ? (checked ? "#10243A" : Theme.groundText) : checked ? Theme.strongText : Theme.surfaceText
    readonly property color fill: {
        if (inverse)
            return held ? Qt.rgba(1, 1, 1, 0.35) : checked ? "#FFFFFF" : "transparent";
        if (checked)
            return held ? Theme.strongPressed : Theme.strong;
        return held ? Theme.surfacePressed : Theme.surface;
    }

    leftPadding: Math.round(root.size * root.ease)
    rightPadding: leftPadding
    Accessible.checkable: checkable
    Accessible.checked: checked

    background: Rectangle {
        radius: height / 2
        color: root.fill
        border.width: Theme.rule
        border.color: root.inverse ? Theme.groundText : root.checked ? Theme.strong : Theme.surfaceText
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
