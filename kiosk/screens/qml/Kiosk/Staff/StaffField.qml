pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* What is typed on the keyboard below. A tap chooses it; the one chosen has the caret. */
Tappable {
    id: root

    required property string label
    required property int longest
    property string value: ""

    function type(character: string): void {
        if (root.value.length < root.longest && (character !== " " || root.value !== ""))
            root.value += character;
    }

    function erase(): void {
        root.value = root.value.slice(0, -1);
    }

    text: label
    hint: value
    role: Accessible.RadioButton
    padding: Theme.gapSmall
    height: Math.max(Theme.target, implicitHeight)
    background: Rectangle {
        radius: Theme.radius * 0.6
        color: Theme.surfaceRaised
        border.width: root.checked ? Theme.focusRing : Theme.hairline
        border.color: Theme.surfaceText
    }
    contentItem: Item {
        implicitHeight: typed.height

        Words {
            id: typed

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            text: root.value !== "" ? root.value + (root.checked ? "|" : "") : root.label
            color: root.value !== "" ? Theme.surfaceText : Theme.surfaceQuiet
            font.pixelSize: Theme.compact ? Theme.labelSize : Theme.bodySize
            lineHeight: Theme.titleLeading
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
