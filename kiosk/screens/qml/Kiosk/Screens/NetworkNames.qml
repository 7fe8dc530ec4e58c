import QtQuick
import Kiosk.Theme

/*
 * Which names stand in the picture of the network, and where: those that deserve it most come first, each takes the best place beside
 * its mark that meets no mark and no other name, and whoever finds none stays without.
 */
QtObject {
    id: root

    required property NetworkOverview chart
    readonly property var nodes: chart.page.nodes
    readonly property string family: chart.family
    readonly property real apart: Theme.gapTiny // between two names
    readonly property var tied: { // to the family that comes forward
        const found = new Set();
        for (const link of chart.page.links) {
            if (nodes[link.one].family === family)
                found.add(link.other);
            if (nodes[link.other].family === family)
                found.add(link.one);
        }
        return found;
    }
    readonly property var placed: !chart.receded && chart.width > 0 && chart.height > 0 ? placeAll() : [] // [{id, text, box, hue, weight}]
    readonly property FontMetrics plain: FontMetrics {
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.Medium
    }
    readonly property FontMetrics bold: FontMetrics {
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.Bold
    }

    // 0 for those named first: all that is no leaf, or whom a filter lets come forward; -1 for none at all.
    function turn(node: var): int {
        if (root.family === "")
            return node.isHub || node.route !== "" || node.shared ? 0 : -1;
        if (node.family === root.family)
            return 0;
        if (node.isHub)
            return 1;
        return root.tied.has(node.id) ? 2 : -1;
    }

    // A long name in lines of about the same length; it may break after a space or a dash.
    function inLines(text: string, metrics: FontMetrics): list<string> {
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
        return lines.map(line => line.trim());
    }

    // Where a name of a size may stand beside its mark, the best place first. A page's name looks outward.
    function places(node: var, width: real, height: real): list<rect> {
        const at = root.chart.middle(node.id);
        const away = root.chart.extent(node.id) + Theme.gapTiny * 0.7;
        const sideways = node.route !== "" && !node.isHub && Math.abs(at.x / root.chart.width - 0.5) > Math.abs(at.y / root.chart.height - 0.5) * 0.9;
        const outward = node.route !== "" && !node.isHub;
        const found = [];
        for (const shift of [0, 0.25, -0.25, 0.45, -0.45]) {
            const x = at.x - width * (0.5 + shift);
            const y = at.y - height * (0.5 + shift);
            const across = [Qt.rect(at.x + away, y, width, height), Qt.rect(at.x - away - width, y, width, height)];
            const along = [Qt.rect(x, at.y + away, width, height), Qt.rect(x, at.y - away - height, width, height)];
            if (outward && at.x < root.chart.width / 2)
                across.reverse();
            if (outward && at.y < root.chart.height / 2)
                along.reverse();
            found.push(...(sideways ? across.concat(along) : along.concat(across)));
        }
        return found;
    }

    function meets(one: rect, other: rect): bool {
        return one.x < other.x + other.width + root.apart && other.x < one.x + one.width + root.apart && one.y < other.y + other.height && other.y < one.y + one.height;
    }

    function isInside(box: rect): bool {
        return box.x >= 0 && box.y >= 0 && box.x + box.width <= root.chart.width && box.y + box.height <= root.chart.height;
    }

    function placeAll(): var {
        const inTurn = turn => root.chart.page.order.filter(id => root.turn(root.nodes[id]) === turn);
        const ranked = inTurn(0).concat(inTurn(1), inTurn(2));
        const seen = root.family === "" ? root.chart.page.order : ranked;
        const taken = seen.map(id => {
            const at = root.chart.middle(id);
            const half = root.chart.extent(id);
            return Qt.rect(at.x - half, at.y - half, 2 * half, 2 * half);
        });
        const found = [];
        for (const id of ranked) {
            const node = root.nodes[id];
            const metrics = node.isHub || node.shared ? root.bold : root.plain;
            const lines = root.inLines(node.label, metrics);
            if (lines.length > (root.family === "" ? 2 : 3))
                continue;
            const width = Math.ceil(Math.max(...lines.map(line => metrics.advanceWidth(line)))) + 2;
            const height = Math.ceil(lines.length * metrics.height * Theme.titleLeading);
            const box = root.places(node, width, height).find(box => root.isInside(box) && !taken.some(other => root.meets(box, other)));
            if (box === undefined)
                continue;
            taken.push(box);
            found.push({
                id: id,
                text: lines.join("\n"),
                box: box,
                weight: node.isHub ? Font.Bold : node.shared ? Font.DemiBold : Font.Medium,
                hue: node.hub !== "" ? Theme.accent(node.ground, node.line) : Theme.surfaceText
            });
        }
        return found;
    }
}
