pragma ComponentBehavior: Bound

import QtQuick

/*
 * Two bars to compare: upright side by side, lying one above the other in a wide place, or made of squares, one after the other in a
 * very wide one. Drawings say what they are made of.
 */
Drawing {
    id: root

    property var pieces: [] // {bar: 0 or 1, from, to, look: "outline", "base", "full" or "hollow"}, lengths in one unit
    property real thickness: 0 // in that unit; 0 takes a share of the room
    readonly property bool lying: width > height * 1.5
    readonly property bool inRow: lying && thickness > 0
    readonly property real first: Math.max(...pieces.filter(piece => piece.bar === 0).map(piece => piece.to))
    readonly property real longest: Math.max(...pieces.map(piece => piece.to))
    readonly property real length: inRow ? first + 0.5 * thickness + longest : longest
    readonly property real along: lying ? width : height
    readonly property real room: lying ? height : width
    readonly property real scaling: Math.min(along / length, inRow ? room / thickness : thickness > 0 ? room / (2.25 * thickness) : along)
    readonly property real broad: thickness > 0 ? thickness * scaling : Math.min(room * 0.4, along * 0.35)
    readonly property real between: inRow ? -broad : broad * 0.25
    readonly property real start: leading && !lying ? 0 : (room - 2 * broad - between) / 2
    readonly property real margin: lying && !leading ? (along - length * scaling) / 2 : 0
    readonly property real line: Math.max(2, broad * 0.018)

    Repeater {
        model: root.pieces

        Rectangle {
            id: piece

            required property var modelData
            readonly property real end: modelData.look === "outline" ? modelData.to : Math.max(modelData.from, Math.min(modelData.to, root.longest * root.drawn))
            readonly property real offset: root.margin + (modelData.from + (root.inRow && modelData.bar > 0 ? root.length - root.longest : 0)) * root.scaling
            readonly property real size: (end - modelData.from) * root.scaling
            readonly property real across: root.start + modelData.bar * (root.broad + root.between)

            x: root.lying ? offset : across
            y: root.lying ? across : root.height - offset - size
            width: Math.max(0, (root.lying ? size : root.broad) - root.line)
            height: Math.max(0, (root.lying ? root.broad : size) - root.line)
            visible: size > 0
            radius: Math.min(root.broad * 0.03, size / 2)
            color: modelData.look === "full" ? root.lit : modelData.look === "base" ? root.ink : "transparent"
            opacity: modelData.look === "hollow" && root.fades ? 0.6 : 1
            border.width: modelData.look === "full" || modelData.look === "base" ? 0 : root.line
            border.color: modelData.look === "hollow" ? root.lit : root.ink
        }
    }
}
