import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * The glass around a visit that does not fill it. Above low controls, the page's own plate, quiet, so that the glass stays one picture;
 * below a bar that stands higher than the edge, the bar's own ground.
 */
Rectangle {
    id: root

    required property VisitScreen screen
    required property var page
    required property bool low
    readonly property bool own: root.page?.plate !== undefined

    color: root.low ? Theme.deep : root.screen !== null && root.screen.dark ? root.screen.ground : Theme.surface

    Plate {
        anchors.fill: parent
        visible: root.low && !Theme.highContrast
        opacity: 0.5
        plate: visible ? root.own ? root.page.plate : "rings-0" : ""
        declaredGround: root.own ? root.page.ground : Theme.packInk
        declaredLine: root.own ? root.page.line : Theme.mix(Theme.packInk, Theme.packPaper, 0.6)
    }
}
