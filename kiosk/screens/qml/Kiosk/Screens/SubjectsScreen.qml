pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The A to Z of diseases and subjects, from the chosen letter on, for those who do not type. */
VisitScreen {
    id: root

    readonly property var letters: root.page.letters
    readonly property int index: Math.max(0, root.letters.findIndex(letter => letter.letter === root.visit.facet))
    readonly property int columns: Theme.portrait || Theme.compact ? 1 : 2

    function restore(scroll: real): void {
        pane.restore(scroll);
    }

    scroll: pane.share

    Words {
        id: title

        x: Theme.margin
        y: Theme.compact ? Theme.gap : Theme.gapLarge
        width: parent.width - 2 * Theme.margin
        text: root.page.title
        font.pixelSize: Theme.titleSize
        font.weight: Font.Bold
        lineHeight: Theme.titleLeading
        Accessible.role: Accessible.Heading
    }

    Flow {
        id: alphabet

        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gapSmall
        Accessible.role: Accessible.PageTabList
        Accessible.name: root.page.title
        Accessible.ignored: !enabled

        Repeater {
            model: root.letters

            Pill {
                required property var modelData
                required property int index

                width: Theme.target
                leftPadding: 0
                rightPadding: 0
                text: modelData.letter
                focusId: "letter-" + modelData.letter
                role: Accessible.PageTab
                checked: index === root.index
                onActivated: {
                    pane.restore(0);
                    root.visit.showFacet(modelData.letter);
                }
            }
        }
    }

    ReadingPane {
        id: pane

        anchors.top: alphabet.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - 2 * Theme.margin

        Repeater {
            model: root.letters.slice(root.index)

            Row {
                id: section

                required property var modelData
                required property int index

                width: pane.room
                spacing: Theme.gap

                Words {
                    id: initial

                    width: Theme.titleSize
                    text: section.modelData.letter
                    font.pixelSize: Theme.headingSize
                    font.weight: Font.Bold
                    height: Theme.target
                    verticalAlignment: Text.AlignVCenter
                    Accessible.role: Accessible.Heading
                }

                Grid {
                    id: entries

                    readonly property real cell: (section.width - initial.width - section.spacing - (columns - 1) * columnSpacing) / columns

                    columns: root.columns
                    columnSpacing: Theme.gapLarge
                    rowSpacing: Theme.apart

                    Repeater {
                        model: section.modelData.entries

                        Door {
                            required property var modelData

                            width: entries.cell
                            text: modelData.name
                            caption: modelData.page
                            focusId: modelData.route + "-" + modelData.name
                            onActivated: root.visit.open(modelData.route)
                            onActiveFocusChanged: {
                                if (activeFocus)
                                    pane.reveal(this);
                            }
                        }
                    }
                }
            }
        }
    }
}
