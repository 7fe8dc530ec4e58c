pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* What the pack dates, in lanes by theme through a window of years. */
VisitScreen {
    id: root

    property string asked: "" // the facet of the visit
    readonly property bool cramped: Theme.compact && Theme.textStep > 1
    readonly property string facet: root.asked === "" && root.cramped ? "list" : root.asked
    readonly property var ways: root.library.timelineWays(root.facet)
    readonly property bool filtered: root.ways.group !== ""
    readonly property bool moves: drag.active || pinch.active
    readonly property real gutter: {
        const longest = letters.height > 0 ? Math.max(...root.page.groups.map(group => letters.advanceWidth(group.name))) : 0;
        return Math.ceil(longest) + Math.round(Theme.labelSize * 1.4);
    }
    readonly property real rowTarget: Math.ceil(Theme.minimumTargetMillimetres * Theme.pixelsPerMillimetre)
    readonly property bool pinned: !Theme.compact && beside.stacked <= pane.height // the themes have room beside the list
    readonly property var plan: {
        const wide = root.planned(pane.width);
        return Theme.portrait || root.heightOf(wide) <= pane.height + 1 ? wide : root.planned(pane.width - pane.aside);
    }

    // The last words hang a little lower than the lanes; where these just fit, nothing need be scrolled for that.
    function heightOf(plan: var): real {
        const lanes = root.filtered ? Math.max(plan.height, groups.stacked) : plan.height;
        return lanes <= pane.height + 1 ? Math.min(lanes + Theme.gapTiny, pane.height + 1) : lanes + Theme.gapTiny;
    }

    function planned(width: real): var {
        return root.library.timeline(root.visit.language, root.facet, {
            width: Math.max(1, width - root.gutter - Theme.gap),
            height: pane.height - Theme.gapTiny // see heightOf
            ,
            family: Theme.family,
            name: Theme.bodySize,
            detail: Theme.captionSize,
            tick: axis.size,
            target: root.rowTarget,
            apart: Theme.apart,
            gap: Theme.gapSmall
        });
    }

    function show(facet: var): void {
        if (typeof facet === "string")
            root.visit.showFacet(facet);
    }

    function restore(scroll: real): void {
        pane.restore(scroll);
        years.list.restore(scroll);
    }

    indexed: false
    rowList: root.ways.listed ? years.list : null
    scroll: root.ways.listed ? years.list.share : pane.share
    Component.onCompleted: root.asked = root.visit.facet

    Connections {
        target: root.visit

        // Another screen's facets are none of this one's, though it is still seen while it leaves.
        function onFacetChanged(): void {
            if (root.visit.route === "timeline")
                root.asked = root.visit.facet;
        }
    }

    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: Theme.labelSize
        font.weight: Font.Bold
    }

    TimelineHeader {
        id: header

        x: Theme.margin
        y: Theme.portrait ? Theme.gap : Math.round(Theme.gapTiny * 1.3)
        width: root.width - 2 * Theme.margin
        title: root.page.title
        legend: root.page.priced
        gathered: root.plan.clusters.length > 0
        ways: root.ways
        onChosen: facet => root.show(facet)
    }

    TimelineGroup {
        id: all

        x: Theme.margin
        y: header.y + header.height + (header.buttonsLeft > root.gutter + Theme.apart ? Theme.gapTiny : Theme.apart)
        width: root.gutter
        height: Math.max(root.rowTarget, axis.implicitHeight)
        //: Button: shows the projects of all themes
        text: qsTr("All")
        ground: Theme.deep
        here: !root.filtered
        focusId: "group-all"
        visible: !root.ways.listed || root.pinned || root.filtered
        onActivated: root.show(root.ways.head)
    }

    TimelineGroup {
        readonly property var group: root.page.groups.find(group => group.id === root.ways.group)

        visible: root.ways.listed && !root.pinned && Boolean(group)
        x: all.x + all.width + Theme.apart
        y: all.y
        width: root.gutter
        height: all.height
        text: group?.name ?? ""
        hint: group?.full ?? ""
        ground: Theme.ground(group?.ground ?? Theme.deep)
        here: true
        focusId: "group-here"
    }

    TimelineAxis {
        id: axis

        visible: !root.ways.listed
        x: all.x + root.gutter + Theme.gap
        y: all.y
        width: root.plan.perYear * busy.length
        height: all.height
        ticks: root.plan.ticks
        busy: root.plan.busy
        perYear: root.plan.perYear
        today: root.plan.today
    }

    ReadingPane {
        id: pane

        fades: false // white words on bars would be lost in it
        visible: !root.ways.listed
        anchors.top: all.bottom
        anchors.topMargin: Theme.apart
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.compact ? Theme.focusRing + Theme.rule : Math.round(Theme.gapTiny * 0.6)
        x: Theme.margin
        width: root.width - 2 * Theme.margin

        Item {
            width: pane.room
            height: root.heightOf(root.plan)

            TimelineGroups {
                id: groups

                width: root.gutter
                groups: root.page.groups
                bands: root.filtered ? [] : root.plan.groups
                here: root.ways.group
                head: root.ways.head
                block: Theme.target
                onChosen: facet => root.show(facet)
                onReached: item => pane.reveal(item)
            }

            Item {
                id: plot

                x: root.gutter + Theme.gap
                width: root.plan.perYear * root.plan.busy.length
                height: Math.max(root.plan.height, pane.height)

                Repeater {
                    model: root.plan.ticks

                    Rectangle {
                        required property var modelData
                        required property int index

                        x: modelData.x
                        width: Theme.highContrast ? Theme.hairline : modelData.width
                        height: plot.height
                        visible: Theme.highContrast || index % 2 === 1
                        color: Theme.mix(Theme.surface, Theme.surfaceText, Theme.highContrast ? 0.35 : 0.045)
                    }
                }

                // Where there is nothing, a tap looks closer; whoever uses keys has a button for it.
                Tappable {
                    anchors.fill: parent
                    focusPolicy: Qt.NoFocus
                    focusId: ""
                    Accessible.ignored: true
                    onActivated: root.show(root.ways.around[Math.floor(pressX / root.plan.perYear)])
                }

                Repeater {
                    model: root.plan.rule

                    Rectangle {
                        required property var modelData

                        x: root.plan.today - width / 2
                        y: modelData.y
                        width: Theme.rule * 1.5
                        height: modelData.height
                        color: Theme.strong
                    }
                }

                Repeater {
                    model: root.page.tracks.length > 0 ? root.page.tracks : root.plan.tracks

                    TimelineTrack {
                        required property var modelData

                        track: modelData
                        spot: root.plan.spots[modelData.id]
                        smoothly: root.ready && !root.moves
                        onActivated: root.visit.open(modelData.route)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                pane.reveal(this);
                        }
                    }
                }

                Repeater {
                    model: root.plan.clusters

                    TimelineCluster {
                        required property var modelData

                        cluster: modelData
                        focusId: modelData.facet
                        onActivated: root.show(modelData.facet)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                pane.reveal(this);
                        }
                    }
                }

                DragHandler {
                    id: drag

                    property int passed: 0

                    target: null
                    // Its axes are those of the window.
                    xAxis.enabled: !Theme.sideways
                    yAxis.enabled: Theme.sideways
                    onActiveChanged: passed = 0
                    onTranslationChanged: {
                        const years = Math.round((centroid.pressPosition.x - centroid.position.x) / root.plan.perYear) - passed;
                        if (years === 0 || !root.ways.moved[years])
                            return;
                        passed += years;
                        root.show(root.ways.moved[years]);
                    }
                }

                PinchHandler {
                    id: pinch

                    property real passed: 1

                    target: null
                    onActiveChanged: passed = 1
                    onActiveScaleChanged: {
                        const factor = activeScale / passed;
                        if (factor < 1.5 && factor > 1 / 1.5)
                            return;
                        passed = activeScale;
                        root.show(factor > 1 ? root.ways.around[Math.floor(centroid.position.x / root.plan.perYear)] : root.ways.farther);
                    }
                }
            }
        }
    }

    TimelineGroups {
        id: beside

        visible: root.ways.listed && root.pinned
        x: all.x
        y: pane.y
        width: root.gutter
        groups: root.page.groups
        bands: []
        here: root.ways.group
        head: root.ways.head
        block: Theme.target
        onChosen: facet => root.show(facet)
    }

    TimelineList {
        id: years

        visible: root.ways.listed
        x: root.pinned ? axis.x : pane.x
        y: root.pinned || !root.filtered ? header.y + header.height + Theme.apart : pane.y
        width: pane.x + pane.width - x
        height: pane.y + pane.height - y
        visit: root.visit
        rows: root.library.rows("timeline", root.facet, root.visit.language)
    }
}
