pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Theme

/*
 * The rows of a list in a pane. A short list makes them all; a long one makes those in view and some around them, and uses them again for
 * others as one scrolls. Keys reach every row all the same: `beside` and `edge` make the row they lead to. A row is used again for one of its `kind`.
 */
Item {
    id: root

    required property ReadingPane pane
    required property Rows rows
    required property Component delegate // of an Item with `required property var modelData`, and `before`: what is left free above it
    property int most: 120 // rows that are made at once
    property bool partial: false // a long list; set with its rows, which a binding may be later than
    readonly property real share: partial ? root.shareOf(pane.position) : pane.share // how far down, as `restore` takes it
    property var made: ({}) // rows by their number
    property var spare: [] // rows that are not needed now
    property real slack: 0 // rows stand so much lower than they should, until nothing moves
    property real wanted: -1 // a share to return to as rows find their heights; -1 once the reader moves
    property bool laying: false

    // Where a screen was, so that it does not depend on guesses: rows gone by, what is above them counted as one.
    function shareOf(position: real): real {
        const distance = position - root.y - root.slack;
        if (position <= 0 || position < root.y || heights.count === 0)
            return position / Math.max(1, root.y) / (heights.count + 1);
        const place = heights.at(distance);
        const from = heights.top(place);
        return (1 + place + Math.max(0, Math.min(0.999, (distance - from) / Math.max(1, heights.top(place + 1) - from)))) / (heights.count + 1);
    }

    function positionOf(share: real): real {
        const rows = share * (heights.count + 1);
        if (rows < 1)
            return rows * root.y;
        const place = Math.min(Math.floor(rows) - 1, heights.count - 1);
        const from = heights.top(place);
        return root.y + from + (rows - 1 - place) * (heights.top(place + 1) - from);
    }

    function restore(share: real): void {
        if (!root.partial) {
            root.pane.restore(share);
            return;
        }
        root.pane.remeasure();
        root.wanted = share;
        root.slack = 0;
        root.lay();
    }

    // Makes the row of the control of that name, and brings it into view.
    function reach(name: string): void {
        const place = root.partial ? root.rows.find(name) : -1;
        if (place >= 0)
            root.bring(place);
    }

    function bring(place: int): Item {
        if (root.made[place] === undefined) {
            root.wanted = -1;
            root.pane.jump(root.y + heights.top(place) + root.slack - root.pane.seen / 3);
            root.lay();
        }
        return root.made[place];
    }

    function itemOf(name: string): Item {
        return root.made[root.rows.find(name)] ?? null;
    }

    // The number of the row that an item stands in; -1 for one of another place.
    function rowOf(item: Item): int {
        let inner = item;
        while (inner && inner.parent !== root)
            inner = inner.parent;
        const found = !inner ? undefined : Object.keys(root.made).find(place => root.made[place] === inner);
        return found === undefined ? -1 : Number(found);
    }

    // Where keys go from a control, of which Qt says what is `next`: it does not know rows that are not made, nor the order of the others.
    function target(from: Item, next: Item, forward: bool): Item {
        if (!root.partial)
            return next;
        if (!root.holds(from))
            return root.holds(next) ? root.edge(forward ? 0 : heights.count - 1, forward) : next;
        const row = root.beside(from, forward);
        let beyond = next;
        while (row === null && root.holds(beyond))
            beyond = beyond.nextItemInFocusChain(forward);
        return row ?? beyond;
    }

    function holds(item: Item): bool {
        let inner = item;
        while (inner && inner !== root)
            inner = inner.parent;
        return Boolean(inner);
    }

    // The control before or after one, in its own row or another; null at the end of the list.
    function beside(item: Item, forward: bool): Item {
        const place = root.rowOf(item);
        const own = root.controls(root.made[place], []);
        return own[own.indexOf(item) + (forward ? 1 : -1)] ?? root.edge(place + (forward ? 1 : -1), forward);
    }

    // The first control from a row on, one way or the other.
    function edge(place: int, forward: bool): Item {
        for (let at = place; at >= 0 && at < heights.count; at += forward ? 1 : -1) {
            const found = root.controls(root.bring(at), []);
            if (found.length > 0)
                return found[forward ? 0 : found.length - 1];
        }
        return null;
    }

    function controls(item: Item, found: var): var {
        const control = item as Tappable;
        if (control !== null && control.visible && control.enabled && control.focusPolicy !== Qt.NoFocus)
            found.push(control);
        for (let i = 0; control === null && i < item.children.length; ++i)
            root.controls(item.children[i], found);
        return found;
    }

    function make(place: int): void {
        const row = root.rows.at(place);
        const alike = root.spare.findIndex(item => item.modelData.kind === row.kind);
        if (alike < 0) {
            const item = root.delegate.createObject(root, {
                modelData: row
            }) as Item;
            item.heightChanged.connect(root.change);
            root.made[place] = item;
        } else {
            const item = root.spare.splice(alike, 1)[0];
            item.modelData = row;
            item.visible = true;
            root.made[place] = item;
        }
    }

    function change(): void {
        if (!root.laying)
            later.restart();
    }

    function lay(): void {
        const placed = root.width > 0 && root.pane.seen > 0; // a screen that is being made has no size yet: in none, all rows would be in view
        if (root.laying || root.rows === null || heights.count !== root.rows.count || root.partial && !placed)
            return;
        root.laying = true;
        if (root.partial) {
            root.layPart();
        } else {
            for (let place = 0; place < heights.count; ++place) {
                if (root.made[place] === undefined)
                    root.make(place);
                heights.note(place, root.made[place].before + root.made[place].height);
            }
        }
        root.height = heights.top(heights.count);
        if (root.wanted >= 0) {
            root.pane.jump(root.positionOf(root.wanted));
        } else if (root.slack !== 0 && !root.pane.moves) {
            root.pane.jump(root.pane.position - root.slack);
            root.slack = 0;
        }
        for (const place in root.made)
            root.made[place].y = heights.top(Number(place)) + root.made[place].before + root.slack;
        root.laying = false;
    }

    // Makes what is in view. Rows above it that turn out higher or lower than they were taken to be move nothing in it.
    function layPart(): void {
        const margin = root.pane.seen / 2;
        for (let turn = 0; turn < 8; ++turn) {
            const position = root.wanted >= 0 ? Math.min(root.positionOf(root.wanted), root.y + heights.top(heights.count) - root.pane.seen) : root.pane.position;
            const from = position - root.slack - root.y;
            const anchor = heights.at(from);
            const stood = heights.top(anchor);
            const first = heights.at(from - margin);
            const last = heights.at(from + root.pane.seen + margin);
            root.release(first, last);
            let news = false;
            for (let place = first; place <= last; ++place) {
                if (root.made[place] === undefined)
                    root.make(place);
            }
            for (const place in root.made)
                news = heights.note(Number(place), root.made[place].before + root.made[place].height) || news;
            if (!news)
                return;
            if (from <= 0 || root.wanted >= 0)
                heights.guessAgain();
            else
                root.slack += stood - heights.top(anchor);
        }
    }

    // What has the keyboard stays.
    function release(first: int, last: int): void {
        const kept = root.rowOf(root.Window.activeFocusItem);
        for (const place of Object.keys(root.made).map(Number)) {
            const item = root.made[place];
            if (place >= first && place <= last || place === kept)
                continue;
            item.visible = false;
            if (root.spare.length < root.most)
                root.spare.push(item);
            else
                item.destroy();
            delete root.made[place];
        }
    }

    // Other rows: in a short list they stand behind one another in the order of the keys, so they are made anew.
    function reset(): void {
        const focused = root.rowOf(root.Window.activeFocusItem) < 0 ? null : root.Window.activeFocusItem as Tappable;
        const name = focused?.focusId ?? "";
        const reason = focused?.focusReason ?? Qt.OtherFocusReason;
        root.partial = root.rows !== null && root.rows.count > root.most;
        if (root.partial)
            root.release(1, 0);
        const gone = Object.values(root.made).concat(root.partial ? [] : root.spare);
        root.made = {};
        if (!root.partial)
            root.spare = [];
        for (const item of gone) {
            item.visible = false;
            item.destroy();
        }
        root.slack = 0;
        heights.clear(root.rows?.count ?? 0);
        root.lay();
        if (name !== "" && root.rows !== null)
            root.refocus(name, reason);
    }

    // The words were replaced by those of another language: the keyboard stays where it was.
    function refocus(name: string, reason: int): void {
        root.reach(name);
        const all = Object.values(root.made).reduce((found, item) => root.controls(item, found), []);
        all.find(control => control.focusId === name)?.forceActiveFocus(reason);
    }

    onRowsChanged: reset()
    onWidthChanged: {
        if (root.partial && root.wanted < 0)
            root.wanted = root.shareOf(root.pane.position);
        heights.clear(root.rows?.count ?? 0);
        root.slack = 0;
        root.lay();
    }
    onYChanged: change()

    Timer {
        id: later

        interval: 0
        onTriggered: root.lay()
    }

    RowHeights {
        id: heights

        least: Theme.target
    }

    Connections {
        target: root.pane

        function onPositionChanged(): void {
            if (root.partial)
                root.lay();
        }

        function onTravelChanged(): void {
            if (root.wanted >= 0)
                root.change();
        }

        function onSeenChanged(): void {
            if (root.partial)
                root.lay();
        }

        function onMovesChanged(): void {
            root.change();
        }

        function onLed(): void {
            root.wanted = -1;
        }
    }
}
