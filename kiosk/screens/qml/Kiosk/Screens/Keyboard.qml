pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * Large keys in the order of the language's own keyboards, with the digits above them; where there is little room, a key changes between
 * letters and digits. Accents are not needed: the search ignores them.
 */
Column {
    id: root

    required property string language
    property bool terse: false // three rows instead of five
    property bool digits: false // shows the digits instead of the letters, where it is terse
    readonly property real key: Math.floor((width - 9 * spacing) / 10)
    readonly property real keyHeight: root.terse ? Theme.target : Math.max(Theme.target, Math.min(key, Theme.primaryTarget))
    readonly property var letters: KeyLayouts.letters(language)
    readonly property var rows: root.terse ? (root.digits ? root.numberRows() : root.terseRows()) : root.fullRows()

    signal typed(character: string)
    signal erased

    // Keys as {id, label, units}; an id of one letter types it, and a row has ten units.
    function plain(characters: string, units: real): var {
        return characters.split("").map(character => ({
                    id: character,
                    label: character.toUpperCase(),
                    units: units
                }));
    }

    function space(units: real): var {
        return {
            id: "space",
            //: Key of the on-screen keyboard
            label: qsTr("Space"),
            units: units
        };
    }

    function erase(units: real): var {
        return {
            id: "erase",
            //: Key of the on-screen keyboard that removes the last letter
            label: qsTr("Delete"),
            units: units
        };
    }

    function change(units: real): var {
        return {
            id: "change",
            //: Keys of the on-screen keyboard that change to the letters or to the digits
            label: root.digits ? qsTr("ABC") : qsTr("123"),
            units: units
        };
    }

    function fullRows(): var {
        const [first, second, third] = root.letters;
        const marks = "'-";
        const taken = 10 - second.length; // marks that fill the middle row
        return [root.plain("1234567890", 1), root.plain(first, 1), root.plain(second + marks.slice(0, taken), 1), [...root.plain(third + marks.slice(taken), 1), root.erase(2)], [root.space(6)]];
    }

    function terseRows(): var {
        const [first, second, third] = root.letters;
        const fits = third.length < 7;
        return [root.plain(first, 1), [...root.plain(second, 1), ...(fits ? [] : [root.change(1)])], [...(fits ? [root.change(1)] : []), ...root.plain(third, 1), root.space(1.5), root.erase(1.5)]];
    }

    function numberRows(): var {
        return [root.plain("12345", 2), root.plain("67890", 2), [root.change(2), ...root.plain("'-", 1), root.space(3), root.erase(3)]];
    }

    function strike(id: string): void {
        if (id === "change")
            root.digits = !root.digits;
        else if (id === "erase")
            root.erased();
        else
            root.typed(id === "space" ? " " : id);
    }

    spacing: Theme.apart
    Accessible.role: Accessible.Grouping
    //: For assistive technology: the keys of the search screen
    Accessible.name: qsTr("Keyboard")
    Accessible.ignored: !enabled
    transform: Mirror {
        span: root.width
    }

    Repeater {
        model: root.rows

        Row {
            id: line

            required property var modelData

            spacing: root.spacing
            anchors.horizontalCenter: parent?.horizontalCenter

            Repeater {
                model: line.modelData

                KeyCap {
                    required property var modelData

                    text: modelData.label
                    focusId: "key-" + modelData.id
                    width: modelData.units * root.key + (modelData.units - 1) * root.spacing
                    Accessible.name: modelData.id === "'" ? qsTr("Apostrophe") : modelData.id === "-" ? qsTr("Hyphen") : text
                    onActivated: root.strike(modelData.id)
                }
            }
        }
    }

    component KeyCap: Tappable {
        id: cap

        height: root.keyHeight
        implicitWidth: 0
        leftPadding: Theme.apart
        rightPadding: Theme.apart
        background: Rectangle {
            radius: Theme.radius * 0.6
            color: cap.held ? Theme.surfacePressed : Theme.surfaceRaised
            border.width: Theme.hairline
            border.color: Theme.surfaceText
        }
        contentItem: Words {
            turned: false
            text: cap.text === "'" ? "’" : cap.text
            font.pixelSize: cap.text.length === 1 ? Theme.headingSize : Theme.captionSize
            fontSizeMode: cap.text.length === 1 ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Theme.labelSize
            font.weight: Font.DemiBold
            lineHeight: Theme.titleLeading
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
