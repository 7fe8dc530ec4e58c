pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Rows of facts, each with a term beside it, or above it where the lines would be short. */
Column {
    id: root

    required property var rows // [{term, value, note}]
    required property color accent
    property bool edged: true // a line stands over the first
    readonly property bool beside: width > Theme.bodySize * 21
    readonly property real termWidth: beside ? Math.min(width * 0.34, Theme.bodySize * 11) : width

    spacing: Theme.gapSmall

    Repeater {
        model: root.rows

        Column {
            id: row

            required property var modelData
            required property int index

            width: root.width
            spacing: Theme.gapSmall

            Rectangle {
                visible: root.edged || row.index > 0
                width: parent.width
                height: Theme.hairline
                color: Theme.surfaceLine
            }

            Flow {
                width: parent.width
                spacing: root.beside ? Theme.gap : 0

                Words {
                    visible: root.beside || text !== ""
                    width: root.termWidth
                    text: row.modelData.term
                    color: root.accent
                    font.weight: Font.Bold
                }

                Column {
                    width: root.beside ? parent.width - root.termWidth - Theme.gap : parent.width

                    Words {
                        width: parent.width
                        text: row.modelData.value
                        lineHeight: Theme.easyLeading
                    }

                    Words {
                        visible: text !== ""
                        width: parent.width
                        text: row.modelData.note
                        color: Theme.surfaceQuiet
                        font.pixelSize: Theme.captionSize
                    }
                }
            }
        }
    }
}
