pragma Singleton

import QtQml

/* The eight keys with which everything can be done; the settings say which keys of a keyboard or keypad they are. And which keys write. */
QtObject {
    id: root

    property var actions: ({}) // {number of a key: "previous", "next", "activate", "back", "home", "help", "louder", "softer"}
    property string platform: Qt.platform.os

    signal tabbed(key: int) // Tab was pressed on a control, which Qt would follow without anybody counting it

    function action(key: int): string {
        return root.actions[key] ?? "";
    }

    // Whether a key writes its text. On Windows, AltGr is Ctrl and Alt.
    function writes(text: string, modifiers: int): bool {
        const altGr = Qt.ControlModifier | Qt.AltModifier;
        const chord = modifiers & altGr;
        return text.length === 1 && text >= " " && text !== "\x7f" && (chord === 0 || root.platform === "windows" && chord === altGr);
    }
}
