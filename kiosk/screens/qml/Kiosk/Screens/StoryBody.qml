import QtQuick

/* What a tab of a story shows under the title. */
Column {
    id: root

    property var tab: ({})
    property color accent: "black"
    property bool readsOn: false
    property real room: 0 // height there is without scrolling

    signal readOn
    signal wayWanted(string route)
}
