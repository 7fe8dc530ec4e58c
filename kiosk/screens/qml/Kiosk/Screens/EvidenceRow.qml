pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A figure in the list of evidence: in four columns, or without columns its words and its source under one another. */
Tappable {
    id: root

    required property var entry // {id, value, label, when, source}
    required property list<real> columns
    readonly property bool wide: columns.length > 0
    readonly property bool stacked: !wide && width < 22 * Theme.bodySize
    readonly property string undated: qsTr("no date given")

    text: entry.value + " " + entry.label
    hint: [entry.when !== "" ? entry.when : undated, entry.source].join(" · ")
    focusId: "evidence-" + entry.id
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    background: Rectangle {
        color: root.held ? Theme.surfacePressed : "transparent"

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.surfaceLine
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(value.height, words.y + words.height, root.wide ? Math.max(when.height, source.height) : 0)

        Words {
            id: value

            width: root.wide ? root.columns[0] * root.width - Theme.gapSmall : root.stacked ? parent.width - arrow.width : root.width * 0.3
            text: root.entry.value
            font.pixelSize: root.wide ? Theme.leadSize : Theme.bodySize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.ignored: true
        }

        Column {
            id: words

            x: root.wide ? root.columns[0] * root.width : root.stacked ? 0 : value.width + Theme.gap
            y: root.stacked ? value.height : 0
            width: root.wide ? root.columns[1] * root.width - Theme.gap : parent.width - x - arrow.width - Theme.gapSmall

            Words {
                width: parent.width
                text: root.entry.label
                font.pixelSize: root.wide ? Theme.captionSize : Theme.bodySize
                Accessible.ignored: true
            }

            Words {
                visible: !root.wide
                width: parent.width
                text: root.hint
                color: Theme.surfaceQuiet
                font.pixelSize: Theme.captionSize
                Accessible.ignored: true
            }
        }

        Words {
            id: when

            visible: root.wide
            x: root.wide ? (root.columns[0] + root.columns[1]) * root.width : 0
            width: root.wide ? root.columns[2] * root.width - Theme.gapSmall : 0
            text: root.entry.when !== "" ? root.entry.when : root.undated
            color: root.entry.when !== "" ? Theme.surfaceText : Theme.surfaceQuiet
            font.pixelSize: Theme.captionSize
            Accessible.ignored: true
        }

        Words {
            id: source

            visible: root.wide
            x: root.wide ? (root.columns[0] + root.columns[1] + root.columns[2]) * root.width : 0
            width: root.wide ? root.width - x - arrow.width - Theme.gapSmall : 0
            text: root.entry.source
            color: Theme.surfaceQuiet
            font.pixelSize: Theme.captionSize
            Accessible.ignored: true
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            text: Icons.arrowRight
        }
    }
}
