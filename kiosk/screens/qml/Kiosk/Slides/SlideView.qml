import QtQuick
import Kiosk.Controls

/* A slide in the layout it asks for. */
Item {
    id: root

    property var slide: null
    readonly property bool ready: root.slide === null || shown.item !== null

    onSlideChanged: {
        if (root.slide === null)
            shown.clear();
        else
            shown.show(Qt.resolvedUrl(root.slide.layout + "Slide.qml"), {
                slide: root.slide
            });
    }

    Made {
        id: shown

        anchors.fill: parent
    }
}
