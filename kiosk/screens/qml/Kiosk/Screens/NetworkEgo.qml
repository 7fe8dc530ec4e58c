pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Models
import Kiosk.Theme

/* One node in the middle, all its neighbours around it by the reason that ties them. They come from where they stood before. */
Item {
    id: root

    required property VisitModel visit
    required property var page
    required property var around // {node, left, right}
    required property var stood // function(id): point, where a node stood before
    required property bool shown
    readonly property var node: around.node
    readonly property bool high: height > width
    readonly property real channel: Math.round(width * (high ? 0.11 : Theme.compact ? 0.035 : 0.07)) // for the lines
    readonly property real columnWidth: high ? (width - channel) / 2 : Math.round((width - 2 * channel) * (Theme.compact ? 0.385 : 0.35))
    readonly property real columnRoom: high ? height - centre.height - Theme.gapLarge : height
    readonly property real above: high ? Math.max(0, Math.round((columnRoom - Math.max(left.height, right.height)) * 0.3)) : 0
    readonly property bool fits: Math.max(left.height, right.height) <= columnRoom && centre.height <= height && centre.readable && columnWidth > Theme.captionSize * 9
    readonly property bool few: !Theme.compact && Theme.textStep === 0 && Math.max(around.left.length, around.right.length) <= (high ? 7 : 4)
    property real arrived: 1 // 0: everything stands where it stood before; 1: all is in place
    property string paths: ""

    signal opened

    function begin(): void {
        if (!root.shown)
            return;
        left.forceLayout();
        right.forceLayout();
        root.paths = root.lines();
        const rows = [centre];
        for (const column of [left, right]) {
            for (const child of column.children) {
                if ((child as NetworkRow) !== null)
                    rows.push(child);
            }
        }
        for (const item of rows) {
            const stood = root.stood(item === centre ? root.node.id : (item as NetworkRow).modelData.id);
            const at = item.mapToItem(root, item.width / 2, item.height / 2);
            item.comesFrom = Qt.point(stood.x - at.x, stood.y - at.y);
        }
        if (Theme.reducedMotion)
            return;
        root.arrived = 0;
        arrival.restart();
    }

    // A line from the middle to each neighbour.
    function lines(): string {
        let path = "";
        for (const column of [left, right]) {
            for (const child of column.children) {
                const row = child as NetworkRow;
                if (row === null)
                    continue;
                const inner = row.mapToItem(root, column === left ? row.width : 0, row.nodeMiddle);
                const from = Qt.point(centre.x + centre.width / 2, root.high ? centre.y + centre.height : centre.y + centre.height / 2);
                const bend = root.high ? Qt.point(from.x, inner.y) : Qt.point((from.x + inner.x) / 2, inner.y);
                path += "M" + from.x + " " + from.y + "Q" + bend.x + " " + bend.y + " " + inner.x + " " + inner.y;
            }
        }
        return path;
    }

    opacity: shown ? 1 : 0 // invisible, its rows would have no height, and it would fit
    enabled: shown
    onShownChanged: laid.restart()
    onAroundChanged: laid.restart()
    onWidthChanged: laid.restart()
    onHeightChanged: laid.restart()

    // Once all the rows are there.
    Timer {
        id: laid

        interval: 0
        running: true
        onTriggered: root.begin()
    }

    NumberAnimation {
        id: arrival

        target: root
        property: "arrived"
        to: 1
        duration: Theme.travel
        easing.type: Easing.OutCubic
    }

    Shape {
        anchors.fill: parent
        opacity: root.arrived * root.arrived

        ShapePath {
            strokeColor: root.node.hub !== "" ? Theme.accent(root.node.ground, root.node.line) : Theme.surfaceText
            strokeWidth: Theme.rule
            fillColor: "transparent"

            PathSvg {
                path: root.paths
            }
        }
    }

    Column {
        id: left

        y: root.high ? root.above + root.height - root.columnRoom : (root.height - height) / 2
        width: root.columnWidth
        spacing: Theme.apart

        Repeater {
            model: root.around.left

            NetworkRow {
                page: root.page
                width: root.columnWidth
                arrived: root.arrived
                size: root.few ? Theme.leadSize : Theme.captionSize
                onActivated: root.visit.openAt("network", modelData.id)
            }
        }
    }

    Column {
        id: right

        x: root.width - width
        y: root.high ? root.above + root.height - root.columnRoom : (root.height - height) / 2
        width: root.columnWidth
        spacing: Theme.apart

        Repeater {
            model: root.around.right

            NetworkRow {
                page: root.page
                width: root.columnWidth
                arrived: root.arrived
                size: root.few ? Theme.leadSize : Theme.captionSize
                onActivated: root.visit.openAt("network", modelData.id)
            }
        }
    }

    NetworkCentre {
        id: centre

        property point comesFrom: Qt.point(0, 0)

        x: Math.round((root.width - width) / 2)
        y: root.high ? root.above : Math.round((root.height - height) / 2)
        width: root.high ? Math.round(root.width * 0.62) : root.width - 2 * root.columnWidth - 2 * root.channel
        node: root.node
        mark: root.page.marks[root.node.family]
        onActivated: root.opened()
        transform: Translate {
            x: centre.comesFrom.x * (1 - root.arrived)
            y: centre.comesFrom.y * (1 - root.arrived)
        }
    }
}
