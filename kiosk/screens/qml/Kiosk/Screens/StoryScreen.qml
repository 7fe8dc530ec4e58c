pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A flagship or a topic: its plate, one idea at a time, and the ways on. */
VisitScreen {
    id: root

    readonly property bool stacked: Theme.portrait
    readonly property var tabs: root.page.tabs
    readonly property var last: ({
            facet: ""
        })
    // While the visit is elsewhere, the last one: a page may be made before the visit is there, and goes as it was.
    readonly property string facet: {
        if (root.visit.route === root.route)
            root.last.facet = root.visit.facet;
        return root.last.facet;
    }
    readonly property int tabIndex: {
        const wanted = root.facet.split("/")[0];
        return Math.max(0, root.tabs.findIndex(tab => tab.id === wanted));
    }
    readonly property var tab: root.tabs[tabIndex]
    readonly property bool paged: Theme.compact || Theme.textStep > 0
    readonly property bool tight: Theme.compact && Theme.textStep > 0 // all of it scrolls but the tabs
    // All of them, or where there is little room the one before and the one after.
    readonly property var shownTabs: {
        if (root.tabs.length < 2)
            return [];
        return root.paged ? root.tabs.filter((tab, index) => Math.abs(index - root.tabIndex) === 1) : root.tabs;
    }
    readonly property bool readsOn: root.facet.endsWith("/more")
    readonly property bool overview: root.tab.kind === "overview"
    readonly property color accent: Theme.accent(Theme.ground(root.page.ground), root.page.line)

    function restore(scroll: real): void {
        pane.restore(scroll);
    }

    announced: Phrase.of([root.page.kicker, root.tab.title], " · ")
    plateItem: Theme.compact ? null : plate
    headed: Theme.portrait && stacked
    scroll: pane.share

    Plate {
        id: plate

        visible: !Theme.compact
        width: root.stacked ? root.width : Theme.compact ? 0 : Math.round(root.width * 0.3)
        height: root.stacked ? Math.round(root.height * 0.3) : root.height
        rises: root.headed && Theme.lowered
        plate: root.page.plate
        declaredGround: root.page.ground
        declaredLine: root.page.line
    }

    StoryHeading {
        id: heading

        visible: !root.tight
        x: root.stacked ? Theme.margin : plate.width + Theme.gapLarge * (Theme.compact ? 1 : 1.4)
        y: (root.stacked ? plate.height : 0) + (Theme.compact ? Theme.gap : Theme.gapLarge * 0.7)
        width: root.width - Theme.margin - x
        kicker: root.page.kicker
        title: root.tab.title
        accent: root.accent
        first: root.overview
    }

    ReadingPane {
        id: pane

        x: heading.x
        y: root.tight ? Theme.gapSmall : heading.y + heading.height + Theme.gap
        width: heading.width
        height: tabRow.y - (tabRow.height > 0 ? Theme.gap : 0) - y

        StoryHeading {
            visible: root.tight
            width: pane.room
            kicker: root.page.kicker
            title: root.tab.title
            accent: root.accent
            first: root.overview
        }

        Loader {
            id: body

            width: pane.room
            source: root.tab.kind === "overview" ? "StoryOverview.qml" : root.tab.kind === "panel" ? "StoryPanel.qml" : root.tab.kind === "links" ? "StoryLinks.qml" : root.tab.kind === "ways" ? "StoryWays.qml" : "StoryFacts.qml"
            onLoaded: body.fill()

            function fill(): void {
                const content = body.item as StoryBody;
                content.tab = Qt.binding(() => root.tab);
                content.accent = Qt.binding(() => root.accent);
                content.readsOn = Qt.binding(() => root.readsOn);
                content.room = Qt.binding(() => pane.height - (source.visible ? source.height + Theme.gap : 0));
                content.wayWanted.connect(route => root.visit.open(route));
                content.readOn.connect(() => root.visit.showFacet(root.tab.id + (root.readsOn ? "" : "/more")));
            }
        }

        Words {
            id: source

            visible: text !== ""
            width: Math.min(pane.room, Theme.captionMeasure)
            text: root.tab.source ?? ""
            color: Theme.surfaceQuiet
            font.pixelSize: Theme.captionSize
            lineHeight: Theme.readingLeading
        }

        StorySisters {
            visible: Theme.compact && root.overview && !sisters.visible
            width: pane.room
            visit: root.visit
            page: root.page
        }
    }

    Flow {
        id: tabRow

        function rowsIn(width: real): int {
            let rows = 1;
            let end = 0;
            for (let i = 0; i < pills.count; ++i) {
                const wish = (pills.itemAt(i) as Pill)?.implicitWidth ?? 0;
                if (end > 0 && end + spacing + wish > width) {
                    ++rows;
                    end = 0;
                }
                end += (end > 0 ? spacing : 0) + wish;
            }
            return rows;
        }

        // The least width that takes no more rows: none of them is left with a single short word.
        function even(): real {
            const rows = rowsIn(heading.width);
            let width = heading.width;
            while (rows > 1 && width > heading.width * 0.5 && rowsIn(width * 0.97) === rows)
                width *= 0.97;
            return Math.ceil(width);
        }

        x: heading.x
        y: root.height - height - (Theme.compact ? Theme.gapSmall : Theme.gap)
        width: Theme.compact ? heading.width : even()
        spacing: Theme.gapSmall
        Accessible.role: Accessible.PageTabList
        Accessible.name: root.page.title
        Accessible.ignored: !enabled || root.paged

        Repeater {
            id: pills

            model: root.shownTabs

            Pill {
                required property var modelData
                readonly property int place: root.tabs.findIndex(tab => tab.id === modelData.id)

                text: modelData.label
                ease: root.tight ? 0.7 : 1.05
                glyph: !root.paged ? "" : place > root.tabIndex ? Icons.arrowRight : Icons.arrowLeft
                glyphLast: place > root.tabIndex
                focusId: "tab-" + modelData.id
                role: root.paged ? Accessible.Button : Accessible.PageTab
                checked: modelData.id === root.tab.id
                onActivated: {
                    pane.restore(0);
                    root.visit.showFacet(modelData.id);
                }
            }
        }

        ListenPill {
            visible: available && Theme.compact
            ease: root.tight ? 0.7 : 1.05
            visit: root.visit
        }
    }

    ListenPill {
        visible: available && !Theme.compact
        x: plate.width - width - Theme.gapSmall // the left corner is the staff's
        y: Theme.gapSmall
        inverse: true
        ground: plate.color
        visit: root.visit
    }

    // The sisters stand on the plate's ground; where there is no plate, beside the tabs, or at the end of what is read.
    StorySisters {
        id: sisters

        readonly property real tabsEnd: tabRow.childrenRect.width > 0 ? tabRow.childrenRect.width + Theme.gapSmall : 0
        readonly property bool besideTabs: root.overview && !root.tight && tabsEnd > 0 && tabsEnd + wish <= heading.width

        visible: !Theme.compact || besideTabs
        x: Theme.compact ? heading.x + tabsEnd : Theme.gapSmall
        y: (Theme.compact ? root.height : plate.height) - height - Theme.gapSmall
        width: Theme.compact ? heading.width - tabsEnd : plate.width - 2 * Theme.gapSmall
        height: implicitHeight
        visit: root.visit
        page: root.page
        inverse: !Theme.compact
        ground: Theme.compact ? "transparent" : plate.color
    }
}
