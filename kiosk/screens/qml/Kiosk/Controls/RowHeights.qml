import QtQml

/* How high the rows of a list are, as far as that is known, and where each begins: a Fenwick tree, so that any of thousands is found at once. */
QtObject {
    id: root

    property int count: 0
    property real least: 1 // no row that is not known is taken to be lower
    property real guess: least // the height of a row that is not known
    property var extents: [] // those that are, by row
    property var sums: [] // of what is known
    property var numbers: [] // how many these are

    // Nothing is known of so many rows.
    function clear(count: int): void {
        root.count = count;
        root.extents = new Array(count);
        root.sums = new Array(count + 1).fill(0);
        root.numbers = new Array(count + 1).fill(0);
    }

    // False where that was known.
    function note(place: int, extent: real): bool {
        const before = root.extents[place];
        if (before === extent)
            return false;
        root.extents[place] = extent;
        for (let i = place + 1; i <= root.count; i += i & -i) {
            root.sums[i] += extent - (before ?? 0);
            root.numbers[i] += before === undefined ? 1 : 0;
        }
        return true;
    }

    // Where a row begins; that of as many as there are is the end of the last.
    function top(place: int): real {
        let sum = 0;
        let unknown = place;
        for (let i = place; i > 0; i -= i & -i) {
            sum += root.sums[i];
            unknown -= root.numbers[i];
        }
        return sum + unknown * root.guess;
    }

    // The row at a distance from the first; the last one beyond.
    function at(distance: real): int {
        let place = 0;
        let gone = 0;
        let step = 1;
        while (step * 2 <= root.count)
            step *= 2;
        for (; step > 0; step >>= 1) {
            const next = place + step;
            if (next > root.count)
                continue;
            const height = root.sums[next] + (step - root.numbers[next]) * root.guess;
            if (gone + height <= distance) {
                place = next;
                gone += height;
            }
        }
        return Math.max(0, Math.min(place, root.count - 1));
    }

    // Takes rows that are not known to be as high as those that are.
    function guessAgain(): void {
        let sum = 0;
        let number = 0;
        for (let i = root.count; i > 0; i -= i & -i) {
            sum += root.sums[i];
            number += root.numbers[i];
        }
        if (number > 0)
            root.guess = Math.max(root.least, sum / number);
    }
}
