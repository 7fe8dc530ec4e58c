import QtQuick
import Kiosk.Theme

/* What a tab of a story shows under the title. */
Column {
    id: root

    property var tab: ({})
    property color accent: Theme.surfaceText
    property bool readsOn: false
    property real room: 0 // height there is without scrolling

    signal readOn
    signal wayWanted(string route)
}
