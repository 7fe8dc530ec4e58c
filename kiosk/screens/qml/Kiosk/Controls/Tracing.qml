import QtQuick

/*
 * A text as a picture of itself: drawing in software, Qt keeps no letters of more than 64 pixels, and traces each of them afresh in every
 * frame. The picture is larger than the text, for some letters hang over the edge of their line, and a word that is longer than its line
 * goes on beyond it. Running text is never one: the pictures of a long list would take 200 MB at 3840x2160.
 */
Item {
    id: root

    property ShaderEffectSource source: null // what Qt gives to an effect
    readonly property Text words: source?.sourceItem as Text
    readonly property real over: words === null ? 0 : Math.max(0, words.contentWidth - words.width, words.contentHeight - words.height)
    readonly property int edge: words === null ? 0 : Math.ceil(words.font.pixelSize / 8 + over)

    ShaderEffectSource {
        x: -root.edge
        y: -root.edge
        width: Math.ceil(root.width) + 2 * root.edge
        height: Math.ceil(root.height) + 2 * root.edge
        sourceItem: root.words
        sourceRect: Qt.rect(x, y, width, height)
    }
}
