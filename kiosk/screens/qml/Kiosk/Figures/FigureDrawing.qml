pragma ComponentBehavior: Bound

import QtQuick

/* A figure drawn as what it says: a share of a whole, a step of a ladder, so many dots, so many times as much. */
Item {
    id: root

    required property var figure // {kind, number}
    required property color ink
    required property color faint
    required property color lit

    Loader {
        readonly property string drawing: {
            switch (root.figure.kind) {
            case "share":
                return "ShareGrid.qml";
            case "rank":
                return "Ladder.qml";
            case "factor":
                return "TimesBars.qml";
            default:
                return "DotField.qml";
            }
        }

        anchors.fill: parent
        Component.onCompleted: setSource(drawing, {
            number: root.figure.number,
            ink: root.ink,
            faint: root.faint,
            lit: root.lit
        })
    }
}
