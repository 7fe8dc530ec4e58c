import QtQuick
import Kiosk.Models

/* Lies above everything, where it sees every touch, and takes none: what counts as activity. */
Item {
    id: root

    required property VisitModel visit

    signal felt(finger: bool) // a press, anywhere

    PointHandler {
        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: {
            const finger = point.device.pointerType === PointerDevice.Finger;
            if (active && finger)
                arrow.hide();
            if (active)
                root.felt(finger);
            root.visit.pointerActivity();
        }
        onPointChanged: root.visit.pointerActivity()
    }

    WheelHandler {
        acceptedDevices: PointerDevice.AllDevices
        blocking: false
        onWheel: root.visit.pointerActivity()
    }

    // Shows the arrow where a mouse moves it. One that only lies there, or follows a finger, is of no use.
    MouseArea {
        id: arrow

        property bool seen: false
        property bool moved: false
        property point place: Qt.point(-1, -1) // what comes to lie under an arrow that stands still tells of it anew

        function hide(): void {
            arrow.seen = false;
            arrow.moved = false;
        }

        anchors.fill: parent
        acceptedButtons: Qt.NoButton
        hoverEnabled: true
        cursorShape: moved ? Qt.ArrowCursor : Qt.BlankCursor
        onPositionChanged: mouse => {
            if (mouse.x === arrow.place.x && mouse.y === arrow.place.y)
                return;
            arrow.place = Qt.point(mouse.x, mouse.y);
            arrow.moved = arrow.seen;
            arrow.seen = true;
        }
    }
}
