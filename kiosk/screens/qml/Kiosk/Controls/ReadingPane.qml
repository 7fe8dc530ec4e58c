pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 * Text that may be longer than its place. It fades where it goes on, scrolls under the finger, and two buttons do the same for a single
 * tap: beside it, or below it in portrait. They stand there only when there is something more to read.
 */
Item {
    id: root

    default property alias content: holder.data
    readonly property real travel: Math.max(0, flick.contentHeight - flick.height) // how far there is to scroll
    readonly property real share: travel > 0 ? flick.contentY / travel : 0 // how far down one is, 0 … 1
    property real wanted: -1 // a share to return to as the text is laid out; -1 once the reader moves
    property color surface: inverse ? Theme.deep : Theme.surface
    property bool inverse: false
    property bool fades: true // where it goes on
    readonly property real room: holder.width
    readonly property real length: holder.implicitHeight // of all of it
    property real limit: height // more than this is scrolled to; a pane as high as its text says how high that may be
    property bool overflows: false // the buttons stand there, and take their room
    property bool narrow: false // for good: what was given the room of the buttons overflowed again at once
    readonly property bool below: Theme.portrait
    readonly property real aside: down.width + Theme.gapSmall // what the buttons beside the text take of its width
    readonly property bool cramped: !below && height < 2 * down.height + Theme.gapSmall // room for one button alone
    readonly property real fade: Math.min(Math.round(Theme.bodySize * 2), Math.round(root.seen * 0.25))
    readonly property real rim: Theme.focusRing // around the text, for the ring of a control at its edge
    readonly property real seen: flick.height - 2 * rim // height of what is in view
    readonly property real wider: measure.height > 0 ? Math.max(measure.advanceWidth(up.text), measure.advanceWidth(down.text)) : 0 // of the buttons' words
    readonly property real size: below ? Theme.captionSize : Math.max(Theme.labelSize, Theme.largest) // of these words
    readonly property alias position: flick.contentY
    readonly property bool moves: flick.moving || glide.running
    readonly property real step: Math.max(Theme.target * 0.5, root.seen - 2 * root.fade)

    signal led // somebody or something leads on from where it was: `wanted` holds no longer

    /*
     * The buttons take some of the width, and the content may be lower in a narrower place: drawings are, and rows that break otherwise.
     * The whole width is given back, but not twice in a row: a binding would go back and forth for ever inside one frame.
     */
    function judge(): void {
        if (holder.implicitHeight > root.limit + 1) {
            root.narrow = root.narrow || widened.running;
            root.overflows = true;
        } else if (root.overflows && !root.narrow) {
            widened.restart();
            root.overflows = false;
        }
    }

    function remeasure(): void {
        root.narrow = false;
        root.judge();
    }

    function restore(share: real): void {
        root.remeasure();
        root.wanted = share;
        glide.stop();
        flick.contentY = share * root.travel;
    }

    // There at once.
    function jump(position: real): void {
        root.wanted = -1;
        glide.stop();
        flick.contentY = Math.max(0, Math.min(position, root.travel));
    }

    function scrollTo(position: real): void {
        const bounded = Math.max(0, Math.min(position, root.travel));
        root.wanted = -1;
        root.led();
        if (Theme.reducedMotion)
            flick.contentY = bounded;
        else
            glide.run(bounded);
    }

    // Brings an item into view, whole where it fits, with a little of what is around it.
    function reveal(item: Item): void {
        const top = item.mapToItem(holder, 0, 0).y;
        const lowest = Math.min(top, top + item.height - root.seen); // position at which its end is just in view
        if (top < flick.contentY)
            root.scrollTo(Math.max(top - root.fade, lowest));
        else if (top + item.height > flick.contentY + root.seen)
            root.scrollTo(Math.min(lowest + root.fade, top));
    }

    onTravelChanged: flick.contentY = root.wanted >= 0 ? root.wanted * root.travel : Math.min(flick.contentY, root.travel)
    onWidthChanged: remeasure()
    onLimitChanged: remeasure()
    Component.onCompleted: judge()

    Flickable {
        id: flick

        x: -root.rim
        y: -root.rim
        width: parent.width - (root.overflows && !root.below ? root.aside : 0) + 2 * root.rim
        height: parent.height - (root.overflows && root.below ? down.height + Theme.gapSmall : 0) + 2 * root.rim
        contentWidth: width
        contentHeight: holder.implicitHeight + 2 * root.rim
        clip: root.overflows
        interactive: root.overflows
        boundsBehavior: Flickable.StopAtBounds
        onMovementStarted: {
            root.wanted = -1;
            root.led();
        }

        Column {
            id: holder

            x: root.rim
            y: root.rim
            width: flick.width - 2 * root.rim
            spacing: Theme.gap
            onImplicitHeightChanged: root.judge()
        }
    }

    Timer {
        id: widened

        interval: 500
    }

    Fade {
        y: flick.y
        visible: root.fades && root.overflows && !flick.atYBeginning
        rotation: 180
    }

    Fade {
        y: flick.y + flick.height - height
        visible: root.fades && root.overflows && !flick.atYEnd
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

    Way {
        id: up

        x: root.below ? 0 : root.width - width
        y: root.below || root.cramped ? root.height - height : down.y - Theme.gapSmall - height
        //: Button: scrolls a text back up
        text: qsTr("Back up")
        glyph: Icons.caretUp
        focusId: "scroll-up"
        shown: !flick.atYBeginning && (!root.cramped || flick.atYEnd)
        onActivated: root.scrollTo(root.cramped ? 0 : flick.contentY - root.step)
    }

    Way {
        id: down

        x: root.width - width
        y: root.height - height
        //: Button: scrolls a text on
        text: qsTr("Read on")
        glyph: Icons.caretDown
        focusId: "scroll-down"
        shown: !flick.atYEnd
        onActivated: root.scrollTo(flick.contentY + root.step)
    }

    component Fade: Rectangle {
        x: flick.x
        width: flick.width
        height: root.fade + root.rim
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(root.surface, 0)
            }
            GradientStop {
                position: 0.85
                color: root.surface
            }
        }
    }

    // A word under its arrow where the buttons stand beside the text, next to it where they stand below.
    component Way: Tappable {
        id: way

        required property string glyph
        required property bool shown
        readonly property color foreground: root.inverse ? Theme.groundText : Theme.surfaceText

        visible: root.overflows
        enabled: shown || visualFocus // at the end of the text, the keyboard stays where it is
        opacity: enabled ? 1 : 0
        inverse: root.inverse
        leftPadding: root.below ? Math.round(Theme.bodySize * 0.95) : Theme.gapTiny
        rightPadding: leftPadding
        width: root.below ? implicitWidth : Math.max(Theme.target, Math.ceil(root.wider) + 4 * Theme.gapTiny)
        background: Rectangle {
            radius: root.below ? height / 2 : Theme.radius
            color: way.held ? (root.inverse ? Theme.groundPressed : Theme.surfacePressed) : root.surface
            border.width: Theme.rule
            border.color: way.foreground
        }
        contentItem: Item {
            implicitWidth: root.below ? label.implicitWidth + arrow.implicitWidth + Theme.gapSmall : label.implicitWidth
            implicitHeight: root.below ? label.implicitHeight : label.implicitHeight + arrow.implicitHeight

            Icon {
                id: arrow

                x: root.below ? 0 : (parent.width - width) / 2
                y: root.below ? (parent.height - height) / 2 : (parent.height - height - label.height) / 2
                text: way.glyph
                color: way.foreground
                font.pixelSize: label.font.pixelSize
            }

            Words {
                id: label

                x: root.below ? arrow.width + Theme.gapSmall : (parent.width - width) / 2
                y: root.below ? (parent.height - height) / 2 : arrow.y + arrow.height
                text: way.text
                color: way.foreground
                font.pixelSize: root.size
                font.weight: Font.DemiBold
                lineHeight: Theme.titleLeading
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    FontMetrics {
        id: measure

        font.family: Theme.family
        font.pixelSize: root.size
        font.weight: Font.DemiBold
    }
}
