import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* In the sheet: speech on or off. */
Item {
    id: root

    required property VisitModel visit
    readonly property bool stacked: Theme.portrait || Theme.compact && Theme.textStep > 0

    visible: visit.speakable
    width: parent?.width ?? 0
    height: visible ? stacked ? name.height + Theme.gapTiny + pills.height : pills.height : 0

    Words {
        id: name

        width: root.stacked ? parent.width : parent.width * 0.22
        y: root.stacked ? 0 : (parent.height - height) / 2
        //: In the sheet of reading comfort: the kiosk says aloud what it shows
        text: qsTr("Speech")
        font.weight: Font.DemiBold
    }

    Flow {
        id: pills

        x: root.stacked ? 0 : parent.width * 0.24
        y: root.stacked ? name.height + Theme.gapTiny : 0
        width: parent.width - x
        spacing: Theme.gapSmall

        Pill {
            //: Speech is off
            text: qsTr("Silent")
            focusId: "speech-off"
            checked: !root.visit.speech
            onActivated: root.visit.speech = false
        }

        Pill {
            //: Speech is on
            text: qsTr("Read aloud")
            glyph: Icons.speakerHigh
            focusId: "speech-on"
            checked: root.visit.speech
            onActivated: root.visit.speech = true
        }
    }
}
