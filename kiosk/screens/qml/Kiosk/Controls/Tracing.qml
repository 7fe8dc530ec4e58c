import QtQuick

/*
 * A text as a picture of itself: drawing in software, Qt keeps no letters of more than 64 pixels, and traces each of them afresh in every
 * frame. The picture is larger than the text, for letters and their signs hang over the edge of their line. What is no larger than
 * running text has none: there may be hundreds of it in a list, which took 400 MB at 3840x2160 in the largest text.
 */
Item {
    id: root

    property ShaderEffectSource source: null // what Qt gives to an effect
    readonly property Text words: source?.sourceItem as Text
    readonly property int edge: words === null ? 0 : Math.ceil(words.font.pixelSize / 4)

    ShaderEffectSource {
        x: -root.edge
        y: -root.edge
        width: Math.ceil(root.width) + 2 * root.edge
        height: Math.ceil(root.height) + 2 * root.edge
        sourceItem: root.words
        sourceRect: Qt.rect(x, y, width, height)
    }
}
