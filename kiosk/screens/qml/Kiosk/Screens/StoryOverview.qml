pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The story in one sentence and its three figures. */
StoryBody {
    id: root

    readonly property int figureCount: root.tab.headline ? root.tab.headline.length : 0

    spacing: Math.max(Theme.gap, Math.min(Theme.gapLarge * 1.6, (room - lead.height - figures.height) * 0.45))

    Words {
        id: lead

        width: Math.min(parent.width, font.pixelSize * 34)
        text: root.tab.teaser ?? ""
        // Where no figure follows, the sentence has the place to itself.
        font.pixelSize: root.figureCount === 0 && Theme.textStep === 0 ? Math.round(Theme.leadSize * 1.3) : Theme.leadSize
        lineHeight: Theme.readingLeading
    }

    Column {
        id: figures

        visible: root.figureCount > 0
        width: parent.width
        spacing: Theme.gap

        Rectangle {
            width: parent.width
            height: Theme.rule
            color: root.accent
        }

        Row {
            width: parent.width
            spacing: Theme.gapLarge

            Repeater {
                model: root.tab.headline ?? []

                Column {
                    id: figure

                    required property var modelData

                    width: (figures.width - 2 * Theme.gapLarge) / Math.max(2, root.figureCount)

                    Words {
                        visible: text !== ""
                        width: parent.width
                        text: figure.modelData.prefix
                        font.pixelSize: Theme.captionSize
                    }

                    Words {
                        width: parent.width
                        text: figure.modelData.value
                        color: root.accent
                        font.pixelSize: Theme.figureSize
                        font.weight: Font.Bold
                        lineHeight: Theme.titleLeading
                        wrapMode: Text.NoWrap
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.bodySize
                    }

                    Words {
                        width: parent.width
                        text: figure.modelData.label
                        font.pixelSize: Theme.captionSize
                    }
                }
            }
        }
    }
}
