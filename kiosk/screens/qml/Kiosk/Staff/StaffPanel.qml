pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A page of the staff menu: its title, the time of the machine, a way back, and room for what it is about. */
StaffCover {
    id: root

    required property string title
    property alias actions: ways.data
    default property alias content: holder.data
    readonly property alias room: holder

    signal typed(character: string)
    signal erased

    Keys.onPressed: event => {
        event.accepted = true;
        root.staff.touched();
        switch (event.key) {
        case Qt.Key_Escape:
        case Qt.Key_Back:
            root.staff.back();
            break;
        case Qt.Key_Backspace:
            root.erased();
            break;
        case Qt.Key_Tab:
        case Qt.Key_Down:
        case Qt.Key_Right:
            (root.Window.activeFocusItem ?? root).nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
            break;
        case Qt.Key_Backtab:
        case Qt.Key_Up:
        case Qt.Key_Left:
            (root.Window.activeFocusItem ?? root).nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason);
            break;
        default:
            if (Keypad.writes(event.text, event.modifiers))
                root.typed(event.text);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
    }

    Item {
        id: head

        x: Theme.margin
        y: Theme.compact ? Theme.gapSmall : Theme.gapLarge
        width: parent.width - 2 * Theme.margin
        height: Math.max(Theme.target, heading.height)

        Words {
            id: heading

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - ways.width - Theme.gap
            text: root.title
            font.pixelSize: Theme.headingSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Row {
            id: ways

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gapSmall
            layoutDirection: Qt.RightToLeft

            Pill {
                //: Staff menu: to the page above
                text: root.staff.panel === "menu" ? qsTr("Close") : qsTr("Back")
                glyph: root.staff.panel === "menu" ? Icons.x : Icons.arrowLeft
                focusId: "staff-back"
                focus: root.staff.panel !== "pin" // there, Enter judges the PIN
                onActivated: root.staff.back()
            }
        }
    }

    Item {
        id: holder

        x: Theme.margin
        y: head.y + head.height + (Theme.compact ? Theme.gapSmall : Theme.gapLarge)
        width: head.width
        height: parent.height - y - (Theme.compact ? Theme.gapSmall : Theme.gapLarge)
    }
}
