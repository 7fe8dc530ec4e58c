import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * The value in large type, made to fit its width, after the word that says how sure it is; that word stands above where there is no room
 * beside. Counts up once while the drawing comes about.
 */
Item {
    id: root

    required property var figure // {prefix, number, value, counts, before, after, decimals}
    required property string language
    property real largest: Theme.figureSize
    property real prefixSize: Theme.captionSize
    property real drawn: 1
    property color ink: Theme.deepText
    property bool spoken: true // false in a control that says it itself
    readonly property real space: Math.round(prefixSize * 0.4)
    readonly property bool inline: prefix.implicitWidth + space + measure.advanceWidth <= width
    readonly property real room: width - (inline && prefix.text !== "" ? prefix.implicitWidth + space : 0)
    readonly property bool above: prefix.text !== "" && !inline

    implicitHeight: value.height + (above ? prefix.height : 0)

    TextMetrics {
        id: measure

        font.family: Theme.family
        font.weight: Font.Bold
        font.pixelSize: root.largest
        text: root.figure.value
    }

    Words {
        id: prefix

        y: root.above ? 0 : value.y + value.baselineOffset - baselineOffset
        visible: text !== ""
        text: root.figure.prefix
        color: root.ink
        font.pixelSize: root.prefixSize
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Words {
        id: value

        x: root.width - root.room
        y: root.above ? prefix.height : 0
        width: root.room
        steady: root.drawn >= 1
        text: {
            if (root.drawn >= 1 || !root.figure.counts)
                return root.figure.value;
            const reached = root.figure.number * root.drawn;
            return root.figure.before + Number(reached).toLocaleString(Qt.locale(root.language), "f", root.figure.decimals) + root.figure.after;
        }
        color: root.ink
        font.pixelSize: Math.floor(Math.min(root.largest, root.largest * root.room / Math.max(1, measure.advanceWidth)))
        font.weight: Font.Bold
        lineHeight: Theme.titleLeading
        wrapMode: Text.NoWrap
        Accessible.ignored: !root.spoken
        Accessible.role: Accessible.Heading
        Accessible.name: (root.figure.prefix + " " + root.figure.value).trim()
    }
}
