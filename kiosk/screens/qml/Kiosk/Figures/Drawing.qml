import QtQuick

/*
 * What every drawing of a figure has. `solid` marks are drawn whole, `hollow` ones in outline: a range, or the part that a word such as
 * "about" leaves open, which then fades.
 */
Item {
    id: root

    property real solid: 0
    property real hollow: 0
    property bool fades: false
    property color ink
    property color faint
    property color lit
    property bool numerals: false // room for numbers within
    property bool leading: false // stands at the left of its place, not in the middle
    property real drawn: 1 // how far the drawing has come, 0 … 1
    property bool ready: true // false while a picture is still being made

    function bounded(value: real): real {
        return Math.max(0, Math.min(1, value));
    }

    // How strongly a hollow mark shows; `place` counts marks from the first solid one.
    function trace(place: real): real {
        return root.fades ? root.bounded(0.85 * (1 - (place - root.solid) / Math.max(1, root.hollow))) : 0.85;
    }
}
