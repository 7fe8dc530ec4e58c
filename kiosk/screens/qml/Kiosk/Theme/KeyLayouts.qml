pragma Singleton

import QtQml

/*
 * Letters in the order of the keyboards that a language's readers have at home, three rows each. Dutch has that of Belgium, whose readers
 * live nearest; a language that is not named here has the international one. Never mirrored.
 */
QtObject {
    id: root

    readonly property var azerty: ["azertyuiop", "qsdfghjklm", "wxcvbn"]
    readonly property var qwerty: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    readonly property var qwertz: ["qwertzuiop", "asdfghjkl", "yxcvbnm"]
    readonly property var layouts: ({
            de: qwertz,
            fr: azerty,
            nl: azerty
        })

    function letters(language: string): var {
        return root.layouts[language] ?? root.qwerty;
    }
}
