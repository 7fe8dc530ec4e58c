pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A generative plate, drawn at the size shown. Until it is there, its ground is. */
Rectangle {
    id: root

    required property string plate
    required property color declaredGround
    required property color declaredLine
    readonly property color line: Theme.line(declaredLine)
    readonly property bool drawable: plate !== "" && width >= 1 && height >= 1 && Theme.pictures !== null
    readonly property bool ready: plate === "" || (!late && picture.status !== Image.Loading)
    readonly property alias source: picture.source
    readonly property bool painted: !late && picture.status === Image.Ready
    property bool late: false // something changed, and the picture is not asked for yet
    property real breadth: 100 // of the height: what is wider has the drawing in its middle, faded out on either side, not a strip of it
    readonly property real seen: Math.min(width, Math.ceil(height * breadth))
    readonly property real beside: Math.round((width - seen) / 2)
    property bool rises: false // out of plain ground above it
    property size drawnSize: Qt.size(Math.ceil(seen), Math.ceil(height))
    property bool smoothly: true
    property rect part: Qt.rect(0, 0, 0, 0) // of a drawing of the size drawn, in its pixels, where not all of it is shown
    readonly property bool partial: part.width > 0
    readonly property real square: Math.max(drawnSize.width, drawnSize.height) // the side of a drawing that covers the size drawn
    readonly property rect whole: Qt.rect((square - drawnSize.width) / 2, (square - drawnSize.height) / 2, drawnSize.width, drawnSize.height)
    readonly property rect cut: partial ? Qt.rect(whole.x + (Theme.mirrored ? drawnSize.width - part.x - part.width : part.x), whole.y + part.y, part.width, part.height) : Qt.rect(0, 0, square, square)
    property bool repainted: false // it was painted before, and that is what is shown
    property bool spoilt: false // and cannot be read

    function draw(): void {
        root.late = false;
        if (!root.drawable) {
            root.repainted = false;
            picture.source = "";
            return;
        }
        const painting = root.spoilt ? "" : Theme.pictures.painting(root.plate, root.color.toString(), root.line.toString(), Theme.lit.toString(), root.cut, root.square);
        root.repainted = painting.toString() !== "";
        picture.source = root.repainted ? painting : Theme.pictures.plate(root.plate, root.color.toString(), root.line.toString(), Theme.lit.toString());
    }

    // The picture of another plate, which is there at once.
    function borrow(other: Plate): void {
        root.late = false;
        root.repainted = other.repainted;
        picture.source = other.source;
    }

    // For the next time.
    function keep(): void {
        Theme.pictures.paint(root.plate, root.color.toString(), root.line.toString(), Theme.lit.toString(), root.cut, root.square);
    }

    function forgo(): void {
        root.spoilt = true;
        Theme.pictures.spoilt(picture.source);
        root.late = true;
    }

    color: Theme.ground(declaredGround)
    clip: true
    Accessible.ignored: true

    onPlateChanged: late = true
    onColorChanged: late = true
    onLineChanged: late = true
    onDrawableChanged: late = true
    onCutChanged: late = true
    Component.onCompleted: late = drawable

    Connections {
        target: Theme

        function onLitChanged(): void {
            root.late = true;
        }
    }

    Picture {
        id: picture

        x: root.beside
        width: root.seen
        height: root.height
        sourceSize: !root.partial ? root.drawnSize : root.repainted ? Qt.size(root.cut.width, root.cut.height) : Qt.size(root.square, root.square)
        sourceClipRect: root.partial && !root.repainted ? root.cut : Qt.rect(0, 0, 0, 0)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
        smooth: root.smoothly
        Accessible.ignored: true
        transform: Mirror {
            span: picture.width
        }

        onFailedChanged: {
            if (picture.failed && root.repainted)
                root.forgo();
        }
    }

    // A change of palette, of subject or of size comes as several changes, and what is around it has its place a frame later: the picture
    // is asked for once, when all of them are there.
    FrameAnimation {
        running: root.late
        onTriggered: {
            if (currentFrame > 0)
                root.draw();
        }
    }

    Timer {
        interval: 3000 // somebody looks at it, or it rests
        running: root.painted && !root.repainted && root.visible
        onTriggered: root.keep()
    }

    Fade {
        x: root.beside - 1
        from: 1
    }

    Fade {
        x: root.beside + root.seen - width + 1
        from: 0
    }

    Rectangle {
        visible: root.rises
        width: parent.width
        height: Math.ceil(parent.height * 0.4)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: root.color
            }
            GradientStop {
                position: 1
                color: Qt.alpha(root.color, 0)
            }
        }
    }

    component Fade: Rectangle {
        id: fade

        required property int from // alpha at its left

        visible: root.beside > 0 && root.painted
        width: Math.ceil(root.seen * 0.3)
        height: root.height
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Qt.alpha(root.color, fade.from)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(root.color, 1 - fade.from)
            }
        }
    }
}
