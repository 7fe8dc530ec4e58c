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
    // As many in a row as the longest word lets stand side by side.
    readonly property int columns: {
        const room = root.width - 2 * Theme.margin + Theme.apart;
        const fitting = Math.max(1, Math.floor(room / (cell + Theme.apart)));
        return fitting >= root.controls ? root.controls : fitting >= 5 ? 5 : 3;
    }
    readonly property real cell: Math.max(Theme.target, Math.ceil(words.width) + 2 * Theme.gapSmall)

    implicitHeight: !shown ? 0 : narrator.on ? grid.height + 2 * pad : told.height + 2 * pad
    visible: shown
    color: Theme.strong

    // The longest word sets the width of all.
    Column {
        id: words

        visible: false

        Repeater {
            model: root.narrator.on ? [pause.text, again.text, before.text, after.text, slower.text, faster.text, softer.text, louder.text, stop.text] : []

            Words {
                required property string modelData

                text: modelData
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.labelSize
                font.weight: Font.DemiBold
            }
        }
    }

    Grid {
        id: grid

        readonly property real wide: Math.floor((width - (columns - 1) * columnSpacing) / columns)

        visible: root.narrator.on
        x: Theme.margin
        y: root.pad
        width: root.width - 2 * Theme.margin
        columns: root.columns
        columnSpacing: Theme.apart
        rowSpacing: Theme.apart

        Control {
            id: pause

            //: Speech: stands still, or goes on
            text: root.narrator.speaking ? qsTr("Pause") : qsTr("Go on")
            glyph: root.narrator.speaking ? Icons.pause : Icons.play
            focusId: "speech-pause"
            onActivated: root.narrator.pause()
        }

        Control {
            id: again

            //: Speech: says the same again
            text: qsTr("Repeat")
            glyph: Icons.arrowCounterClockwise
            focusId: "speech-repeat"
            onActivated: root.narrator.repeat()
        }

        Control {
            id: before

            //: Speech: the passage before
            text: qsTr("Before")
            glyph: Icons.skipBack
            focusId: "speech-previous"
            onActivated: root.narrator.previous()
        }

        Control {
            id: after

            //: Speech: the passage after
            text: qsTr("After")
            glyph: Icons.skipForward
            focusId: "speech-next"
            onActivated: root.narrator.next()
        }

        Control {
            id: slower

            //: Speech
            text: qsTr("Slower")
            glyph: Icons.minus
            focusId: "speech-slower"
            enabled: !root.narrator.slowest
            onActivated: root.narrator.slower()
        }

        Control {
            id: faster

            //: Speech
            text: qsTr("Faster")
            glyph: Icons.plus
            focusId: "speech-faster"
            enabled: !root.narrator.fastest
            onActivated: root.narrator.faster()
        }

        Control {
            id: softer

            //: Speech
            text: qsTr("Softer")
            glyph: Icons.speakerLow
            focusId: "speech-softer"
            enabled: !root.narrator.softest
            onActivated: root.narrator.softer()
        }

        Control {
            id: louder

            //: Speech
            text: qsTr("Louder")
            glyph: Icons.speakerHigh
            focusId: "speech-louder"
            enabled: !root.narrator.loudest
            onActivated: root.narrator.louder()
        }

        Control {
            id: stop

            //: Speech: ends it
            text: qsTr("Stop")
            glyph: Icons.x
            focusId: "speech-stop"
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
        height: Math.max(Theme.target, sign.height + label.height + 2 * Theme.gapTiny)
        inverse: !Theme.night
        opacity: enabled ? 1 : 0.5
        background: Rectangle {
            radius: Theme.radius * 0.6
            color: control.held ? Theme.lit : "transparent"
            border.width: Theme.hairline
            border.color: Theme.strongLine
        }
        contentItem: Item {
            Icon {
                id: sign

                x: (parent.width - width) / 2
                y: (parent.height - height - label.height) / 2
                text: control.glyph
                color: control.ink
                font.pixelSize: Theme.labelSize
            }

            Words {
                id: label

                x: (parent.width - width) / 2
                y: sign.y + sign.height
                text: control.text
                color: control.ink
                font.pixelSize: Theme.labelSize
                font.weight: Font.DemiBold
                lineHeight: Theme.titleLeading
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
