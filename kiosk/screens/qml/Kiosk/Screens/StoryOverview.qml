pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The story in one sentence, its figures, and what has no tab of its own: a short panel, a few facts. */
StoryBody {
    id: root

    readonly property int figureCount: root.tab.headline ? root.tab.headline.length : 0
    readonly property real figureWidth: (width - 2 * Theme.gapLarge) / Math.max(2, figureCount)
    readonly property bool listed: figureWidth < Theme.captionSize * 8.6 // no room for columns
    readonly property bool rowsBeside: figureCount === 1 && !listed && (root.tab.rows ?? []).length > 0
    readonly property bool prefixed: (root.tab.headline ?? []).some(figure => figure.prefix !== "") // "about", over one of them
    readonly property bool alone: figureCount === 0 && !root.tab.panel && !(Theme.compact && rows.visible)
    readonly property var parts: [lead, panel, figures, rows].filter(part => part.visible)
    readonly property real used: parts.reduce((sum, part) => sum + part.height, 0)

    // What is left of the height, spread between the parts.
    spacing: Math.max(Theme.gapSmall, Math.min(Theme.gapLarge * 1.6, (room - used) * 0.7 / parts.length))

    Words {
        id: lead

        width: Math.min(parent.width, font.pixelSize * 34)
        text: root.tab.teaser ?? ""
        // Where little follows, the sentence has the place to itself.
        font.pixelSize: root.alone && Theme.textStep === 0 ? Math.round(Theme.leadSize * 1.3) : Theme.leadSize
        lineHeight: Theme.readingLeading
    }

    Column {
        id: panel

        visible: Boolean(root.tab.panel)
        width: Math.min(parent.width, Theme.lineMeasure)
        spacing: Theme.gapTiny

        Words {
            width: parent.width
            text: root.tab.panel ? root.tab.panel.title : ""
            color: root.accent
            font.pixelSize: Theme.headingSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: root.tab.panel ? root.tab.panel.text : ""
            lineHeight: Theme.readingLeading
        }
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

        Flow {
            width: parent.width
            spacing: root.listed ? Theme.gapSmall : Theme.gapLarge

            Repeater {
                model: root.tab.headline ?? []

                Flow {
                    id: figure

                    required property var modelData
                    readonly property bool beside: root.listed && width > Theme.bodySize * 15
                    readonly property real valueWidth: beside ? Math.round(width * 0.36) : width

                    width: root.listed ? figures.width : root.figureWidth
                    Accessible.role: Accessible.StaticText
                    Accessible.name: Phrase.of([modelData.prefix, modelData.value, modelData.label], " ")
                    Accessible.ignored: !enabled

                    Column {
                        width: figure.valueWidth

                        Words {
                            visible: root.listed ? text !== "" : root.prefixed
                            width: parent.width
                            text: figure.modelData.prefix
                            Accessible.ignored: true
                            font.pixelSize: Theme.captionSize
                        }

                        Words {
                            width: parent.width
                            text: figure.modelData.value
                            Accessible.ignored: true
                            color: root.accent
                            font.pixelSize: root.listed ? Theme.headingSize : Theme.figureSize
                            font.weight: Font.Bold
                            lineHeight: Theme.titleLeading
                            wrapMode: Text.NoWrap
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.bodySize
                        }
                    }

                    Words {
                        width: figure.beside ? figure.width - figure.valueWidth : figure.width
                        text: figure.modelData.label
                        Accessible.ignored: true
                        font.pixelSize: Theme.captionSize
                    }
                }
            }

            // A single figure leaves room beside it.
            StoryRows {
                visible: root.rowsBeside
                width: root.figureWidth
                edged: false
                rows: root.rowsBeside ? root.tab.rows : []
                accent: root.accent
            }
        }
    }

    StoryRows {
        id: rows

        visible: rows.rows.length > 0
        width: root.width
        rows: root.rowsBeside ? [] : root.tab.rows ?? []
        accent: root.accent
    }
}
