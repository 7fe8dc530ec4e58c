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
    property int patience: 0 // tries left in a search for seats
    property var placed: [] // [{id, text, box, hue, weight}]
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
            const joined = `${lines[lines.length - 1]}${part}`;
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
        for (const shift of [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36, 0.47, -0.47]) {
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

    function meetsAny(box: rect, others: list<rect>): bool {
        const left = box.x - root.apart;
        const right = box.x + box.width + root.apart;
        const end = box.y + box.height;
        return others.some(other => left < other.x + other.width && other.x < right && box.y < other.y + other.height && other.y < end);
    }

    function isInside(box: rect): bool {
        return box.x >= 0 && box.y >= 0 && box.x + box.width <= root.chart.width && box.y + box.height <= root.chart.height;
    }

    // What is kept free around another's mark, so that a name is read with its own; `share` of that, but a theme's plate whole.
    function freeBox(id: string, share: real): rect {
        const at = root.chart.middle(id);
        const half = root.nodes[id].isHub ? root.chart.extent(id) : (root.chart.extent(id) + root.apart * 1.2) * share;
        return Qt.rect(at.x - half, at.y - half, 2 * half, 2 * half);
    }

    // A name with all the places it could take beside the `free` boxes of other marks, and the names that are `taken`; undefined for
    // one too long to be read at a glance.
    function offer(node: var, free: var, taken: list<rect>): var {
        const metrics = node.isHub || node.shared ? root.bold : root.plain;
        const lines = root.inLines(node.label, metrics);
        if (lines.length > (root.family === "" ? 2 : 3))
            return undefined;
        const others = Object.keys(free).filter(id => id !== node.id).map(id => free[id]).concat(taken);
        const width = Math.ceil(Math.max(...lines.map(line => metrics.advanceWidth(line)))) + 2;
        const height = Math.ceil(lines.length * metrics.height * Theme.titleLeading);
        return {
            id: node.id,
            text: lines.join("\n"),
            weight: node.isHub ? Font.Bold : node.shared ? Font.DemiBold : Font.Medium,
            hue: node.hub !== "" ? Theme.accent(node.ground, node.line) : Theme.surfaceText,
            boxes: root.places(node, width, height).filter(box => root.isInside(box) && !root.meetsAny(box, others))
        };
    }

    // A place for each of the offers from `first` on that leaves one to all the others; empty where there is none, or none soon found.
    function seated(offers: var, first: int, taken: list<rect>): list<rect> {
        if (first === offers.length)
            return taken;
        for (const box of offers[first].boxes) {
            if (--root.patience < 0)
                return [];
            if (root.meetsAny(box, taken))
                continue;
            const all = root.seated(offers, first + 1, taken.concat([box]));
            if (all.length > 0)
                return all;
        }
        return [];
    }

    // The themes' names, and with them the one node that has most neighbours, all seated; without that node where that cannot be.
    function seatFirst(tight: var, wide: var): var {
        const best = root.chart.page.order.find(id => root.nodes[id].shared);
        const wanted = root.chart.hubs.concat(best !== undefined && root.family === "" ? [root.nodes[best]] : []);
        const offers = wanted.map(node => root.offer(node, node.isHub ? tight : wide, [])).filter(offer => offer !== undefined && offer.boxes.length > 0);
        for (const some of [offers, offers.filter(offer => offer.id !== best)]) {
            some.sort((one, other) => one.boxes.length - other.boxes.length);
            root.patience = 2000;
            const boxes = root.seated(some, 0, []);
            if (boxes.length > 0)
                return boxes.map((box, place) => Object.assign({
                        box: box
                    }, some[place]));
        }
        return [];
    }

    function place(): void {
        const inTurn = turn => root.chart.page.order.filter(id => root.turn(root.nodes[id]) === turn);
        const ranked = inTurn(0).concat(inTurn(1), inTurn(2));
        const marks = root.family === "" ? root.chart.page.order : ranked;
        const free = share => marks.reduce((boxes, id) => Object.assign(boxes, {
                    [id]: root.freeBox(id, share)
                }), {});
        const wide = free(1);
        const found = root.seatFirst(free(0.6), wide);
        const around = box => Qt.rect(box.x, box.y - root.apart, box.width, box.height + 2 * root.apart);
        const taken = found.map(name => around(name.box));
        for (const id of ranked) {
            const offer = found.some(name => name.id === id) ? undefined : root.offer(root.nodes[id], wide, taken);
            if (offer === undefined || offer.boxes.length === 0)
                continue;
            taken.push(around(offer.boxes[0]));
            found.push(Object.assign({
                box: offer.boxes[0]
            }, offer));
        }
        root.placed = found;
    }
}
