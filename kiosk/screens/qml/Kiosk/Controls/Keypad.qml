pragma Singleton

import QtQml

/* The eight keys with which everything can be done; the settings say which keys of a keyboard or keypad they are. */
QtObject {
    id: root

    property var actions: ({}) // {number of a key: "previous", "next", "activate", "back", "home", "help", "louder", "softer"}

    signal tabbed(key: int) // Tab was pressed on a control, which Qt would follow without anybody counting it

    function action(key: int): string {
        return root.actions[key] ?? "";
    }
}
