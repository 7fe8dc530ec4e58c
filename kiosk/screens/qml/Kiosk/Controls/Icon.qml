import QtQuick
import Kiosk.Theme

/* A glyph beside a word; decorative, so assistive technology passes over it. One that points forwards or back is mirrored with the screen. */
Text {
    id: root

    font.family: Icons.family
    font.pixelSize: Theme.bodySize
    textFormat: Text.PlainText
    color: Theme.surfaceText
    Accessible.ignored: true
    transform: Mirror {
        span: root.width
        turned: Theme.mirrored && !Icons.pointing.includes(root.text)
    }
}
