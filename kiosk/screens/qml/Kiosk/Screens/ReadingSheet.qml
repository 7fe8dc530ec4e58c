pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Theme

/* Accessibility: text, colours, height of the controls, movement, time. Each choice acts at once, and ends with the visit. */
Sheet {
    id: root

    required property VisitModel visit
    required property bool lowerable // some of the glass is too high for everybody

    //: Title of the sheet with text size, colours, height of the controls, movement and time
    title: qsTr("Accessibility")

    Grid {
        id: rows

        readonly property real each: (root.room - (columns - 1) * columnSpacing) / columns

        columns: root.room > Theme.captionSize * 50 ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        verticalItemAlignment: Grid.AlignVCenter

        ReadingRow {
            width: rows.each
            name: "text"
            title: qsTr("Text size")
            options: [qsTr("Normal"), qsTr("Large"), qsTr("Very large")]
            chosen: root.visit.textStep
            onPicked: index => root.visit.textStep = index
        }

        ReadingRow {
            width: rows.each
            name: "colours"
            title: qsTr("Colours")
            options: [qsTr("Paper"), qsTr("High contrast"), qsTr("Night")]
            chosen: ["light", "contrast", "night"].indexOf(root.visit.paletteName)
            onPicked: index => root.visit.paletteName = ["light", "contrast", "night"][index]
        }

        ReadingRow {
            visible: root.lowerable
            width: rows.each
            name: "reach"
            //: Choice: the height above the floor of everything that can be touched
            title: qsTr("Height of the buttons")
            //: Height of the buttons; “Low” is for whoever sits or is small
            options: [qsTr("Usual"), qsTr("Low")]
            chosen: root.visit.lowReach ? 1 : 0
            onPicked: index => root.visit.lowReach = index === 1
        }

        ReadingRow {
            width: rows.each
            name: "movement"
            title: qsTr("Movement")
            options: [qsTr("Moving"), qsTr("Still")]
            chosen: root.visit.reducedMotion ? 1 : 0
            onPicked: index => root.visit.reducedMotion = index === 1
        }

        ReadingRow {
            width: rows.each
            name: "time"
            //: Choice: how long the kiosk waits before it starts again
            title: qsTr("Time to read")
            //: Time to read
            options: [qsTr("As usual"), qsTr("Three times as long")]
            chosen: root.visit.moreTime ? 1 : 0
            onPicked: index => root.visit.moreTime = index === 1
        }

        SpeechRow {
            width: rows.each
            visit: root.visit
        }

        ReadingRow {
            visible: root.visit.languages.length > 1
            width: rows.each
            name: "language"
            //: Choice: the language of all words on the screen
            title: qsTr("Language")
            options: root.visit.languages.map(language => language.name)
            chosen: root.visit.languages.findIndex(language => language.code === root.visit.language)
            onPicked: index => root.visit.chooseLanguage(root.visit.languages[index].code)
        }
    }
}
