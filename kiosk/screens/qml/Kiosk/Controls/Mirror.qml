import QtQuick
import Kiosk.Theme

/*
 * Turns an item around its middle where the language is written from right to left. The window is turned as a whole, so that every screen
 * is mirrored wherever its items stand; what must not be read in a mirror (words, glyphs, plates, codes, maps, keyboards) is turned back.
 */
Scale {
    id: root

    required property real span // the item's width
    property bool turned: Theme.mirrored

    origin.x: span / 2
    xScale: turned ? -1 : 1
}
