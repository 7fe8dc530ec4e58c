import QtQuick
import Kiosk.Theme

/* A generative plate, drawn at the size shown. Until it is there, its ground is. */
Rectangle {
    id: root

    required property string plate
    required property color declaredGround
    required property color declaredLine
    readonly property bool ready: plate === "" || picture.status !== Image.Loading
    readonly property url address: {
        if (plate === "" || width < 1 || height < 1 || !Theme.pictures)
            return "";
        return Theme.pictures.plate(plate, color.toString(), Theme.line(declaredLine).toString(), Theme.lit.toString());
    }
    property size drawnSize: Qt.size(Math.ceil(width), Math.ceil(height))
    property bool smoothly: true

    color: Theme.ground(declaredGround)
    clip: true
    Accessible.ignored: true

    Image {
        id: picture

        anchors.fill: parent
        source: root.address
        sourceSize: root.drawnSize
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
        smooth: root.smoothly
        Accessible.ignored: true
        transform: Mirror {
            span: picture.width
        }
    }
}
