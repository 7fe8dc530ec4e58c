import QtQuick
import Kiosk.Theme

/* A glyph beside a word; decorative, so assistive technology passes over it. */
Text {
    font.family: Icons.family
    font.pixelSize: Theme.bodySize
    textFormat: Text.PlainText
    color: Theme.surfaceText
    Accessible.ignored: true
}
