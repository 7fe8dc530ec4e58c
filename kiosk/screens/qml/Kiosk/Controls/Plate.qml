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

    // A change of palette or of subject comes as several changes: the picture is asked for once, when all of them are there.
    function change(): void {
        root.late = true;
        Qt.callLater(root.draw);
    }

    function draw(): void {
        root.late = false;
        picture.source = root.drawable ? Theme.pictures.plate(root.plate, root.color.toString(), root.line.toString(), Theme.lit.toString()) : "";
    }

    color: Theme.ground(declaredGround)
    clip: true
    Accessible.ignored: true

    onPlateChanged: change()
    onColorChanged: change()
    onLineChanged: change()
    onDrawableChanged: change()
    Component.onCompleted: draw()

    Connections {
        target: Theme

        function onLitChanged(): void {
            root.change();
        }
    }

    Picture {
        id: picture

        x: root.beside
        width: root.seen
        height: root.height
        sourceSize: root.partial ? Qt.size(root.square, root.square) : root.drawnSize
        sourceClipRect: root.partial ? Qt.rect((root.square - root.drawnSize.width) / 2 + (Theme.mirrored ? root.drawnSize.width - root.part.x - root.part.width : root.part.x), (root.square - root.drawnSize.height) / 2 + root.part.y, root.part.width, root.part.height) : Qt.rect(0, 0, 0, 0)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
        smooth: root.smoothly
        Accessible.ignored: true
        transform: Mirror {
            span: picture.width
        }
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
