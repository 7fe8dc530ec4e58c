import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The one thing to read from afar; it shrinks until it fits, and no further than two fifths of its size. */
Words {
    id: root

    required property real size

    color: Theme.groundText
    font.pixelSize: root.size
    font.weight: Font.Bold
    lineHeight: Theme.titleLeading
    bottomPadding: Math.round(root.size * 0.2) // the tight leading lets the last line hang lower
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.round(root.size * 0.4)
    Accessible.role: Accessible.Heading
}
