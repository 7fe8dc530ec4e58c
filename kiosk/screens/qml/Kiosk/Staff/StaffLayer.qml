pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/*
 * Lies over every screen: the corner that staff hold, and what they open. The corner only watches its finger, so what lies beneath feels it
 * too; once the hold succeeds, everything beneath is switched off, which takes the finger away from it: the lift presses nothing.
 */
FocusScope {
    id: root

    required property StaffModel staff
    required property Programme programme
    required property VisitModel visit
    readonly property bool active: staff.panel !== "closed" || staff.cover !== "none"
    readonly property string page: staff.panel !== "closed" ? staff.panel + "Panel" : staff.cover !== "none" ? staff.cover + "Cover" : ""

    signal vacated

    function takeFocus(): void {
        const panel = shown.item;
        if (panel !== null)
            panel.forceActiveFocus(root.visit.keysInUse ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    onPageChanged: {
        if (page === "") {
            shown.clear();
            root.vacated();
            return;
        }
        Gate.close();
        root.Window.window.requestActivate();
        shown.show(Qt.resolvedUrl(page.charAt(0).toUpperCase() + page.slice(1) + ".qml"), {
            staff: root.staff,
            programme: root.programme,
            visit: root.visit
        });
        Qt.callLater(root.takeFocus); // what lies beneath gives it up when it is switched off
    }

    Made {
        id: shown

        anchors.fill: parent
        focus: true
    }

    // Lies above the panels, where it sees every touch, and takes none.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedDevices: PointerDevice.AllDevices
            onActiveChanged: root.staff.touched()
        }
    }

    Item {
        id: corner

        x: Theme.mirrored ? root.width - width : 0 // on the left of the glass in every language
        width: 2 * Theme.target
        height: width

        PointHandler {
            acceptedDevices: PointerDevice.AllDevices
            onActiveChanged: {
                if (active)
                    root.staff.hold();
                else
                    root.staff.letGo();
            }
            onPointChanged: {
                if (active && !corner.contains(point.position))
                    root.staff.letGo();
            }
        }
    }

    Shortcut {
        sequence: "Ctrl+Shift+F10"
        context: Qt.ApplicationShortcut // the presenter's window may have the keyboard
        onActivated: root.staff.call()
    }
}
