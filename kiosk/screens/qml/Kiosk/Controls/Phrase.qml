pragma Singleton

import QtQuick

/* A text made of parts of which some may be empty. */
QtObject {
    function of(parts: var, between: string): string {
        return parts.filter(part => part !== "").join(between);
    }
}
