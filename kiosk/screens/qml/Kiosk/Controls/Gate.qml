pragma Singleton

import QtQuick

/*
 * One finger at a time, and no double strike. The first control pressed holds the gate until it is let go; a control pressed meanwhile
 * does nothing. A control is not activated again within the guard time, and none at all just after the screen has changed under the
 * finger (EN 301 549 5.9, Section 508 407.5).
 */
Item {
    id: root

    property int repeatGuard: 500 // milliseconds
    property Item holder: null
    property Item recent: null

    signal assisted // by a screen reader: neither a touch nor a key tells of it

    function press(item: Item): void {
        if (root.holder === null)
            root.holder = item;
    }

    function release(item: Item): void {
        if (root.holder === item)
            root.holder = null;
    }

    function pass(item: Item): bool {
        const free = root.holder === null || root.holder === item;
        root.release(item);
        if (!free || closed.running || (guard.running && root.recent === item))
            return false;
        root.recent = item;
        guard.restart();
        return true;
    }

    // The screen changed: what lies under the finger now was not aimed at.
    function close(): void {
        root.holder = null;
        closed.restart();
    }

    Timer {
        id: guard

        interval: root.repeatGuard
    }

    Timer {
        id: closed

        interval: root.repeatGuard
    }
}
