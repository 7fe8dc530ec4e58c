import QtQuick
import Kiosk.Theme

/* One dot for each thing counted, wound like the seeds of a sunflower; one of them lit. */
Item {
    id: root

    required property real number
    required property color ink
    required property color faint
    required property color lit

    Image {
        anchors.fill: parent
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        source: width < 1 || height < 1 ? "" : Theme.pictures.dots(Math.round(root.number), width / height, root.ink.toString(), root.lit.toString())
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        Accessible.ignored: true
    }
}
