pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Rows of facts: who takes part, how long, how much, where it is written. */
StoryBody {
    id: root

    readonly property real termWidth: Math.min(width * 0.34, Theme.bodySize * 11)

    spacing: Theme.gapSmall

    Repeater {
        model: root.tab.rows ?? []

        Column {
            id: row

            required property var modelData

            width: root.width
            spacing: Theme.gapSmall

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.surfaceLine
            }

            Row {
                width: parent.width
                spacing: Theme.gap

                Words {
                    width: root.termWidth
                    text: row.modelData.term
                    color: root.accent
                    font.weight: Font.Bold
                }

                Column {
                    width: parent.width - root.termWidth - parent.spacing

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
