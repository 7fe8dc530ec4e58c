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
        if (plate === "" || width < 1 || height < 1)
            return "";
        const hex = colour => colour.toString().slice(1, 7);
        return `image://plate/${plate}/${hex(color)}/${hex(Theme.line(declaredLine))}/${hex(Theme.lit)}`;
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
    }
}
