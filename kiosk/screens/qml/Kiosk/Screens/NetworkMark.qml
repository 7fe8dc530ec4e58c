import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The mark of a family, by its shape. A picture, for a Shape is not clipped where the text around it scrolls (Qt 6.11, software). */
Picture {
    id: root

    required property string path // in a square from -1 to 1
    property color paint: Theme.surfaceText

    width: Math.round(Theme.captionSize * 0.8)
    height: width
    source: Theme.pictures ? Theme.pictures.mark(path, paint.toString()) : ""
    sourceSize: Qt.size(width, height)
    Accessible.ignored: true
}
