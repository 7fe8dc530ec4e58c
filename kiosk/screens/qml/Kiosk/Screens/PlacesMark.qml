pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The name of a place on the map. The institution's is lit. */
Tappable {
    id: root

    required property var mark // {id, name, caption, spot, home, satellite, code}
    required property real most // the widest it may be
    property bool tight: false
    readonly property color foreground: checked ? Theme.strongText : mark.home ? Theme.litText : Theme.surfaceText

    text: mark.name
    hint: mark.caption
    focusId: "place-" + mark.id
    role: Accessible.RadioButton
    leftPadding: Math.round(label.font.pixelSize * 0.8)
    rightPadding: leftPadding
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny

    background: Rectangle {
        radius: Math.min(height / 2, Theme.target / 2)
        color: root.held ? Theme.surfacePressed : root.checked ? Theme.strong : root.mark.home ? Theme.lit : Theme.surface
        border.width: Theme.rule
        border.color: root.checked ? Theme.strongText : Theme.night && root.mark.home ? Theme.lit : Theme.surfaceText
    }
    contentItem: Item {
        implicitWidth: label.width
        implicitHeight: label.height

        TextMetrics {
            id: natural

            font: label.font
            text: root.text
        }

        TextMetrics {
            id: word // the longest: it is never broken

            font: label.font
            text: root.text.split(/[ -]/).reduce((longest, part) => part.length > longest.length ? part : longest, "")
        }

        Words {
            id: label

            turned: false
            anchors.centerIn: parent
            width: Math.min(Math.ceil(natural.advanceWidth) + 2, Math.max(root.most - 2 * root.leftPadding, Math.ceil(word.advanceWidth * 1.08)))
            text: root.text
            color: root.held ? Theme.surfaceText : root.foreground
            font.pixelSize: root.tight ? Theme.labelSize : Theme.captionSize
            font.weight: Font.DemiBold
            lineHeight: Theme.titleLeading
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
