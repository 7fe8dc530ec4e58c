import QtQuick

/* How many times as much: one block for the measure, as many for what is measured. */
Bars {
    id: root

    thickness: 1
    pieces: {
        const found = [
            {
                bar: 0,
                from: 0,
                to: 1,
                look: "outline"
            }
        ];
        for (let block = 0; block < root.solid; ++block)
            found.push({
                bar: 1,
                from: block,
                to: Math.min(block + 1, root.solid),
                look: block < 1 ? "base" : "full"
            });
        if (root.hollow > 0)
            found.push({
                bar: 1,
                from: root.solid,
                to: root.solid + root.hollow,
                look: "hollow"
            });
        return found;
    }
}
