import QtQuick

/* What was there before, and beside it what came on top or went away. */
Bars {
    id: root

    readonly property real base: 100

    pieces: {
        const reached = root.base + root.solid;
        const found = [
            {
                bar: 0,
                from: 0,
                to: root.base,
                look: "outline"
            },
            {
                bar: 1,
                from: 0,
                to: root.base,
                look: "outline"
            }
        ];
        found.push({
            bar: 1,
            from: Math.min(root.base, reached),
            to: Math.max(root.base, reached),
            look: root.solid < 0 ? "hollow" : "full"
        });
        if (root.hollow > 0)
            found.push({
                bar: 1,
                from: reached,
                to: reached + root.hollow,
                look: "hollow"
            });
        return found;
    }
}
