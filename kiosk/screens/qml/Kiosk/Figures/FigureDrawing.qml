pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A figure drawn as what it says, once; then it rests. */
Item {
    id: root

    required property var figure // {kind, solid, hollow, fades}
    required property color ink
    required property color faint
    required property color lit
    property string told: "" // what it says, as one name; "" where that is told beside it
    property bool numerals: false
    property bool leading: false
    property real drawn: 0
    readonly property string drawing: {
        switch (root.figure.kind) {
        case "share":
            return "ShareGrid.qml";
        case "rank":
            return "Ladder.qml";
        case "factor":
            return "FactorBlocks.qml";
        case "change":
            return "ChangeBars.qml";
        case "money":
            return "Coins.qml";
        case "duration":
            return "Rings.qml";
        default:
            return "DotField.qml";
        }
    }
    readonly property bool ready: loader.item !== null && (loader.item as Drawing).ready

    Accessible.role: Accessible.Graphic
    Accessible.name: told
    Accessible.ignored: !enabled || told === ""

    onReadyChanged: {
        if (root.ready && root.drawn === 0)
            draw.start();
    }

    Loader {
        id: loader

        anchors.fill: parent
        source: root.drawing
        onLoaded: {
            const drawing = loader.item as Drawing;
            drawing.solid = Qt.binding(() => root.figure.solid);
            drawing.hollow = Qt.binding(() => root.figure.hollow);
            drawing.fades = Qt.binding(() => root.figure.fades);
            drawing.ink = Qt.binding(() => root.ink);
            drawing.faint = Qt.binding(() => root.faint);
            drawing.lit = Qt.binding(() => root.lit);
            drawing.numerals = Qt.binding(() => root.numerals);
            drawing.leading = Qt.binding(() => root.leading);
            drawing.drawn = Qt.binding(() => root.drawn);
        }
    }

    NumberAnimation {
        id: draw

        target: root
        property: "drawn"
        from: 0
        to: 1
        duration: Theme.linger
        easing.type: Easing.OutCubic
    }
}
