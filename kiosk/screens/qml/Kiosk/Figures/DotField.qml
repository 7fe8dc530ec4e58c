import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* One dot for each thing counted, wound like the seeds of a sunflower; one of them lit. */
Drawing {
    id: root

    readonly property real aspect: Math.max(0.7, Math.min(2.6, width / Math.max(1, height)))
    readonly property string wanted: [solid, hollow, fades, aspect.toFixed(2), width >= 1 && height >= 1, ink, lit].join(" ")
    property bool painted: false

    // Thousands of dots are written once the layout has come to rest, not for each size on the way.
    function paint(): void {
        if (root.width < 1 || root.height < 1)
            return;
        image.source = Theme.pictures.dots(root.solid, Math.round(root.hollow), root.fades, root.aspect, root.ink.toString(), root.lit.toString());
        root.painted = true;
    }

    ready: painted && image.status !== Image.Loading
    onWantedChanged: Qt.callLater(root.paint)
    Component.onCompleted: Qt.callLater(root.paint)

    Picture {
        id: image

        width: Math.min(root.width, Math.ceil(root.height * root.aspect))
        height: Math.min(root.height, Math.ceil(root.width / root.aspect))
        x: (root.width - width) / 2
        y: (root.height - height) / 2
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        scale: 0.3 + 0.7 * root.drawn
        opacity: root.bounded(root.drawn * 4)
        Accessible.ignored: true
    }
}
