pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 * Text that may be longer than its place. Scrolls under the finger; two buttons do the same for a single tap, and stand there only when
 * there is something more to read.
 */
Item {
    id: root

    default property alias content: holder.data
    readonly property real travel: Math.max(0, flick.contentHeight - flick.height) // how far there is to scroll
    readonly property real share: travel > 0 ? flick.contentY / travel : 0 // how far down one is, 0 … 1
    property real wanted: -1 // a share to return to as the text is laid out; -1 once the reader moves
    property color surface: Theme.surface
    property bool inverse: false
    readonly property real room: flick.width
    readonly property bool overflows: holder.implicitHeight > height + 1
    readonly property real step: Math.max(Theme.target, flick.height * 0.8)

    function restore(share: real): void {
        root.wanted = share;
        glide.stop();
        flick.contentY = share * root.travel;
    }

    onTravelChanged: flick.contentY = root.wanted >= 0 ? root.wanted * root.travel : Math.min(flick.contentY, root.travel)

    function scrollTo(position: real): void {
        const bounded = Math.max(0, Math.min(position, root.travel));
        root.wanted = -1;
        if (Theme.reducedMotion)
            flick.contentY = bounded;
        else
            glide.run(bounded);
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(holder, 0, 0).y;
        if (top < flick.contentY)
            root.scrollTo(top - Theme.gap);
        else if (top + item.height > flick.contentY + flick.height)
            root.scrollTo(top + item.height - flick.height + Theme.gap);
    }

    Flickable {
        id: flick

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: parent.width - (root.overflows ? Theme.target + Theme.gapSmall : 0)
        contentWidth: width
        contentHeight: holder.implicitHeight
        clip: root.overflows
        interactive: root.overflows
        boundsBehavior: Flickable.StopAtBounds
        onMovementStarted: root.wanted = -1

        Column {
            id: holder

            width: flick.width
            spacing: Theme.gap
        }
    }

    NumberAnimation {
        id: glide

        function run(position: real): void {
            stop();
            from = flick.contentY;
            to = position;
            start();
        }

        target: flick
        property: "contentY"
        duration: Theme.travel
        easing.type: Easing.OutCubic
    }

    Column {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.overflows
        spacing: Theme.gapSmall

        Pill {
            width: Theme.target
            leftPadding: 0
            rightPadding: 0
            glyph: Icons.caretUp
            inverse: root.inverse
            focusId: "scroll-up"
            enabled: flick.contentY > 1
            opacity: enabled ? 1 : 0
            Accessible.name: qsTr("Read up")
            onActivated: root.scrollTo(flick.contentY - root.step)
        }

        Pill {
            width: Theme.target
            leftPadding: 0
            rightPadding: 0
            glyph: Icons.caretDown
            inverse: root.inverse
            focusId: "scroll-down"
            enabled: flick.contentY < flick.contentHeight - flick.height - 1
            opacity: enabled ? 1 : 0
            Accessible.name: qsTr("Read on")
            onActivated: root.scrollTo(flick.contentY + root.step)
        }
    }
}
