pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/*
 * The whole network. Lines and marks are one picture, so that a still screen costs nothing; the themes' plates and as many names as
 * have room lie over it. A touch takes the nearest node.
 */
Item {
    id: root

    required property VisitModel visit
    required property var page
    property string family: "" // what comes forward; "" for all
    property bool receded: false
    readonly property real mark: Math.round(Theme.target * 0.14)
    readonly property real inset: mark * 1.5
    readonly property real stamp: Math.round(Math.min(Theme.target, width * 0.1, height * 0.125))
    readonly property real reach: Theme.target * 0.55 // from a node's edge to the finger
    readonly property var hubs: page.order.filter(id => page.nodes[id].isHub).map(id => page.nodes[id])
    readonly property var nearFamily: {
        const near = new Set();
        for (const link of page.links) {
            if (page.nodes[link.one].family === family)
                near.add(link.other);
            if (page.nodes[link.other].family === family)
                near.add(link.one);
        }
        return near;
    }
    readonly property var labels: !receded && width > 0 && height > 0 ? placed() : []
    readonly property url address: {
        if (!Theme.pictures || width < 1 || height < 1)
            return "";
        const hues = {};
        for (const hub of root.hubs)
            hues[hub.id] = Theme.accent(hub.ground, hub.line).toString();
        return Theme.pictures.network(root.page, {
            width: root.width,
            height: root.height,
            inset: root.inset,
            mark: root.mark,
            ink: Theme.surfaceText.toString(),
            surface: Theme.surface.toString(),
            hues: hues,
            family: root.family
        });
    }

    function middle(id: string): point {
        const node = root.page.nodes[id];
        const high = root.height > root.width;
        return Qt.point(root.inset + (high ? node.highX : node.x) * (root.width - 2 * root.inset), root.inset + (high ? node.highY : node.y) * (root.height - 2 * root.inset));
    }

    // Half the side of what is drawn of a node.
    function extent(id: string): real {
        const node = root.page.nodes[id];
        return node.isHub ? root.stamp / 2 : node.size * root.mark * 1.1;
    }

    function metrics(node: var): FontMetrics {
        return node.isHub || node.shared ? bold : plain;
    }

    // A long name in lines of about the same length; it may break after a space or a dash.
    function inLines(text: string, metrics: FontMetrics): string {
        const whole = metrics.advanceWidth(text);
        const parts = text.match(/[^ –-]*(?:[ –-]+|$)/g).filter(part => part !== "");
        const longest = Math.max(...parts.map(part => metrics.advanceWidth(part.trim())));
        const wanted = Math.max(whole / Math.ceil(whole / (Theme.captionSize * 9)) * 1.12, longest);
        const lines = [""];
        for (const part of parts) {
            const joined = lines[lines.length - 1] + part;
            if (metrics.advanceWidth(joined.trim()) <= wanted)
                lines[lines.length - 1] = joined;
            else
                lines.push(part);
        }
        return lines.map(line => line.trim()).join("\n");
    }

    // Where a name of a size may stand beside its node, the best place first.
    function candidates(id: string, width: real, height: real): list<rect> {
        const at = root.middle(id);
        const away = root.extent(id) + Theme.gapTiny * 0.7;
        const beside = shift => [Qt.rect(at.x + away, at.y - height * (0.5 + shift), width, height), Qt.rect(at.x - away - width, at.y - height * (0.5 + shift), width, height)];
        const along = shift => [Qt.rect(at.x - width * (0.5 + shift), at.y + away, width, height), Qt.rect(at.x - width * (0.5 + shift), at.y - away - height, width, height)];
        const turned = (pair, second) => second ? [pair[1], pair[0]] : pair;
        const toLeft = at.x < root.width / 2;
        const toTop = at.y < root.height / 2;
        const shifts = [0, 0.25, -0.25, 0.45, -0.45];
        const node = root.page.nodes[id];
        if (node.isHub || node.route === "")
            return shifts.reduce((places, shift) => places.concat(along(shift), beside(shift)), []);
        const sideways = Math.abs(at.x / root.width - 0.5) > Math.abs(at.y / root.height - 0.5) * 0.9;
        return shifts.reduce((places, shift) => places.concat(sideways ? turned(beside(shift), toLeft).concat(turned(along(shift), toTop)) : turned(along(shift), toTop).concat(turned(beside(shift), toLeft))), []);
    }

    function meets(one: rect, other: rect): bool {
        return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
    }

    // How early a node gets its name: whom a filter lets come forward, then those tied to them; -1 for none at all.
    function turn(node: var): int {
        if (root.family === "")
            return node.isHub || node.route !== "" || node.shared ? 0 : -1;
        if (node.family === root.family)
            return 0;
        if (node.isHub)
            return 1;
        return root.nearFamily.has(node.id) ? 2 : -1;
    }

    // The names that have room, each in the first of its places that meets nothing.
    function placed(): var {
        const taken = root.page.order.map(id => {
            const at = root.middle(id);
            const half = root.extent(id);
            return Qt.rect(at.x - half, at.y - half, 2 * half, 2 * half);
        });
        const apart = Theme.gapTiny;
        const found = [];
        const inTurn = turn => root.page.order.filter(id => root.turn(root.page.nodes[id]) === turn);
        const ranked = inTurn(0).concat(inTurn(1), inTurn(2));
        for (const id of ranked) {
            const node = root.page.nodes[id];
            const font = root.metrics(node);
            const text = root.inLines(node.label, font);
            const rows = text.split("\n");
            if (rows.length > (root.family === "" ? 2 : 3))
                continue;
            const width = Math.ceil(Math.max(...rows.map(row => font.advanceWidth(row)))) + 2;
            const height = Math.ceil(rows.length * font.height * Theme.titleLeading);
            for (const box of root.candidates(id, width, height)) {
                const inside = box.x >= 0 && box.y >= 0 && box.x + width <= root.width && box.y + height <= root.height;
                if (!inside || taken.some(other => root.meets(Qt.rect(box.x - apart, box.y, width + 2 * apart, height), other)))
                    continue;
                taken.push(box);
                found.push({
                    id: id,
                    text: text,
                    box: box,
                    weight: node.isHub ? Font.Bold : node.shared ? Font.DemiBold : Font.Medium,
                    hue: node.hub !== "" ? Theme.accent(node.ground, node.line) : Theme.surfaceText
                });
                break;
            }
        }
        return found;
    }

    // The node whose name or mark lies nearest; "" where none is near.
    function nodeAt(x: real, y: real): string {
        let nearest = "";
        let least = root.reach;
        for (const label of root.labels) {
            const across = Math.max(label.box.x - x, x - label.box.x - label.box.width, 0);
            const down = Math.max(label.box.y - y, y - label.box.y - label.box.height, 0);
            const far = Math.hypot(across, down);
            if (far < least) {
                least = far;
                nearest = label.id;
            }
        }
        for (const id of root.page.order) {
            const at = root.middle(id);
            const far = Math.max(0, Math.hypot(at.x - x, at.y - y) - root.extent(id));
            if (far < least) {
                least = far;
                nearest = id;
            }
        }
        return nearest;
    }

    FontMetrics {
        id: plain

        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.Medium
    }

    FontMetrics {
        id: bold

        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.Bold
    }

    Tappable {
        id: glass

        property string aimed: ""

        anchors.fill: parent
        enabled: !root.receded
        //: For assistive technology: the picture of the network
        text: qsTr("The network as a picture")
        hint: qsTr("Touch a point, or go on to the list.")
        focusId: "network-picture"
        onPressedChanged: {
            if (pressed)
                aimed = root.nodeAt(pressX, pressY);
        }
        onActivated: {
            const chosen = visualFocus ? "list" : root.nodeAt(pressX, pressY);
            if (chosen !== "" && (visualFocus || chosen === aimed))
                root.visit.showFacet(chosen);
        }

        contentItem: Item {}
        background: null
    }

    Item {
        id: picture

        anchors.fill: parent
        opacity: root.receded ? (Theme.highContrast ? 0 : 0.13) : 1

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.travel
                easing.type: Easing.InOutQuad
            }
        }

        Image {
            anchors.fill: parent
            source: root.address
            sourceSize: Qt.size(root.width, root.height)
            asynchronous: true
            retainWhileLoading: true
            Accessible.ignored: true
        }

        Repeater {
            model: root.hubs

            Plate {
                id: plate

                required property var modelData
                readonly property point at: root.middle(modelData.id)

                visible: !root.receded
                x: Math.round(at.x - width / 2)
                y: Math.round(at.y - height / 2)
                width: root.stamp
                height: root.stamp
                plate: modelData.plate
                declaredGround: modelData.ground
                declaredLine: modelData.line

                Corners {
                    anchors.fill: parent
                    radius: Math.round(root.stamp * 0.24)
                    paint: Theme.surface
                }
            }
        }
    }

    // What the finger lies on.
    Rectangle {
        readonly property point at: glass.aimed !== "" ? root.middle(glass.aimed) : Qt.point(0, 0)

        visible: glass.held && glass.aimed !== ""
        width: glass.aimed !== "" ? 2 * root.extent(glass.aimed) + 4 * Theme.focusRing : 0
        height: width
        x: at.x - width / 2
        y: at.y - height / 2
        radius: width / 2
        color: "transparent"
        border.width: Theme.focusRing
        border.color: Theme.highContrast ? Theme.surfaceText : Theme.lit
    }

    Repeater {
        model: root.labels

        Words {
            required property var modelData

            x: modelData.box.x
            y: modelData.box.y
            width: modelData.box.width
            text: modelData.text
            color: modelData.hue
            font.pixelSize: Theme.captionSize
            font.weight: modelData.weight
            lineHeight: Theme.titleLeading
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter

            // Lines fade under a name.
            Rectangle {
                z: -1
                anchors.fill: parent
                radius: height / 4
                color: Theme.surface
                opacity: 0.82
            }
        }
    }
}
