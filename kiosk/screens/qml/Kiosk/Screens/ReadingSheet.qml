pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* Reading comfort: text size, contrast, movement. All of it ends with the visit. */
Sheet {
    id: root

    required property VisitModel visit

    //: Title of the sheet with text size, contrast and movement
    title: qsTr("Read more easily")

    Choice {
        title: qsTr("Text size")
        options: [qsTr("Normal"), qsTr("Large"), qsTr("Very large")]
        chosen: root.visit.textStep
        onPicked: index => root.visit.textStep = index
    }

    Choice {
        title: qsTr("Colours")
        options: [qsTr("Paper"), qsTr("High contrast"), qsTr("Night")]
        chosen: ["light", "contrast", "night"].indexOf(root.visit.paletteName)
        onPicked: index => root.visit.paletteName = ["light", "contrast", "night"][index]
    }

    Choice {
        title: qsTr("Movement")
        options: [qsTr("Moving"), qsTr("Still")]
        chosen: root.visit.reducedMotion ? 1 : 0
        onPicked: index => root.visit.reducedMotion = index === 1
    }

    SpeechRow {
        visit: root.visit
    }

    component Choice: Item {
        id: choice

        required property string title
        required property var options
        required property int chosen

        signal picked(index: int)

        readonly property bool stacked: Theme.portrait || Theme.compact && Theme.textStep > 0

        width: root.room
        height: stacked ? name.height + Theme.gapTiny + pills.height : pills.height

        Words {
            id: name

            width: choice.stacked ? parent.width : parent.width * 0.22
            y: choice.stacked ? 0 : (parent.height - height) / 2
            text: choice.title
            font.weight: Font.DemiBold
        }

        Flow {
            id: pills

            x: choice.stacked ? 0 : parent.width * 0.24
            y: choice.stacked ? name.height + Theme.gapTiny : 0
            width: parent.width - x
            spacing: Theme.gapSmall

            Repeater {
                model: choice.options

                Pill {
                    required property string modelData
                    required property int index

                    text: modelData
                    focusId: choice.title + index
                    checkable: false
                    checked: index === choice.chosen
                    onActivated: choice.picked(index)
                }
            }
        }
    }
}
