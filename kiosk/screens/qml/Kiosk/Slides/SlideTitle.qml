import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * The one thing to read from afar; it shrinks until it fits, and no further than two fifths of its size. It is set a little smaller where
 * a line would hold no more than a short word otherwise.
 */
Words {
    id: root

    required property real size
    readonly property list<real> sizes: [1, 0.94, 0.88, 0.82, 0.76, 0.7] // tried one after the other
    readonly property real share: letters.height > 0 ? sizes.find(share => root.even(share)) ?? 1 : 1
    readonly property real short: 0.4 // of the width: a line that is no longer is a poor one

    // No line but the last is short, at a share of the size.
    function even(share: real): bool {
        const space = letters.advanceWidth(" ");
        const room = root.width / share;
        for (const paragraph of root.text.split("\n")) {
            let line = 0;
            for (const word of paragraph.split(" ")) {
                const length = letters.advanceWidth(word);
                if (line > 0 && line + space + length > room) {
                    if (line < root.short * room)
                        return false;
                    line = 0;
                }
                line += (line > 0 ? space : 0) + length;
            }
        }
        return true;
    }

    color: Theme.groundText
    font.pixelSize: Math.round(root.size * root.share)
    font.weight: Font.Bold
    lineHeight: Theme.titleLeading
    bottomPadding: Math.round(root.size * 0.2) // the tight leading lets the last line hang lower
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.round(root.size * 0.4)
    Accessible.role: Accessible.Heading

    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: Math.max(1, root.size)
        font.weight: Font.Bold
    }
}
