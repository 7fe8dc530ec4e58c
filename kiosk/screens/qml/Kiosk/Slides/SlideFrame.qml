import QtQuick
import Kiosk.Theme

/*
 * What every slide has: a ground, and sizes for people who stand five metres away. A capital of 22 minutes of arc at 5 m is 32 mm
 * high; the title is that or larger where the screen is as large as those of a stand.
 */
Rectangle {
    id: root

    property var slide: ({})
    readonly property bool portrait: height > width
    readonly property real unit: Math.max(0.1, Math.sqrt(Math.max(0, width * height)) / 1440) // a slide has no size yet when it is made
    readonly property real edge: Math.round(96 * unit)
    readonly property real giant: Math.round(300 * unit)
    readonly property real huge: Math.round(138 * unit)
    readonly property real large: Math.round(84 * unit)
    readonly property real plain: Math.round(56 * unit)
    readonly property real small: Math.round(44 * unit)
    readonly property color clear: Qt.alpha(color, 0)

    color: Theme.deep
}
