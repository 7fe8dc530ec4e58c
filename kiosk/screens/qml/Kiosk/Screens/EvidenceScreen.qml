pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * Every figure with what it counts, as of when, and its source. The facet is the part of the pack whose figures are listed, with "/more"
 * at its end where those that are hard to read are listed too.
 */
VisitScreen {
    id: root

    property string facet: root.visit.facet
    readonly property list<string> facets: root.facet.split("/")
    readonly property string filter: facets[0]
    readonly property bool readsOn: facets.length > 1
    readonly property bool hard: root.page.hard.includes(root.filter)
    readonly property bool paged: Theme.compact || Theme.textStep > 0
    readonly property int filterIndex: Math.max(0, root.page.filters.findIndex(filter => filter.id === root.filter))
    readonly property bool roomy: !Theme.compact && !Theme.portrait && Theme.textStep === 0
    readonly property list<real> columns: [0.2, 0.36, 0.15, 0.29] // of a row's width: value, what it counts, when, source

    function restore(scroll: real): void {
        list.restore(scroll);
    }

    indexed: false
    rowList: list
    scroll: list.share
    Component.onCompleted: facet = visit.facet

    Connections {
        target: root.visit

        // The facet of the screen that comes next is none of this one's.
        function onFacetChanged(): void {
            if (root.visit.route === "evidence")
                root.facet = root.visit.facet;
        }
    }

    Words {
        id: heading

        x: Theme.margin
        y: Theme.compact ? Theme.gap : Theme.gapLarge * 0.7
        width: parent.width - 2 * Theme.margin
        text: root.page.title
        font.pixelSize: Theme.titleSize
        font.weight: Font.Bold
        lineHeight: Theme.titleLeading
        Accessible.role: Accessible.Heading
    }

    ReadingPane {
        id: pane

        anchors.top: heading.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: root.paged ? ways.top : parent.bottom
        anchors.bottomMargin: Theme.gap
        // Room for a focus ring on either side of the rows.
        x: Theme.margin - Theme.focusRing
        width: heading.width + 2 * Theme.focusRing

        Words {
            visible: root.page.document !== ""
            x: Theme.focusRing
            width: Math.min(pane.room - 2 * Theme.focusRing, Theme.captionSize * 34)
            //: Above the list of all figures; %1 is the document they were taken from
            text: qsTr("Taken from: %1").arg(root.page.document)
            color: Theme.surfaceQuiet
            font.pixelSize: Theme.captionSize
        }

        Flow {
            visible: !root.paged
            x: Theme.focusRing
            width: pane.room - 2 * Theme.focusRing
            spacing: Theme.gapSmall

            Repeater {
                model: root.paged ? [] : root.page.filters

                Choice {
                    onActiveFocusChanged: {
                        if (activeFocus)
                            pane.reveal(this);
                    }
                }
            }
        }

        Row {
            visible: root.roomy
            x: Theme.focusRing

            Repeater {
                model: [qsTr("Figure"), qsTr("What it counts"), qsTr("When"), qsTr("Section of the source")]

                Words {
                    required property string modelData
                    required property int index

                    width: root.columns[index] * (pane.room - 2 * Theme.focusRing)
                    text: modelData
                    color: Theme.surfaceQuiet
                    font.pixelSize: Theme.captionSize
                    font.weight: Font.DemiBold
                }
            }
        }

        RowList {
            id: list

            x: Theme.focusRing
            width: pane.room - 2 * Theme.focusRing
            pane: pane
            rows: root.library.rows("evidence", root.facet, root.visit.language)

            delegate: Loader {
                id: line

                required property var modelData
                readonly property bool titled: modelData.kind === "heading"
                readonly property real before: titled ? (modelData.first ? 0 : Theme.gap) : Theme.apart

                width: list.width
                sourceComponent: titled ? title : figure

                Component {
                    id: title

                    Title {
                        entry: line.modelData
                    }
                }

                Component {
                    id: figure

                    EvidenceRow {
                        entry: line.modelData
                        columns: root.roomy ? root.columns : []
                        ordinal: line.modelData.place ?? 0
                        alike: line.modelData.places ?? 0
                        onActivated: root.visit.openAt(entry.route, entry.facet)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                pane.reveal(this);
                        }
                    }
                }
            }
        }

        Column {
            visible: root.hard
            x: Theme.focusRing
            width: pane.room - 2 * Theme.focusRing
            spacing: Theme.gapSmall

            Words {
                width: Math.min(parent.width, Theme.captionSize * 34)
                text: root.readsOn ? qsTr("The figures that tell how serious an illness can be are shown too.") : qsTr("Some figures tell how serious an illness can be. They are shown only if you ask for them.")
                color: Theme.surfaceQuiet
                font.pixelSize: Theme.captionSize
                lineHeight: Theme.readingLeading
            }

            Pill {
                text: root.readsOn ? qsTr("Hide these figures") : qsTr("Show these figures too")
                focusId: "evidence-more"
                onActivated: root.visit.showFacet(root.readsOn ? root.filter : root.filter + "/more")
                onActiveFocusChanged: {
                    if (activeFocus)
                        pane.reveal(this);
                }
            }
        }
    }

    // Where there is little room, the part before and the part after.
    Flow {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: heading.width
        visible: root.paged
        spacing: Theme.gapSmall

        Repeater {
            model: root.paged ? root.page.filters.filter((filter, index) => Math.abs(index - root.filterIndex) === 1) : []

            Choice {
                readonly property bool onward: modelData.id !== root.page.filters[root.filterIndex - 1]?.id

                glyph: onward ? Icons.arrowRight : Icons.arrowLeft
                glyphLast: onward
            }
        }
    }

    component Title: Row {
        id: above

        required property var entry
        readonly property color hue: entry.ground === "" ? Theme.surfaceText : Theme.accent(Theme.ground(entry.ground), entry.line)

        spacing: Theme.gapSmall

        Rectangle {
            width: Theme.gapTiny
            height: parent.height
            color: above.hue
        }

        Words {
            width: Math.min(parent.width - x, Theme.lineMeasure)
            text: Phrase.of([above.entry.chapter, above.entry.title], " · ")
            color: above.hue
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
    }

    component Choice: Pill {
        required property var modelData

        text: modelData.name
        focusId: "filter-" + modelData.id
        role: root.paged ? Accessible.Button : Accessible.RadioButton
        checked: modelData.id === root.filter
        onActivated: {
            pane.restore(0);
            root.visit.showFacet(modelData.id);
        }
    }
}
