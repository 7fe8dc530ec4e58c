import QtQuick
import Kiosk.Theme

/* A text of the content or the chrome: plain, wrapped, never elided. Assistive technology reads it unless something lies over it. */
Text {
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    font.hintingPreference: Font.PreferNoHinting
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    color: Theme.surfaceText
    lineHeight: Theme.labelLeading
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !enabled || text === ""
}
