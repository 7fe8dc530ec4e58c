import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The one thing to read from afar; it shrinks until it fits, and no further than half its size. */
Words {
    id: root

    required property real size

    color: Theme.groundText
    font.pixelSize: root.size
    font.weight: Font.Bold
    lineHeight: Theme.titleLeading
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.round(root.size * 0.5)
    Accessible.role: Accessible.Heading
}
