pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The keys staff write with: letters large and small, accents, digits and marks. */
Column {
    id: root

    required property string language
    property bool beginning: true // nothing is written yet: a capital comes first
    property bool shifted: false
    readonly property bool capitals: beginning !== shifted
    property bool marks: false
    readonly property real key: Math.floor((width - 9 * spacing) / 10)
    readonly property real keyHeight: Math.max(Theme.target, Math.min(key, Theme.primaryTarget))
    readonly property var letters: {
        const rows = KeyLayouts.letters(language);
        const marks = "'-,.";
        const taken = 10 - rows[1].length; // marks that fill the middle row
        return [rows[0], rows[1] + marks.slice(0, taken), rows[2] + marks.slice(taken)];
    }
    readonly property var others: ["1234567890", "éèêëàâçîôù", "ïûœ!?:;()&"]

    signal typed(character: string)
    signal erased

    function strike(id: string): void {
        if (id === "shift") {
            root.shifted = !root.shifted;
        } else if (id === "change") {
            root.marks = !root.marks;
        } else if (id === "erase") {
            root.erased();
        } else {
            root.typed(id === "space" ? " " : root.capitals ? id.toUpperCase() : id === "'" ? "’" : id);
            root.shifted = false;
        }
    }

    spacing: Theme.apart
    transform: Mirror {
        span: root.width
    }

    Repeater {
        model: root.marks ? root.others : root.letters

        Row {
            id: line

            required property string modelData

            spacing: root.spacing

            Repeater {
                model: line.modelData.split("")

                Cap {
                    required property string modelData

                    name: modelData
                    units: 1
                    text: root.capitals ? modelData.toUpperCase() : modelData === "'" ? "’" : modelData
                }
            }
        }
    }

    Row {
        spacing: root.spacing

        Cap {
            name: "shift"
            units: 2
            role: Accessible.CheckBox
            checked: root.capitals
            //: Key of the on-screen keyboard: capital letters
            text: qsTr("Capital")
        }

        Cap {
            name: "change"
            units: 2
            //: Keys of the on-screen keyboard that change to the letters, or to digits and accents
            text: root.marks ? qsTr("ABC") : qsTr("é 123")
        }

        Cap {
            name: "space"
            units: 4
            //: Key of the on-screen keyboard
            text: qsTr("Space")
        }

        Cap {
            name: "erase"
            units: 2
            //: Key of the on-screen keyboard that removes the last letter
            text: qsTr("Delete")
        }
    }

    component Cap: Tappable {
        id: cap

        required property string name
        required property int units

        width: units * root.key + (units - 1) * root.spacing
        height: root.keyHeight
        implicitWidth: 0
        focusId: "key-" + name
        background: Rectangle {
            radius: Theme.radius * 0.6
            color: cap.checked ? Theme.strong : cap.held ? Theme.surfacePressed : Theme.surfaceRaised
            border.width: Theme.hairline
            border.color: Theme.surfaceText
        }
        contentItem: Words {
            turned: false
            text: cap.text
            color: cap.checked ? Theme.strongText : Theme.surfaceText
            font.pixelSize: cap.text.length === 1 ? Theme.headingSize : Theme.labelSize
            font.weight: Font.DemiBold
            lineHeight: Theme.titleLeading
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        onActivated: root.strike(cap.name)
    }
}
