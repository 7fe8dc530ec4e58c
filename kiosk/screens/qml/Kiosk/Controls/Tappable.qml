pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

/*
 * Whatever can be touched: acts on release, sliding off cancels, never smaller than a target. Assistive technology finds it by its name
 * and presses it the way a finger does; while something lies over it, it is not found.
 */
T.AbstractButton {
    id: root

    property string hint: ""
    property string focusId: text
    property string leadsTo: "" // the route of the page that it opens, which is made while it is pressed
    property bool inverse: false
    property int role: Accessible.Button // or PageTab, RadioButton, CheckBox: those tell whether they are checked
    property bool current: false // leads to what is shown already
    property bool aimed: false // it was activated by a touch, so that its place counts
    property int ordinal: 0 // from 1 on, among `alike` many; 0: what stands beside it is counted
    property int alike: 0
    property bool flush: false // against its neighbours or the edge of the glass: the ring stands within
    readonly property bool chooses: role === Accessible.RadioButton || role === Accessible.CheckBox
    readonly property bool held: pressed && Gate.holder === root

    signal activated

    // A screen reader's press or toggle: what a touch does, and no less a sign that someone is there.
    function assist(): void {
        if (!root.enabled || !Gate.pass(root))
            return;
        Gate.assisted();
        root.aimed = false;
        root.activated();
    }

    // Qt looks for functions of these names; it knows itself which roles have the one or the other, but for tabs.
    function accessiblePressAction(): void {
        root.assist();
    }

    function accessibleToggleAction(): void {
        root.assist();
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: role
    Accessible.name: text
    //: For assistive technology: after the name of a button that leads to what is on the screen already
    Accessible.description: current ? Phrase.of([hint, qsTr("On the screen now")], " · ") : hint
    Accessible.checkable: chooses
    Accessible.selectable: role === Accessible.PageTab
    Accessible.selected: role === Accessible.PageTab && checked
    Accessible.ignored: !(parent?.enabled ?? true)

    onPressedChanged: {
        if (pressed)
            Gate.press(root);
    }
    onCanceled: Gate.release(root)
    onClicked: {
        if (!Gate.pass(root))
            return;
        root.aimed = true;
        root.activated();
    }
    Component.onDestruction: Gate.release(root)
    Keys.onPressed: event => {
        if (event.isAutoRepeat) {
            event.accepted = true;
        } else if (Keypad.action(event.key) === "activate") {
            event.accepted = true;
            if (!Gate.pass(root))
                return;
            root.aimed = false;
            root.activated();
        } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
            event.accepted = true;
            Keypad.tabbed(event.key);
        }
    }

    Connections {
        target: root.role === Accessible.PageTab ? root.Accessible : null

        function onPressAction(): void {
            root.assist();
        }
    }

    FocusRing {
        shown: root.visualFocus
        radius: root.background instanceof Rectangle ? (root.background as Rectangle).radius + (root.flush ? 0 : Theme.focusRing) : Theme.radius
        within: root.flush
        inverse: root.inverse
    }
}
