import QtQuick
import Kiosk.Theme

/* One dot for each thing counted, wound like the seeds of a sunflower; one of them lit. */
Drawing {
    id: root

    readonly property real aspect: Math.max(0.7, Math.min(2, width / Math.max(1, height)))

    ready: root.width >= 1 && image.status !== Image.Loading

    Image {
        id: image

        width: Math.min(root.width, Math.ceil(root.height * root.aspect))
        height: Math.min(root.height, Math.ceil(root.width / root.aspect))
        x: root.leading ? 0 : (root.width - width) / 2
        y: (root.height - height) / 2
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        source: root.width < 1 || root.height < 1 ? "" : Theme.pictures.dots(root.solid, Math.round(root.hollow), root.fades, root.aspect, root.ink.toString(), root.lit.toString())
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        scale: 0.3 + 0.7 * root.drawn
        opacity: root.bounded(root.drawn * 4)
        Accessible.ignored: true
    }
}
