pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*
 * What plays when nobody is there: one theme's plate after the other, drifting slowly, with one sentence. The drift moves by whole
 * pixels a few times a second: it reads as continuous, and software rendering stays nearly idle.
 */
VisitScreen {
    id: root

    readonly property var slides: root.page.slides
    property int index: 0
    readonly property var slide: slides[index]
    readonly property int dwell: 9000 // milliseconds a slide stays
    readonly property int drift: Math.round(60 * Theme.unit)
    readonly property int fall: Math.ceil(drift / 2) // how far it drifts downwards
    readonly property real plainShare: 0.48 // of the width: what the words have for themselves, in landscape
    readonly property real wordsShare: 0.66 // of the height: below are the words, in portrait
    readonly property real fadeShare: 0.21 // of the height: the drawing fades away in it, in portrait
    readonly property int nearly: 6 // steps of the drift that nobody would notice
    readonly property int longPhrase: 80 // letters, beyond which it is set smaller
    property int step: 0
    readonly property int along: step < drift ? step : 2 * drift - step
    property bool upperShown: false
    readonly property bool moves: !Theme.reducedMotion && root.visible && !rest.running

    indexed: false
    pristine: lower.painted && !upperShown && root.step <= root.nearly
    dark: true
    ground: (upperShown ? upper : lower).color
    plateItem: upperShown ? upper : lower

    Timer {
        interval: root.dwell
        running: root.slides.length > 1 && root.moves
        repeat: true
        onTriggered: {
            const next = (root.index + 1) % root.slides.length;
            (root.upperShown ? lower : upper).shown = root.slides[next];
            root.upperShown = !root.upperShown;
            change.next = next;
            change.restart();
        }
    }

    Timer {
        interval: 240
        running: root.moves
        repeat: true
        onTriggered: root.step = (root.step + 1) % (2 * root.drift)
    }

    // Whoever stopped the movement and left is not the one who is invited later.
    Timer {
        id: rest

        interval: 120000
    }

    AttractPlate {
        id: lower

        shown: root.slides[0]
    }

    AttractPlate {
        id: upper

        opacity: 0
        visible: opacity > 0
    }

    SequentialAnimation {
        id: change

        property int next: 0

        NumberAnimation {
            target: words
            property: "opacity"
            to: 0
            duration: Theme.travel
        }
        // The words are laid out before the other plate is seen.
        ScriptAction {
            script: root.index = change.next
        }
        NumberAnimation {
            target: upper
            property: "opacity"
            to: root.upperShown ? 1 : 0
            duration: Theme.reducedMotion ? 0 : 700
            easing.type: Easing.InOutQuad
        }
        // To trace large words takes a frame of its own.
        PauseAnimation {
            duration: 17
        }
        NumberAnimation {
            target: words
            property: "opacity"
            to: 1
            duration: Theme.travel
        }
    }

    Tappable {
        id: wake

        anchors.fill: parent
        text: root.page.invitation
        hint: root.page.kicker
        focusId: "wake"
        inverse: true
        background: null
        onActivated: root.visit.wake()
        contentItem: Item {
            Words {
                visible: Theme.portrait || words.y >= y + height
                x: Theme.margin
                y: Theme.portrait ? words.y - height - Theme.gap : Theme.gapLarge
                width: root.width - 2 * Theme.margin
                text: root.page.kicker
                color: Theme.groundText
                font.pixelSize: Theme.bodySize
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Column {
                id: words

                x: Theme.margin
                // The invitation stands below, whatever the text is.
                y: Math.min(Theme.portrait ? root.height * root.wordsShare : (root.height - height) / 2, (pause.above ? pause.y : button.y) - height - Theme.gapLarge)
                width: Theme.portrait ? root.width - 2 * Theme.margin : root.width * root.plainShare
                spacing: Theme.gap

                Words {
                    width: parent.width
                    text: root.slide.name
                    color: Theme.line(root.slide.line)
                    font.pixelSize: Theme.bodySize
                    font.weight: Font.Bold
                }

                Words {
                    width: parent.width
                    text: root.slide.phrase
                    color: Theme.groundText
                    font.pixelSize: Math.round(Theme.displaySize * Math.max(0.6, Math.min(1, root.longPhrase / text.length)))
                    font.weight: Font.Bold
                    lineHeight: Theme.titleLeading
                    Accessible.role: Accessible.Heading
                }
            }

            ListenPill {
                id: listen

                x: root.width - width - Theme.margin
                y: root.height - height - Theme.gapLarge
                height: Theme.primaryTarget
                size: Theme.leadSize
                inverse: true
                ground: root.ground
                visit: root.visit
            }

            Rectangle {
                id: button

                x: Theme.margin
                y: root.height - height - Theme.gapLarge
                width: invitation.width + Theme.gapLarge * 1.6
                height: Theme.primaryTarget
                radius: height / 2
                color: wake.held ? Theme.litPressed : Theme.lit

                Row {
                    id: invitation

                    anchors.centerIn: parent
                    spacing: Theme.gapSmall

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        text: Icons.handPointing
                        color: Theme.litText
                        font.pixelSize: Theme.headingSize
                    }

                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.page.invitation
                        color: Theme.litText
                        font.pixelSize: Theme.leadSize
                        font.weight: Font.Bold
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Pill {
        id: pause

        readonly property real room: listen.x - Theme.gapSmall - width // where it begins beside the invitation to listen
        readonly property bool above: visible && listen.visible && room < button.x + button.width + Theme.gapSmall

        visible: !Theme.reducedMotion
        x: listen.visible && !above ? room : root.width - width - Theme.margin
        y: above ? button.y - height - Theme.gapSmall : button.y + (button.height - height) / 2
        //: Resting screen: stops the drawing that moves, or lets it move again
        text: rest.running ? qsTr("Move") : qsTr("Hold still")
        glyph: rest.running ? Icons.play : Icons.pause
        focusId: "pause"
        height: Theme.primaryTarget
        size: Theme.leadSize
        inverse: true
        ground: root.ground
        onActivated: rest.running ? rest.stop() : rest.restart()
    }

    component AttractPlate: Rectangle {
        id: canvas

        property var shown: null
        readonly property alias painted: drawing.painted
        readonly property real plain: Math.max(0.3, Math.min(root.wordsShare, words.y / root.height)) // from where on it is, in portrait
        readonly property color clear: Qt.alpha(color, 0)

        width: root.width
        height: root.height
        clip: true
        color: shown ? Theme.ground(shown.ground) : Theme.neutralGround

        // The whole drawing would fill the screen, moved aside; drawn is what is seen of it while it drifts.
        Plate {
            id: drawing

            readonly property int aside: Theme.portrait ? 0 : Math.round(root.width * 0.16) // where the whole drawing begins
            readonly property int raised: Theme.portrait ? -Math.round(root.height * 0.14) : 0
            readonly property int from: Theme.portrait ? 0 : Math.floor(root.width * root.plainShare) // where what is seen of it begins
            readonly property int to: Theme.portrait ? Math.ceil(root.height * root.wordsShare) : root.height // and ends

            x: from - root.drift + root.along
            y: Math.floor(root.along / 2) - root.fall
            width: root.width - from + root.drift
            height: to + root.fall
            drawnSize: Qt.size(root.width + 2 * root.drift, root.height + 2 * root.drift)
            part: Qt.rect(from - aside, root.drift - root.fall - raised, width, height)
            plate: canvas.shown ? canvas.shown.plate : ""
            declaredGround: canvas.shown ? canvas.shown.ground : Theme.neutralGround
            declaredLine: canvas.shown ? canvas.shown.line : Theme.neutralLine
        }

        // The words stand on plain ground: on the left in landscape, below in portrait.
        Rectangle {
            id: fade

            readonly property real begin: Theme.portrait ? root.height * (canvas.plain - root.fadeShare) : Math.floor(root.width * root.plainShare) - root.drift
            readonly property real end: Theme.portrait ? root.height * root.wordsShare + root.fall : root.width * (root.plainShare + 0.22)
            readonly property real turn: (Theme.portrait ? root.height * root.fadeShare : root.drift) / (end - begin)

            x: Theme.portrait ? 0 : begin
            y: Theme.portrait ? begin : 0
            width: Theme.portrait ? root.width : end - begin
            height: Theme.portrait ? end - begin : root.height
            gradient: Gradient {
                orientation: Theme.portrait ? Gradient.Vertical : Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Theme.portrait ? canvas.clear : canvas.color
                }
                GradientStop {
                    position: fade.turn
                    color: canvas.color
                }
                GradientStop {
                    position: 1
                    color: Theme.portrait ? canvas.color : canvas.clear
                }
            }
        }
    }
}
