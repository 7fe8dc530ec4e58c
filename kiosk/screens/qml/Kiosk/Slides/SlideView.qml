import QtQuick

/* A slide in the layout it asks for. */
Item {
    id: root

    property var slide: null
    readonly property bool ready: root.slide === null || loader.status === Loader.Ready

    onSlideChanged: {
        if (root.slide === null)
            loader.source = "";
        else
            loader.setSource(Qt.resolvedUrl(root.slide.layout + "Slide.qml"), {
                slide: root.slide
            });
    }
    Loader {
        id: loader

        anchors.fill: parent
    }
}
