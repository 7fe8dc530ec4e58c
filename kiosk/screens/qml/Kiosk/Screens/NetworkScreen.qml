pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * Who works with whom: the whole network with its legend, one node with its neighbours, and both as lists. The facet says which:
 * "", "kind/funder", "legend", "org/inserm", "list", "list/funder", "card/org/inserm".
 */
VisitScreen {
    id: root

    property string facet: ""
    readonly property string head: facet.split("/")[0]
    readonly property string tail: facet.slice(head.length + 1)
    readonly property var one: library.networkNode(head === "card" ? tail : facet, visit.language) // {node, left, right, crowded}, or nothing
    readonly property bool known: Boolean(one.node)
    readonly property string chosen: known && head !== "card" ? facet : ""
    readonly property string card: known && head === "card" ? tail : ""
    readonly property bool surrounded: ego.item !== null && (ego.item as NetworkEgo).fits // all neighbours have room around it
    readonly property bool carded: card !== "" || known && !surrounded
    readonly property bool drawable: height > Theme.captionSize * 17 // else the list stands in for the picture
    readonly property bool listed: head === "list" || !drawable && chosen === "" && card === "" && !explained
    readonly property string family: (head === "list" || head === "kind") && page.families.some(family => family.id === tail) ? tail : ""
    readonly property bool explained: head === "legend" && foldsLegend // the legend lies over the picture
    readonly property bool foldsLegend: Theme.compact || Theme.textStep > 0
    readonly property bool pictured: !listed && card === ""
    readonly property bool whole: pictured && chosen === "" && !explained
    readonly property real room: width - 2 * Theme.margin

    function first(): Item {
        const part = root.listed ? list : root.carded ? cards : root.explained ? explanation : ego;
        return part.nextItemInFocusChain(true);
    }

    function restore(scroll: real): void {
        root.rowList?.restore(scroll);
    }

    function openChosen(): void {
        const node = root.one.node;
        if (node.route !== "")
            root.visit.open(node.route);
        else
            root.visit.openAt("network", "card/" + root.chosen);
    }

    indexed: false
    turns: true
    rowList: listed ? (list.item as NetworkList)?.list ?? null : carded ? (cards.item as NetworkCard)?.list ?? null : null
    scroll: rowList?.share ?? 0
    onFacetChanged: Gate.close()

    // Left alone once another screen has the facet.
    Binding {
        target: root
        property: "facet"
        value: root.visit.facet
        when: root.visit.route === "network"
        restoreMode: Binding.RestoreNone
    }

    Item {
        id: header

        readonly property real line: Math.ceil(Math.max(heading.height, ways.height))
        readonly property bool hinted: Theme.portrait && !root.foldsLegend && root.pictured // under the title; it keeps its height
        readonly property bool stacked: heading.implicitWidth + ways.width + Theme.gap > root.room

        x: Theme.margin
        y: Theme.compact ? Theme.gapSmall : Theme.gap
        width: root.room
        height: stacked ? Math.ceil(heading.height + Theme.gapSmall + ways.height) : line + (hinted ? Math.ceil(hint.height) : 0)

        Words {
            id: heading

            y: header.stacked ? 0 : Math.round((header.line - height) / 2)
            width: header.stacked ? parent.width : implicitWidth
            text: root.page.title
            font.pixelSize: Theme.compact ? Theme.headingSize : Theme.titleSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Words {
            id: hint

            readonly property real from: header.hinted ? 0 : heading.width + Theme.gapLarge

            visible: root.whole && !header.stacked && width > Theme.captionSize * 15
            x: from
            y: header.hinted ? header.line : Math.round((header.line - height) / 2)
            width: header.hinted ? header.width : ways.x - Theme.gapLarge - from
            text: qsTr("Touch a name or a point: those who work with it come forward.")
            font.pixelSize: Theme.captionSize
            color: Theme.surfaceQuiet
        }

        Row {
            id: ways

            x: header.stacked ? 0 : parent.width - width
            y: header.stacked ? Math.ceil(heading.height + Theme.gapSmall) : Math.round((header.line - height) / 2)
            spacing: Theme.gapSmall

            Pill {
                visible: root.foldsLegend && root.family === "" && (root.whole || root.listed)
                //: Opens what the marks of the picture stand for
                text: qsTr("Legend")
                focusId: "network-legend"
                onActivated: root.visit.openAt("network", root.listed ? "legend/list" : "legend")
            }

            Pill {
                readonly property bool toList: root.card !== "" || root.listed || root.explained && root.tail === "list"

                visible: root.chosen !== "" || root.card !== "" || root.explained || root.foldsLegend && root.family !== ""
                text: toList ? qsTr("The whole list") : qsTr("The whole network")
                focusId: "network-whole"
                glyph: Icons.arrowLeft
                onActivated: {
                    if (toList)
                        root.visit.turnTo(root.drawable ? "list" : "", root.card !== "" ? "row-" + root.card : "");
                    else
                        root.visit.turnTo("", "network-picture");
                }
            }

            Pill {
                visible: !root.explained && root.drawable && (!root.known || root.surrounded)
                text: root.pictured ? qsTr("As a list") : qsTr("As a picture")
                focusId: "network-way"
                glyph: root.pictured ? Icons.listBullets : Icons.shareNetwork
                onActivated: {
                    if (root.pictured)
                        root.visit.turnTo(root.chosen !== "" ? "card/" + root.chosen : root.family !== "" ? "list/" + root.family : "list", focusId);
                    else
                        root.visit.turnTo(root.card !== "" ? root.card : root.family !== "" ? "kind/" + root.family : "", focusId);
                }
            }
        }
    }

    Item {
        id: area

        x: Theme.margin
        y: Math.round(header.y + header.height + (Theme.compact ? Theme.gapSmall : Theme.gap))
        width: root.room
        height: root.height - y - (Theme.compact ? Theme.focusRing + Theme.rule : Theme.gapSmall) // the ring around a screen covers no button

        NetworkOverview {
            id: overview

            width: parent.width
            height: root.foldsLegend ? parent.height : Math.floor(legend.y - Theme.gapSmall)
            visible: root.whole || root.chosen !== "" && root.surrounded
            visit: root.visit
            page: root.page
            family: root.family
            receded: !root.whole
        }

        NetworkLegend {
            id: legend

            anchors.bottom: parent.bottom
            width: parent.width
            visible: !root.foldsLegend
            opacity: root.whole ? 1 : 0 // keeps its height, and so the picture its place
            enabled: root.whole
            page: root.page
            family: root.family
            onChosen: family => root.visit.showFacet(family === "" ? "" : "kind/" + family)
        }

        ReadingPane {
            id: explanation

            anchors.fill: parent
            visible: root.explained

            Words {
                width: explanation.room
                text: qsTr("What the points stand for. Touch one to see them all.")
                font.pixelSize: Theme.bodySize
            }

            Grid {
                id: families

                readonly property real cell: Math.floor((explanation.room - (columns - 1) * columnSpacing) / columns)

                columns: explanation.room > Theme.captionSize * 30 ? 2 : 1
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.apart

                Repeater {
                    model: root.page.families

                    NetworkNode {
                        required property var modelData

                        width: families.cell
                        node: ({
                                name: modelData.name,
                                hub: ""
                            })
                        mark: root.page.marks[modelData.id]
                        note: modelData.some
                        focusId: "family-" + modelData.id
                        onActiveFocusChanged: {
                            if (activeFocus)
                                explanation.reveal(this);
                        }
                        onActivated: root.visit.turnTo((root.tail === "list" ? "list/" : "kind/") + modelData.id, "network-whole")
                    }
                }
            }
        }

        Loader {
            id: ego

            anchors.fill: parent
            active: root.known && root.drawable && !root.one.crowded
            sourceComponent: around
        }

        Loader {
            id: cards

            anchors.fill: parent
            active: root.carded
            sourceComponent: details
        }

        Loader {
            id: list

            anchors.fill: parent
            active: root.listed || root.card !== "" && item !== null
            visible: root.listed
            sourceComponent: everybody
        }
    }

    Component {
        id: around

        NetworkEgo {
            shown: fits && root.chosen !== ""
            visit: root.visit
            page: root.page
            around: root.one
            stood: id => overview.middle(id)
            onOpened: root.openChosen()
        }
    }

    Component {
        id: details

        NetworkCard {
            visit: root.visit
            library: root.library
            page: root.page
            node: root.one.node
            stays: root.card === ""
            prefix: root.card !== "" ? "card/" : ""
        }
    }

    Component {
        id: everybody

        NetworkList {
            explains: !root.foldsLegend
            visit: root.visit
            library: root.library
            page: root.page
            family: root.family
        }
    }
}
