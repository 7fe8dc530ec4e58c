pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* A row above the bar while the kiosk speaks: stand still, again, back, on, slower, faster, softer, louder, stop. Else its notice, once. */
Rectangle {
    id: root

    required property Narrator narrator
    required property VisitModel visit
    readonly property bool shown: narrator.on || narrator.notice !== ""
    readonly property real pad: Math.max(Theme.apart, Math.round(Theme.gapTiny * 1.4))
    readonly property int controls: 9
    property bool tuning: false
    readonly property bool terse: Theme.compact // words alone, without their signs
    readonly property int fitting: Math.max(1, Math.floor((width - 2 * edge + Theme.apart) / (cell + Theme.apart)))
    readonly property bool folded: terse && fitting < controls // one row of six, which shows how to tune the voice when asked
    readonly property int columns: folded ? 6 : fitting >= controls ? controls : fitting >= 5 ? 5 : 3
    readonly property real cell: Math.max(Theme.target, Math.ceil(words.width) + 2 * Theme.gapTiny)
    readonly property real edge: terse ? Theme.gapSmall : Theme.margin

    implicitHeight: !shown ? 0 : narrator.on ? grid.height + 2 * pad : told.height + 2 * pad
    visible: shown
    color: Theme.strong
    onShownChanged: tuning = false

    // Long enough to be read twice; then the room is the page's again.
    Timer {
        running: !root.narrator.on && root.narrator.notice !== ""
        interval: 20000
        onTriggered: root.narrator.dismiss()
    }

    // The longest word sets the width of all; two words may stand under one another.
    Column {
        id: words

        visible: false

        Repeater {
            model: root.narrator.on ? [pause.text, again.text, before.text, after.text, slower.text, faster.text, softer.text, louder.text, stop.text].join(" ").split(" ") : []

            Words {
                required property string modelData

                text: modelData
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.labelSize
                font.weight: Font.DemiBold
            }
        }
    }

    Flow {
        id: grid

        readonly property real high: Math.max(...controls.map(control => control.implicitHeight))
        readonly property list<Tappable> controls: [pause, again, before, after, slower, faster, softer, louder, stop]
        readonly property real wide: Math.floor((width - (root.columns - 1) * spacing) / root.columns)

        visible: root.narrator.on
        x: root.edge
        y: root.pad
        width: root.width - 2 * root.edge
        spacing: Theme.apart

        Control {
            id: pause

            visible: !root.folded || !root.tuning

            //: Speech: stands still, or goes on
            text: root.narrator.speaking ? qsTr("Pause") : qsTr("Go on")
            glyph: root.narrator.speaking ? Icons.pause : Icons.play
            focusId: "speech-pause"
            onActivated: root.narrator.pause()
        }

        Control {
            id: again

            visible: !root.folded || !root.tuning

            //: Speech: says the same again
            text: qsTr("Repeat")
            glyph: Icons.arrowCounterClockwise
            focusId: "speech-repeat"
            onActivated: root.narrator.repeat()
        }

        Control {
            id: before

            visible: !root.folded || !root.tuning

            //: Speech: the passage before
            text: qsTr("Before")
            glyph: Icons.skipBack
            focusId: "speech-previous"
            onActivated: root.narrator.previous()
        }

        Control {
            id: after

            visible: !root.folded || !root.tuning

            //: Speech: the passage after
            text: qsTr("After")
            glyph: Icons.skipForward
            focusId: "speech-next"
            onActivated: root.narrator.next()
        }

        Control {
            id: slower

            visible: !root.folded || root.tuning

            //: Speech
            text: qsTr("Slower")
            glyph: Icons.minus
            focusId: "speech-slower"
            enabled: !root.narrator.slowest
            onActivated: root.narrator.slower()
        }

        Control {
            id: faster

            visible: !root.folded || root.tuning

            //: Speech
            text: qsTr("Faster")
            glyph: Icons.plus
            focusId: "speech-faster"
            enabled: !root.narrator.fastest
            onActivated: root.narrator.faster()
        }

        Control {
            id: softer

            visible: !root.folded || root.tuning

            //: Speech
            text: qsTr("Softer")
            glyph: Icons.speakerLow
            focusId: "speech-softer"
            enabled: !root.narrator.softest
            onActivated: root.narrator.softer()
        }

        Control {
            id: louder

            visible: !root.folded || root.tuning

            //: Speech
            text: qsTr("Louder")
            glyph: Icons.speakerHigh
            focusId: "speech-louder"
            enabled: !root.narrator.loudest
            onActivated: root.narrator.louder()
        }

        Control {
            visible: root.folded
            //: Speech: shows the buttons that make it slower, faster, softer, louder; or those that pause and repeat it
            text: root.tuning ? qsTr("Playback") : qsTr("Adjust")
            glyph: Icons.speakerHigh
            focusId: "speech-tune"
            onActivated: root.tuning = !root.tuning
        }

        Control {
            id: stop

            //: Speech: ends it
            text: qsTr("Stop")
            glyph: Icons.x
            focusId: "speech-stop"
            width: root.columns === 5 ? 2 * grid.wide + grid.spacing : grid.wide // the end of the second row
            onActivated: root.narrator.stop()
        }
    }

    Item {
        id: told

        visible: !root.narrator.on
        x: Theme.margin
        y: root.pad
        width: root.width - 2 * Theme.margin
        height: Math.max(notice.height, close.height)

        Words {
            id: notice

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - close.width - Theme.gap
            text: root.narrator.notice
            color: Theme.strongText
            font.weight: Font.DemiBold
            Accessible.role: Accessible.AlertMessage
        }

        Pill {
            id: close

            anchors.right: parent.right
            text: qsTr("Close")
            focusId: "speech-notice"
            inverse: !Theme.night
            onActivated: root.narrator.dismiss()
        }
    }

    component Control: Tappable {
        id: control

        required property string glyph
        readonly property color ink: held ? Theme.strong : Theme.strongText

        width: grid.wide
        height: grid.high
        topPadding: Theme.gapTiny
        bottomPadding: Theme.gapTiny
        inverse: !Theme.night
        opacity: enabled ? 1 : 0.5
        background: Rectangle {
            radius: Theme.radius * 0.6
            color: control.held ? Theme.lit : "transparent"
            border.width: Theme.hairline
            border.color: Theme.strongLine
        }
        contentItem: Item {
            implicitHeight: (sign.visible ? sign.height : 0) + label.height

            Icon {
                id: sign

                visible: !root.terse
                x: (parent.width - width) / 2
                y: (parent.height - parent.implicitHeight) / 2
                text: control.glyph
                color: control.ink
                font.pixelSize: Theme.labelSize
            }

            Words {
                id: label

                y: (parent.height + parent.implicitHeight) / 2 - height
                x: Math.round((parent.width - width) / 2)
                width: Math.min(parent.width, Math.ceil(implicitWidth))
                text: control.text
                color: control.ink
                font.pixelSize: Theme.labelSize
                font.weight: Font.DemiBold
                lineHeight: Theme.titleLeading
                horizontalAlignment: lineCount > 1 ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
}
