import QtQuick

/*
 * A text as a picture of itself: drawing in software, Qt keeps no letters of more than 64 pixels, and traces each of them afresh in every
 * frame. The picture is of what is written, which may be less than the text's room or go on beyond it, and larger by an edge, for letters
 * and their signs hang over their line. What is no larger than running text has none: there may be hundreds of it in a list, which took
 * 400 MB at 3840x2160 in the largest text.
 */
Item {
    id: root

    property ShaderEffectSource source: null // what Qt gives to an effect
    readonly property Text words: source?.sourceItem as Text
    readonly property real written: words?.contentWidth ?? 0
    readonly property real padded: words?.leftPadding ?? 0
    readonly property real free: width - padded - (words?.rightPadding ?? 0) - written // less than nothing where a word is longer than its line
    readonly property real before: {
        switch (words?.effectiveHorizontalAlignment) {
        case Text.AlignHCenter:
            return padded + free / 2;
        case Text.AlignRight:
            return padded + free;
        default:
            return padded;
        }
    }
    readonly property real over: Math.max(0, (words?.contentHeight ?? 0) - height)
    readonly property int edge: Math.ceil((words?.font.pixelSize ?? 0) / 4)

    ShaderEffectSource {
        x: Math.floor(root.before) - root.edge
        y: -Math.ceil(root.over) - root.edge
        width: Math.ceil(root.written) + 1 + 2 * root.edge
        height: Math.ceil(root.height) + 2 * (Math.ceil(root.over) + root.edge)
        sourceItem: root.words
        sourceRect: Qt.rect(x, y, width, height)
    }
}
