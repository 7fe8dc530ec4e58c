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
    readonly property real broad: Theme.captionSize * 9 // a longer name breaks
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
    function inLines(text: string, metrics: FontMetrics, broad: real): list<string> {
        const whole = metrics.advanceWidth(text);
        const parts = text.match(/[^ –-]*(?:[ –-]+|$)/g).filter(part => part !== "");
        const longest = Math.max(...parts.map(part => metrics.advanceWidth(part.trim())));
        const wanted = Math.max(whole / Math.ceil(whole / broad) * 1.12, longest);
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
    function places(node: var, width: real, height: real): var {
        const at = root.chart.middle(node.id);
        const x = at.x;
        const y = at.y;
        const away = root.chart.extent(node.id) + Theme.gapTiny * 0.7;
        const outward = node.route !== "" && !node.isHub;
        const wide = root.chart.width;
        const high = root.chart.height;
        const sideways = outward && Math.abs(x / wide - 0.5) > Math.abs(y / high - 0.5) * 0.9;
        const found = [];
        for (const shift of [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24, 0.3, -0.3, 0.36, -0.36, 0.42, -0.42, 0.47, -0.47]) {
            const left = x - width * (0.5 + shift);
            const top = y - height * (0.5 + shift);
            const across = [[x + away, top, x + away + width, top + height], [x - away - width, top, x - away, top + height]];
            const along = [[left, y + away, left + width, y + away + height], [left, y - away - height, left + width, y - away]];
            if (outward && x < wide / 2)
                across.reverse();
            if (outward && y < high / 2)
                along.reverse();
            for (const box of sideways ? across.concat(along) : along.concat(across)) {
                if (box[0] >= 0 && box[1] >= 0 && box[2] <= wide && box[3] <= high)
                    found.push(box);
            }
        }
        return found;
    }

    // A box meets one of others; names keep apart.
    function meets(box: var, others: var): bool {
        const apart = root.apart;
        const left = box[0] - apart;
        const top = box[1];
        const right = box[2] + apart;
        const bottom = box[3];
        for (let at = 0; at < others.length; ++at) {
            const other = others[at];
            if (left < other[2] && other[0] < right && top < other[3] && other[1] < bottom)
                return true;
        }
        return false;
    }

    // What is kept free around each mark, so that a name is read with its own; `share` of that, but a theme's plate whole.
    function freeBoxes(ids: var, share: real): var {
        return ids.map(id => {
            const at = root.chart.middle(id);
            const half = root.nodes[id].isHub ? root.chart.extent(id) : (root.chart.extent(id) + root.apart * 1.2) * share;
            return [at.x - half, at.y - half, at.x + half, at.y + half, id];
        });
    }

    // A name with all the places it could take beside the `free` boxes of other marks, and the names that are `taken`; undefined for
    // one too long to be read at a glance, and for one without a place.
    function offer(node: var, free: var, taken: var, broad: real): var {
        const metrics = node.isHub || node.shared ? root.bold : root.plain;
        const lines = root.inLines(node.label, metrics, broad);
        if (lines.length > (root.family === "" ? 2 : 3))
            return undefined;
        const others = free.filter(box => box[4] !== node.id).concat(taken);
        const width = Math.ceil(Math.max(...lines.map(line => metrics.advanceWidth(line)))) + 2;
        const height = Math.ceil(lines.length * metrics.height * Theme.titleLeading);
        const boxes = root.places(node, width, height).filter(box => !root.meets(box, others));
        return boxes.length === 0 ? undefined : {
            node: node,
            text: lines.join("\n"),
            boxes: boxes
        };
    }

    // A place for each of the offers from `first` on that leaves one to all the others; empty where there is none, or none soon found.
    function seated(offers: var, first: int, taken: var): var {
        if (first === offers.length)
            return taken;
        for (const box of offers[first].boxes) {
            if (--root.patience < 0)
                return [];
            if (root.meets(box, taken))
                continue;
            const all = root.seated(offers, first + 1, taken.concat([box]));
            if (all.length > 0)
                return all;
        }
        return [];
    }

    function named(offer: var, box: var): var {
        const node = offer.node;
        return {
            id: node.id,
            text: offer.text,
            box: Qt.rect(box[0], box[1], box[2] - box[0], box[3] - box[1]),
            weight: node.isHub ? Font.Bold : node.shared ? Font.DemiBold : Font.Medium,
            hue: node.hub !== "" ? Theme.accent(node.ground, node.line) : Theme.surfaceText
        };
    }

    // The themes' names, and with them the one node that has most neighbours, all seated; without that node where that cannot be.
    function seatFirst(tight: var, wide: var): var {
        const best = root.chart.page.order.find(id => root.nodes[id].shared);
        const wanted = root.chart.hubs.concat(best !== undefined && root.family === "" ? [root.nodes[best]] : []);
        const offers = wanted.map(node => root.offer(node, node.isHub ? tight : wide, [], root.broad)).filter(offer => offer !== undefined);
        for (const some of [offers, offers.filter(offer => offer.node.id !== best)]) {
            some.sort((one, other) => one.boxes.length - other.boxes.length);
            root.patience = 2000;
            const boxes = root.seated(some, 0, []);
            if (boxes.length > 0)
                return boxes.map((box, place) => root.named(some[place], box));
        }
        return [];
    }

    function place(): void {
        const inTurn = turn => root.chart.page.order.filter(id => root.turn(root.nodes[id]) === turn);
        const ranked = inTurn(0).concat(inTurn(1), inTurn(2));
        const marks = root.family === "" ? root.chart.page.order : ranked;
        const wide = root.freeBoxes(marks, 1);
        const found = root.seatFirst(root.freeBoxes(marks, 0.6), wide);
        const seated = new Set(found.map(name => name.id));
        const around = box => [box.x, box.y - root.apart, box.x + box.width, box.y + box.height + root.apart];
        const taken = found.map(name => around(name.box));
        for (const broad of [root.broad, root.broad * 0.65]) { // who found no place may stand in shorter lines
            for (const id of ranked) {
                const offer = seated.has(id) ? undefined : root.offer(root.nodes[id], wide, taken, broad);
                if (offer === undefined)
                    continue;
                const name = root.named(offer, offer.boxes[0]);
                seated.add(id);
                taken.push(around(name.box));
                found.push(name);
            }
        }
        root.placed = found;
    }
}
