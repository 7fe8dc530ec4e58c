import QtQuick
import Kiosk.Models

/* In the sheet: speech on or off. */
ReadingRow {
    id: root

    required property VisitModel visit

    visible: visit.speakable
    name: "speech"
    //: In the sheet: the kiosk says aloud what it shows
    title: qsTr("Speech")
    //: Speech is off, or on
    options: [qsTr("Silent"), qsTr("Read aloud")]
    chosen: visit.speech ? 1 : 0
    onPicked: index => root.visit.speech = index === 1
}
