pragma Singleton

import QtQuick

/*
 * Design tokens. Sizes are in device-independent pixels, derived from millimetres on the glass: each is the larger of a share of the
 * window (so that a big screen is filled) and a floor in millimetres (so that a small one stays legible and touchable).
 */
QtObject {
    id: root

    // Set from the settings, the screen and the pack. The window is the part of the glass that the visit is laid out in.
    property real windowWidth: 1920
    property real windowHeight: 1080
    property real reach: 1080 // how far up from the lower edge everybody reaches
    property real pixelsPerMillimetre: 3.78
    property real minimumCapitalMillimetres: 4.8
    property real largeCapitalMillimetres: 7.4
    property real minimumTargetMillimetres: 20
    property real qrMillimetres: 60
    property string paletteName: "light"
    property color packPaper: "#F6F1E7"
    property color packInk: "#10243A"
    property color packLit: "#FFC35C"
    property int textStep: 0
    property bool reducedMotion: false
    property bool mirrored: false // the language is written from right to left
    property bool lowered: false // there is more glass above the window
    property bool sideways: false // the picture is turned by a quarter: what goes across it goes up or down in the window
    property var pictures: null // makes the addresses of plates and dots

    readonly property bool portrait: windowHeight > windowWidth
    readonly property bool compact: !portrait && windowHeight / pixelsPerMillimetre < 250
    readonly property real unit: Math.sqrt(windowWidth * windowHeight) / 1440

    // Type
    readonly property string family: "Kiosk Hyperlegible"
    readonly property real capitalShare: 0.668 // of the font size
    readonly property real legible: Math.ceil(minimumCapitalMillimetres * pixelsPerMillimetre / capitalShare)
    readonly property real largest: textStep === 2 ? Math.ceil(largeCapitalMillimetres * pixelsPerMillimetre / capitalShare) : 0
    readonly property real textFactor: [1, 1.25, 1.53][textStep]
    readonly property real titleFactor: [1, 1.08, 1.16][textStep]
    readonly property real labelSize: Math.max(legible, Math.round(25 * unit)) // in narrow places; the text size leaves it alone
    readonly property real captionSize: text(26)
    readonly property real bodySize: text(30)
    readonly property real leadSize: Math.max(text(35), compact ? bodySize * 1.04 : bodySize * 1.12)
    readonly property real headingSize: Math.max(title(40), bodySize * 1.12)
    readonly property real titleSize: Math.max(title(64), leadSize * (compact ? 1.3 : 1.4))
    readonly property real displaySize: Math.max(title(92), leadSize * (compact ? 1.45 : 1.7))
    readonly property real figureSize: Math.max(title(70), leadSize * 1.4)
    readonly property real giantSize: title(compact ? 150 : 210)

    // Leading, as multiples of the font's own line of 1.3 times its size
    readonly property real titleLeading: 0.86
    readonly property real labelLeading: 0.96
    readonly property real easyLeading: 1.06
    readonly property real readingLeading: 1.16 // 1.5 times the size

    // Space
    readonly property real hairline: Math.max(1, Math.round(unit * 1.6))
    readonly property real rule: Math.max(2, Math.round(unit * 2))
    readonly property real gapTiny: Math.round(6 * unit)
    readonly property real gapSmall: Math.max(Math.round(14 * unit), apart)
    readonly property real gap: Math.round(24 * unit)
    readonly property real gapLarge: Math.round(48 * unit)
    readonly property real margin: Math.round((portrait ? 60 : 72) * unit)
    readonly property real radius: Math.round(22 * unit)
    readonly property real apart: Math.ceil(3 * pixelsPerMillimetre) // between two targets
    readonly property real target: Math.max(Math.ceil(minimumTargetMillimetres * pixelsPerMillimetre), Math.round(78 * unit))
    readonly property real qrSide: Math.ceil(qrMillimetres * pixelsPerMillimetre)
    readonly property real primaryTarget: Math.max(Math.ceil(1.25 * minimumTargetMillimetres * pixelsPerMillimetre), target)
    readonly property real barHeight: target + 2 * Math.max(Math.round(16 * unit), apart)
    readonly property real focusRing: Math.max(Math.ceil(1.2 * pixelsPerMillimetre), Math.round(4 * unit))
    readonly property int start: mirrored ? Text.AlignRight : Text.AlignLeft // where lines begin
    readonly property int end: mirrored ? Text.AlignLeft : Text.AlignRight
    readonly property real lineMeasure: bodySize * 34 // about 72 characters
    readonly property real captionMeasure: captionSize * 36 // as many
    readonly property int longestLine: 80 // characters (WCAG 2.2, 1.4.8)

    // Colour, by role
    readonly property bool highContrast: paletteName === "contrast"
    readonly property bool night: paletteName === "night"
    readonly property color surface: highContrast ? "#FFFFFF" : night ? "#0E1722" : packPaper
    readonly property color surfaceText: highContrast ? "#000000" : night ? "#F2EADB" : packInk
    readonly property color surfaceQuiet: highContrast ? "#000000" : mix(surfaceText, surface, night ? 0.18 : 0.2)
    readonly property color surfaceLine: highContrast ? "#000000" : mix(surface, surfaceText, 0.22)
    readonly property color surfaceRaised: highContrast ? "#FFFFFF" : night ? mix(surface, "#FFFFFF", 0.07) : mix(surface, "#FFFFFF", 0.55)
    readonly property color surfacePressed: highContrast ? "#FFE14D" : mix(surface, surfaceText, 0.16)
    readonly property color strong: highContrast ? "#000000" : night ? "#F2EADB" : packInk
    readonly property color strongText: highContrast ? "#FFFFFF" : night ? "#0E1722" : "#FFFFFF"
    readonly property color strongLine: highContrast ? "#FFFFFF" : mix(strong, strongText, 0.45)
    readonly property color strongPressed: highContrast ? "#333300" : mix(strong, strongText, 0.22)
    readonly property color lit: highContrast ? "#FFE14D" : packLit
    readonly property color litText: "#10243A" // on what is lit, and on white
    readonly property color litPressed: "#FFFFFF"
    readonly property color focus: highContrast ? "#0033CC" : night ? lit : "#0B57D0"
    readonly property color focusEdge: night ? "#10243A" : "#FFFFFF" // inside the focus ring, of the opposite lightness
    readonly property color focusEdgeInverse: "#10243A"
    readonly property color neutralGround: "#10243A" // of a plate that no theme owns
    readonly property color neutralLine: "#8FA9C4"
    readonly property color groundText: "#FFFFFF"
    readonly property color groundLine: Qt.alpha(groundText, 0.4)
    readonly property color groundFilled: "#FFFFFF" // a control on a ground
    readonly property color groundPressed: Qt.alpha(groundText, 0.35)
    readonly property color groundPressedOpen: Qt.alpha(groundText, 0.2) // of a control without an edge
    readonly property color deep: highContrast ? "#000000" : night ? "#0A121C" : packInk
    readonly property color deepText: "#FFFFFF"
    readonly property color deepQuiet: highContrast ? "#FFFFFF" : mix(deepText, deep, 0.16)
    readonly property color deepFaint: mix(deep, deepText, 0.3)
    readonly property color veil: Qt.rgba(0.02, 0.05, 0.09, 0.8)
    readonly property color alarm: "#FFE14D"
    readonly property color alarmText: "#000000"
    readonly property color blank: "#000000" // where nothing is to be seen
    readonly property color blankLight: "#FFFFFF"
    readonly property color logoGround: "#FFFFFF" // logos keep their own colours, made for white
    readonly property color logoText: "#000000"
    readonly property color coinRim: Qt.rgba(0, 0, 0, 0.35)
    readonly property color presenterGround: "#16202B" // the presenter's window keeps its colours, whatever the palette
    readonly property color presenterText: "#F4F1EA"
    readonly property color presenterRaised: "#33414F"
    readonly property color mapSea: highContrast ? "#D8D8D8" : night ? mix(surface, "#000000", 0.4) : mix(mix(surface, surfaceText, 0.1), lit, 0.1)
    readonly property color mapLand: highContrast ? "#FFFFFF" : night ? mix(surface, "#FFFFFF", 0.09) : mix(surface, "#FFFFFF", 0.7)
    readonly property color mapArea: highContrast ? "#F4F4F4" : night ? mix(surface, "#FFFFFF", 0.17) : mix(surface, lit, 0.16)
    readonly property color mapHome: highContrast ? "#FFF6C2" : mix(surface, lit, night ? 0.3 : 0.42)
    readonly property color mapChosen: mix(surface, lit, night ? 0.55 : 0.85)
    readonly property color mapLine: highContrast ? "#000000" : mix(surface, surfaceText, night ? 0.4 : 0.34)

    // Motion, in milliseconds
    readonly property int quick: reducedMotion ? 0 : 160
    readonly property int travel: reducedMotion ? 0 : 320
    readonly property int linger: reducedMotion ? 0 : 1400

    function text(size: real): real {
        return Math.round(Math.max(largest, Math.max(legible, size * unit) * textFactor));
    }

    function title(size: real): real {
        return Math.round(Math.max(largest, Math.max(legible * 1.15, size * unit) * titleFactor));
    }

    function mix(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }

    // A theme's ground in the palette in use; white text on it reaches 7:1 in all of them.
    function ground(declared: color): color {
        return highContrast ? "#000000" : night ? mix(declared, "#05080D", 0.35) : declared;
    }

    function line(declared: color): color {
        return highContrast ? "#FFFFFF" : declared;
    }

    // A theme's colour for words and rules on the surface.
    function accent(ground: color, line: color): color {
        return highContrast ? "#000000" : night ? line : ground;
    }
}
