pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

/* Whatever can be touched: acts on release, sliding off cancels, never smaller than a target, named for assistive technology. */
T.AbstractButton {
    id: root

    property string hint: ""
    property string focusId: text
    property bool inverse: false
    property bool flush: false // against its neighbours or the edge of the glass: the ring stands within
    readonly property bool held: pressed && Gate.holder === root

    signal activated

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.description: hint

    onPressedChanged: {
        if (pressed)
            Gate.press(root);
    }
    onCanceled: Gate.release(root)
    onClicked: {
        if (Gate.pass(root))
            root.activated();
    }
    Component.onDestruction: Gate.release(root)
    Keys.onPressed: event => {
        if (event.isAutoRepeat) {
            event.accepted = true;
        } else if (Keypad.action(event.key) === "activate") {
            event.accepted = true;
            if (Gate.pass(root))
                root.activated();
        } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
            event.accepted = true;
            Keypad.tabbed(event.key);
        }
    }

    FocusRing {
        shown: root.visualFocus
        radius: root.background instanceof Rectangle ? (root.background as Rectangle).radius + (root.flush ? 0 : Theme.focusRing) : Theme.radius
        within: root.flush
        inverse: root.inverse
    }
}
