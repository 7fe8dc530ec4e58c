pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * Where the work takes place: a map a scale, a card for the place that is chosen, and all places as a list. The facet says which:
 * "" (the first map), "region", "region/amiens", "list", "list/amiens".
 */
VisitScreen {
    id: root

    property string facet: ""
    readonly property bool stacked: Theme.portrait
    readonly property bool folded: !stacked && (Theme.compact || Theme.textStep > 0) // a card takes the place of the map, not room beside it
    readonly property bool paged: Theme.compact || Theme.textStep > 0 // room for the nearer and the farther map alone
    readonly property bool carded: chosen !== "" && (folded || stacked && listed) // the card is all there is
    readonly property string head: facet.split("/")[0]
    readonly property string chosen: facet.slice(head.length + 1) in page.places ? facet.slice(head.length + 1) : ""
    readonly property bool listed: head === "list" || page.scales.length === 0
    readonly property int scaleIndex: {
        const found = page.scales.findIndex(scale => scale.id === head);
        return found >= 0 ? found : Math.max(0, page.scales.findIndex(scale => scale.id === page.start));
    }
    readonly property var shown: page.scales[scaleIndex] ?? null
    readonly property var shownScales: page.scales.filter((scale, index) => !paged || Math.abs(index - scaleIndex) === 1)

    function restore(scroll: real): void {
        pane.restore(scroll);
    }

    function show(facet: string): void {
        pane.restore(0);
        root.visit.showFacet(facet);
    }

    indexed: false
    scroll: pane.share

    // Left alone once another screen has the facet.
    Binding {
        target: root
        property: "facet"
        value: root.visit.facet
        when: root.visit.route === "places"
        restoreMode: Binding.RestoreNone
    }

    TextMetrics {
        id: titleSize

        font: title.font
        text: title.text
    }

    Words {
        id: title

        visible: !root.carded
        x: Theme.margin
        y: Theme.compact ? Theme.gapSmall : Theme.gap
        width: root.folded ? Math.min(Math.ceil(titleSize.advanceWidth) + 2, root.width - 2 * Theme.margin) : (root.stacked ? root.width : area.x) - 2 * Theme.margin
        text: root.folded && !root.listed ? root.shown.name : root.page.title
        font.pixelSize: root.folded ? Theme.headingSize : Theme.titleSize
        font.weight: Font.Bold
        lineHeight: Theme.titleLeading
        Accessible.role: Accessible.Heading
    }

    Words {
        id: note

        visible: root.folded && !root.listed && !root.carded && width > Theme.captionSize * 12 && lineCount < 3
        x: title.x + title.width + Theme.gapLarge
        y: title.y + Math.max(0, Math.round((title.height - height) / 2))
        width: root.width - Theme.margin - x
        text: root.shown === null ? "" : root.shown.note !== "" ? root.shown.note : qsTr("Touch a place: see who is there and what happens there.")
        font.pixelSize: Theme.captionSize
        color: Theme.surfaceQuiet
        horizontalAlignment: Theme.end
    }

    Item {
        id: area

        visible: !root.carded
        x: root.stacked || root.folded ? 0 : Math.round(root.width * 0.36)
        y: root.stacked || root.folded ? Math.ceil(title.y + Math.max(title.height, note.visible ? note.height : 0) + Theme.gapSmall) : 0
        width: root.width - x
        height: root.stacked && !root.listed ? Math.round(root.height * 0.46) : ways.lowest - Theme.gapSmall - y

        Loader {
            anchors.fill: parent
            active: !root.listed && root.shown !== null
            visible: active
            sourceComponent: map
        }

        Loader {
            x: root.stacked || root.folded ? Theme.margin : 0
            y: root.stacked || root.folded ? 0 : Theme.gap
            width: parent.width - x - Theme.margin
            height: parent.height - y
            active: root.listed
            visible: active
            sourceComponent: everywhere
        }
    }

    Item {
        id: ways

        readonly property real lowest: root.height - height - Theme.gapSmall

        x: Theme.margin
        y: root.stacked && !root.listed ? area.y + area.height + Theme.gapSmall : lowest
        width: root.width - 2 * Theme.margin
        height: Math.max(scales.height, way.height)

        Flow {
            id: scales

            width: parent.width - way.width - Theme.gapSmall
            spacing: Theme.apart
            Accessible.role: Accessible.PageTabList
            Accessible.name: root.page.title
            Accessible.ignored: !enabled || root.paged || root.carded || root.listed

            Pill {
                visible: root.carded
                text: root.listed ? qsTr("The whole list") : qsTr("The map")
                glyph: Icons.arrowLeft
                focusId: "places-whole"
                onActivated: root.show(root.listed ? "list" : root.shown.id)
            }

            Repeater {
                model: root.listed || root.carded ? [] : root.shownScales

                Pill {
                    required property var modelData
                    readonly property int place: root.page.scales.findIndex(scale => scale.id === modelData.id)

                    text: modelData.name
                    glyph: !root.paged ? "" : place > root.scaleIndex ? Icons.minus : Icons.plus
                    hint: !root.paged ? "" : place > root.scaleIndex ? qsTr("Further") : qsTr("Closer")
                    focusId: "scale-" + modelData.id
                    role: root.paged ? Accessible.Button : Accessible.PageTab
                    checked: !root.paged && modelData.id === root.shown.id
                    onActivated: root.show(modelData.id)
                }
            }
        }

        Pill {
            id: way

            visible: root.page.scales.length > 0 && !root.carded
            x: parent.width - width
            text: root.listed ? qsTr("As a map") : qsTr("As a list")
            glyph: root.listed ? Icons.mapTrifold : Icons.listBullets
            focusId: "places-way"
            onActivated: {
                const scale = root.listed ? root.chosen !== "" ? root.page.places[root.chosen].scales[0] ?? root.page.start : root.page.start : "list";
                root.show(root.chosen !== "" ? scale + "/" + root.chosen : scale);
            }
        }
    }

    ReadingPane {
        id: pane

        readonly property bool under: root.stacked && !root.listed // the map

        visible: root.carded || !root.folded && (!root.stacked || !root.listed)
        x: Theme.margin
        y: root.carded ? Theme.gap : Math.round((under ? ways.y + ways.height : title.y + title.height) + Theme.gap)
        width: root.stacked || root.folded ? root.width - 2 * Theme.margin : area.x - Theme.margin - Theme.gap
        height: (under ? root.height : ways.y) - y - Theme.gapSmall

        Loader {
            width: pane.room
            sourceComponent: root.chosen !== "" ? card : root.listed ? listNote : scaleNote
        }
    }

    Component {
        id: map

        PlacesMap {
            shown: root.shown
            chosen: root.chosen
            fadesDown: root.stacked || root.folded
            onActivated: place => root.show(place === root.chosen ? root.shown.id : root.shown.id + "/" + place)
        }
    }

    Component {
        id: everywhere

        PlacesList {
            page: root.page
            chosen: root.chosen
            onActivated: place => root.show("list/" + place)
        }
    }

    Component {
        id: card

        PlacesCard {
            visit: root.visit
            place: root.page.places[root.chosen]
        }
    }

    Component {
        id: scaleNote

        PlacesNote {
            visit: root.visit
            shown: root.shown
        }
    }

    Component {
        id: listNote

        Words {
            text: qsTr("Every place, and how many projects and subjects lead there.")
            lineHeight: Theme.easyLeading
        }
    }
}
