pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A flagship or a topic: its plate, one idea at a time, and the ways on. */
VisitScreen {
    id: root

    readonly property bool stacked: Theme.portrait
    readonly property var tabs: root.page.tabs
    readonly property int tabIndex: {
        const wanted = root.visit.facet.split("/")[0];
        return Math.max(0, root.tabs.findIndex(tab => tab.id === wanted));
    }
    readonly property var tab: root.tabs[tabIndex]
    readonly property bool paged: Theme.compact || Theme.textStep > 0
    // All of them, or where there is little room the one before and the one after.
    readonly property var shownTabs: {
        if (root.tabs.length < 2)
            return [];
        return root.paged ? root.tabs.filter((tab, index) => Math.abs(index - root.tabIndex) === 1) : root.tabs;
    }
    readonly property bool readsOn: root.visit.facet.endsWith("/more")
    readonly property bool overview: root.tab.kind === "overview"
    readonly property color accent: Theme.accent(Theme.ground(root.page.ground), root.page.line)

    function restore(scroll: real): void {
        pane.restore(scroll);
    }

    plateItem: Theme.compact ? null : plate
    scroll: pane.share

    Plate {
        id: plate

        visible: !Theme.compact
        width: root.stacked ? root.width : Theme.compact ? 0 : Math.round(root.width * 0.3)
        height: root.stacked ? Math.round(root.height * 0.3) : root.height
        plate: root.page.plate
        declaredGround: root.page.ground
        declaredLine: root.page.line
    }

    Column {
        id: heading

        anchors.left: root.stacked ? parent.left : plate.right
        anchors.right: parent.right
        anchors.top: root.stacked ? plate.bottom : parent.top
        anchors.leftMargin: root.stacked ? Theme.margin : Theme.compact ? Theme.gapLarge : Theme.gapLarge * 1.4
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.compact ? Theme.gap : Theme.gapLarge * 0.7
        spacing: Theme.gapTiny

        Words {
            width: parent.width
            text: root.page.kicker
            color: root.accent
            font.pixelSize: Theme.captionSize
            font.weight: Font.Bold
        }

        Words {
            width: parent.width
            text: root.overview ? root.page.title : root.tab.title
            font.pixelSize: root.overview ? (Theme.compact ? Theme.titleSize : Math.round(Theme.titleSize * 1.12)) : Theme.titleSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }
    }

    ReadingPane {
        id: pane

        anchors.left: heading.left
        anchors.right: heading.right
        anchors.top: heading.bottom
        anchors.bottom: tabRow.top
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap

        Loader {
            id: body

            width: pane.room
            source: root.tab.kind === "overview" ? "StoryOverview.qml" : root.tab.kind === "panel" ? "StoryPanel.qml" : root.tab.kind === "links" ? "StoryLinks.qml" : "StoryFacts.qml"
            onLoaded: body.fill()

            function fill(): void {
                const content = body.item as StoryBody;
                content.tab = Qt.binding(() => root.tab);
                content.accent = Qt.binding(() => root.accent);
                content.readsOn = Qt.binding(() => root.readsOn);
                content.room = Qt.binding(() => pane.height);
                content.readOn.connect(() => root.visit.showFacet(root.tab.id + (root.readsOn ? "" : "/more")));
            }
        }
    }

    Flow {
        id: tabRow

        anchors.left: heading.left
        anchors.right: heading.right
        anchors.bottom: Theme.compact ? sisters.top : parent.bottom
        anchors.bottomMargin: Theme.compact ? Theme.gapSmall : Theme.gap
        spacing: Theme.gapSmall

        Repeater {
            model: root.shownTabs

            Pill {
                required property var modelData
                readonly property int place: root.tabs.findIndex(tab => tab.id === modelData.id)

                text: modelData.label
                glyph: !root.paged ? "" : place > root.tabIndex ? Icons.arrowRight : Icons.arrowLeft
                glyphLast: place > root.tabIndex
                focusId: "tab-" + modelData.id
                checked: modelData.id === root.tab.id
                onActivated: {
                    pane.restore(0);
                    root.visit.showFacet(modelData.id);
                }
            }
        }
    }

    // The sisters stand on the plate's ground, or under the tabs where there is no plate.
    Rectangle {
        id: sisters

        readonly property real half: (width - 3 * Theme.gapSmall) / 2

        x: Theme.compact ? heading.x : 0
        y: (Theme.compact ? root.height : plate.y + plate.height) - height - (Theme.compact ? Theme.gapTiny : Theme.gapSmall)
        width: Theme.compact ? heading.width : plate.width
        visible: !Theme.compact || root.overview
        height: visible ? Math.max(before.implicitHeight, after.implicitHeight) : 0
        color: "transparent"

        Sister {
            id: before

            x: Theme.compact ? 0 : Theme.gapSmall
            width: Math.min(implicitWidth, sisters.half)
            sister: root.page.previous
            forward: false
            hint: qsTr("Previous")
            focusId: "previous"
            onActivated: root.visit.replace(root.page.previous.route)
        }

        Sister {
            id: after

            x: sisters.width - width - (Theme.compact ? 0 : Theme.gapSmall)
            width: Math.min(implicitWidth, sisters.half)
            sister: root.page.next
            forward: true
            hint: qsTr("Next")
            focusId: "next"
            onActivated: root.visit.replace(root.page.next.route)
        }
    }

    component Sister: Tappable {
        id: way

        required property var sister // {route, name} or null
        required property bool forward

        visible: Boolean(sister)
        height: parent.height
        text: sister ? sister.name : ""
        inverse: !Theme.compact
        leftPadding: Theme.gapSmall
        rightPadding: Theme.gapSmall
        background: Rectangle {
            radius: Theme.radius * 0.6
            color: Theme.compact ? (way.held ? Theme.surfacePressed : "transparent") : way.held ? Theme.lit : plate.color
        }
        contentItem: Item {
            implicitWidth: arrow.implicitWidth + Theme.gapTiny + Math.ceil(measure.advanceWidth) + Theme.gapTiny
            implicitHeight: name.implicitHeight

            TextMetrics {
                id: measure

                font: name.font
                text: way.text
            }

            Icon {
                id: arrow

                x: way.forward ? parent.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                text: way.forward ? Icons.arrowRight : Icons.arrowLeft
                color: name.color
            }

            Words {
                id: name

                x: way.forward ? 0 : arrow.width + Theme.gapTiny
                width: parent.width - arrow.width - Theme.gapTiny
                anchors.verticalCenter: parent.verticalCenter
                text: way.text
                color: Theme.compact ? Theme.surfaceText : way.held ? "#10243A" : Theme.groundText
                font.pixelSize: Theme.captionSize
                font.weight: Font.DemiBold
                horizontalAlignment: way.forward ? Text.AlignRight : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
}
