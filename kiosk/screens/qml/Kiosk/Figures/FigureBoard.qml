pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 * The figures of a group seen together, in tiles of different sizes. Tiles are as high as their words need and share what height is
 * left; where that is not enough the board grows beyond it.
 */
Item {
    id: root

    required property var figures
    required property string largest // id of a figure
    required property bool grows // the largest comes last
    required property string language
    property real viewHeight: 0
    readonly property bool roomy: !Theme.portrait && width / 4 >= 13 * Theme.captionSize
    readonly property bool paired: width >= 24 * Theme.captionSize
    readonly property real gap: Math.max(Theme.apart, Theme.gapSmall)
    readonly property real edge: Theme.focusRing // room for the ring around a tile
    readonly property real column: (width - 2 * edge - 11 * gap) / 12
    readonly property int head: Math.max(0, figures.findIndex(figure => figure.id === largest))
    readonly property var plan: arrange(figures.length)
    readonly property var bands: heights()
    readonly property real fair: viewHeight / Math.max(1, ...plan.map(place => place.row + place.rows)) // height of a row where all are alike

    signal chosen(string id)

    // The tile of a figure; null for one of another group.
    function tile(id: string): FigureTile {
        for (let index = 0; index < tiles.count; ++index)
            if (root.figures[index].id === id)
                return tiles.itemAt(index) as FigureTile;
        return null;
    }

    // The rows a figure stands in and the columns it takes, of twelve; the largest may stand beside several rows.
    function arrange(count: int): var {
        const others = root.figures.map((_, index) => index).filter(index => index !== root.head);
        const places = [];
        let row = 0;
        if (root.roomy && count >= 3) {
            const span = count === 3 ? 6 : 5;
            const left = root.grows ? 0 : span;
            const inner = others.length === 2 ? [[6], [6]] : others.length === 3 ? [[7], [4, 3]] : [[4, 3], [3, 4]];
            for (const spans of inner) {
                let from = left;
                for (const columns of spans) {
                    places[others.shift()] = {
                        row: row,
                        rows: 1,
                        from: from,
                        columns: columns
                    };
                    from += columns;
                }
                ++row;
            }
            places[root.head] = {
                row: 0,
                rows: row,
                from: root.grows ? 12 - span : 0,
                columns: span
            };
        } else if (!root.roomy) {
            places[root.head] = {
                row: row++,
                rows: 1,
                from: 0,
                columns: 12
            };
        } else {
            others.unshift(root.head);
        }
        for (let flip = true; others.length > 0; flip = !flip, ++row) {
            const spans = others.length === 1 || !root.paired ? [12] : flip ? [7, 5] : [5, 7];
            let from = 0;
            for (const columns of spans) {
                places[others.shift()] = {
                    row: row,
                    rows: 1,
                    from: from,
                    columns: columns
                };
                from += columns;
            }
        }
        return places;
    }

    // Where each row begins, and at the end where the last one stops.
    function heights(): list<real> {
        const rows = root.plan.reduce((most, place) => Math.max(most, place.row + place.rows), 0);
        const least = new Array(rows).fill(0);
        const wide = root.plan.map((place, index) => ({
                    place: place,
                    need: tiles.count > index ? (tiles.itemAt(index) as FigureTile)?.implicitHeight ?? 0 : 0
                }));
        for (const one of wide.filter(one => one.place.rows === 1))
            least[one.place.row] = Math.max(least[one.place.row], one.need);
        for (const one of wide.filter(one => one.place.rows > 1)) {
            const had = least.slice(one.place.row, one.place.row + one.place.rows).reduce((sum, height) => sum + height, 0);
            const lack = one.need - had - (one.place.rows - 1) * root.gap;
            for (let row = one.place.row; row < one.place.row + one.place.rows && lack > 0; ++row)
                least[row] += lack / one.place.rows;
        }
        const total = least.reduce((sum, height) => sum + height, 0) + (rows - 1) * root.gap;
        const spare = Math.max(0, root.viewHeight - 2 * root.edge - total) / rows;
        const starts = [root.edge];
        for (const height of least)
            starts.push(Math.round(starts[starts.length - 1] + height + spare + root.gap));
        return starts;
    }

    implicitHeight: bands[bands.length - 1] - gap + edge

    Repeater {
        id: tiles

        model: root.figures

        FigureTile {
            required property var modelData
            required property int index
            readonly property var place: root.plan[index]

            figure: modelData
            language: root.language
            largest: index === root.head
            leastDrawing: Math.round(Theme.target * (largest ? 2 : beside ? 1.5 : root.roomy ? 0.9 : 1.4))
            beside: place.rows === 1 && place.columns !== 5 && width >= 20 * Theme.captionSize
            tall: beside && (place.columns === 12 || root.figures.length === 2) && root.fair > width * 0.55
            x: root.edge + place.from * (root.column + root.gap)
            y: root.bands[place.row] ?? 0
            width: place.columns * (root.column + root.gap) - root.gap
            height: (root.bands[place.row + place.rows] ?? implicitHeight) - root.gap - y
            onActivated: root.chosen(modelData.id)
        }
    }
}
