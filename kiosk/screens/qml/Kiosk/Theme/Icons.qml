pragma Singleton

import QtQml

/* Glyphs of the Phosphor icon font, by name. A test compares them with the font's own character map. */
QtObject {
    readonly property string family: "Phosphor"
    readonly property list<string> pointing: [arrowLeft, arrowRight, backspace, caretLeft, caretRight] // to where one reads on, or back
    readonly property string arrowLeft: "\uf03b"
    readonly property string arrowRight: "\uf044"
    readonly property string backspace: "\uf06f"
    readonly property string caretDown: "\uf0c2"
    readonly property string caretLeft: "\uf0c3"
    readonly property string caretRight: "\uf0c4"
    readonly property string caretUp: "\uf0c5"
    readonly property string chartBar: "\uf0d2"
    readonly property string chatCircle: "\uf0dc"
    readonly property string check: "\uf0e7"
    readonly property string clockCounterClockwise: "\uf0fc"
    readonly property string compass: "\uf110"
    readonly property string globe: "\uf1af"
    readonly property string handPointing: "\uf1be"
    readonly property string house: "\uf1d8"
    readonly property string lightbulb: "\uf1ed"
    readonly property string listBullets: "\uf1fb"
    readonly property string lock: "\uf1ff"
    readonly property string magnifyingGlass: "\uf20a"
    readonly property string mapTrifold: "\uf20f"
    readonly property string minus: "\uf21a"
    readonly property string pause: "\uf25e"
    readonly property string personSimple: "\uf26b"
    readonly property string play: "\uf27c"
    readonly property string plus: "\uf27f"
    readonly property string qrCode: "\uf292"
    readonly property string question: "\uf293"
    readonly property string shareNetwork: "\uf2b6"
    readonly property string textAa: "\uf310"
    readonly property string x: "\uf36d"
}
