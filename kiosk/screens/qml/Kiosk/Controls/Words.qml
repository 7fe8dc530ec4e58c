import QtQuick
import Kiosk.Theme

/* A text of the content or the chrome: plain, wrapped, never elided. Assistive technology reads it unless something lies over it. */
Text {
    id: root

    property bool turned: Theme.mirrored // back: false in what is turned back as a whole
    property bool steady: true // false while it says something else in each frame

    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    font.hintingPreference: Font.PreferNoHinting
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    color: Theme.surfaceText
    lineHeight: Theme.labelLeading
    horizontalAlignment: Theme.start
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !enabled || text === ""
    // Not what is marked, nor where the system enlarges everything: Qt 6.11 cuts such a picture.
    layer.enabled: font.pixelSize > Math.max(64, Theme.bodySize) && steady && GraphicsInfo.api === GraphicsInfo.Software && Screen.devicePixelRatio === 1 && children.length === 0
    layer.effect: Tracing {}
    transform: Mirror {
        span: root.width
        turned: root.turned
    }
}
