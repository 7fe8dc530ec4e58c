import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * The glass around a visit that does not fill it. Above low controls, the page's own plate, quiet, so that the glass stays one picture;
 * below a bar that stands higher than the edge, the bar's own ground. Where the page has that plate at its top, its ground alone.
 */
Rectangle {
    id: root

    required property VisitScreen screen
    required property var page
    required property bool low
    required property bool veiled // something lies over the visit
    readonly property bool headed: root.low && root.own && root.screen !== null && root.screen.headed
    readonly property bool own: root.page?.plate !== undefined

    color: root.headed ? Theme.ground(root.page.ground) : root.low ? Theme.deep : root.screen !== null && root.screen.dark ? root.screen.ground : Theme.surface

    Plate {
        anchors.fill: parent
        visible: root.low && !root.headed && !Theme.highContrast
        opacity: 0.5
        plate: visible ? root.own ? root.page.plate : "rings-0" : ""
        declaredGround: root.own ? root.page.ground : Theme.packInk
        declaredLine: root.own ? root.page.line : Theme.mix(Theme.packInk, Theme.packPaper, 0.6)
    }

    Rectangle {
        objectName: "surroundingVeil"
        anchors.fill: parent
        visible: root.veiled
        color: Theme.veil
    }
}
