pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Staff
import Kiosk.Theme

/* The window: the stage, the themes' index, the bar, and what lies over them. */
Window {
    id: root

    required property VisitModel visit
    required property Library library
    required property GlassModel glass
    required property Pictures pictures
    required property StaffModel staff
    required property Programme programme
    required property Narrator narrator
    required property var colours // {paper, ink, lit}
    required property int repeatGuard // milliseconds
    readonly property bool settled: library.usable ? stage.ready && !narrator.following : true
    readonly property VisitScreen screenItem: stage.current
    readonly property bool bare: stage.current !== null && stage.current.bare
    property string sheet: visit.sheet
    property SlideshowModel slideshow: null

    // Tell the narrator where the keys have come to. What takes the keyboard as a screen comes or goes was not chosen by anyone.
    function tellFocus(): void {
        const control = root.activeFocusItem as Tappable;
        if (control === null || !root.narrator.on || !root.visit.keysInUse || stage.moving || over.arriving)
            return;
        const peers = [];
        for (let i = 0; control.parent !== null && i < control.parent.children.length; ++i) {
            const peer = control.parent.children[i] as Tappable;
            if (peer !== null && peer.visible && peer.enabled && peer.focusPolicy !== Qt.NoFocus)
                peers.push(peer);
        }
        root.narrator.focused(control.focusId, control.Accessible.name !== "" ? control.Accessible.name : control.text, control.hint, control.checked, peers.indexOf(control) + 1, peers.length);
    }

    onActiveFocusItemChanged: tellFocus()
    color: Theme.surface
    title: "Kiosk"

    Binding {
        target: Theme
        property: "pictures"
        value: root.pictures
    }

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.glass.pixelsPerMillimetre
    }

    Binding {
        target: Theme
        property: "minimumCapitalMillimetres"
        value: root.glass.minimumCapitalMillimetres
    }

    Binding {
        target: Theme
        property: "minimumTargetMillimetres"
        value: root.glass.minimumTargetMillimetres
    }
    Binding {
        target: Theme
        property: "qrMillimetres"
        value: root.glass.qrMillimetres
    }

    Binding {
        target: Theme
        property: "packPaper"
        value: root.colours.paper
    }

    Binding {
        target: Theme
        property: "packInk"
        value: root.colours.ink
    }

    Binding {
        target: Theme
        property: "packLit"
        value: root.colours.lit
    }

    Binding {
        target: Theme
        property: "paletteName"
        value: root.visit.paletteName
    }

    Binding {
        target: Theme
        property: "textStep"
        value: root.visit.textStep
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.visit.reducedMotion
    }

    Binding {
        target: Gate
        property: "repeatGuard"
        value: root.repeatGuard
    }

    Item {
        id: everything

        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            if (root.slideshow !== null && root.visit.route === "attract" && (event.isAutoRepeat || root.slideshow.key(event.key))) {
                event.accepted = true;
                return;
            }
            if (root.slideshow !== null && root.visit.route !== "attract" && root.slideshow.reclaims(event.key)) {
                event.accepted = true;
                if (!event.isAutoRepeat)
                    root.slideshow.reclaim();
                return;
            }
            const resting = root.visit.route === "attract";
            if (root.visit.keyActivity() || event.isAutoRepeat) {
                event.accepted = true;
                const chord = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
                if (resting && root.slideshow === null && !chord && ![Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_Meta].includes(event.key))
                    root.narrator.wokenByKey();
                return;
            }
            switch (event.key) {
            case Qt.Key_Escape:
            case Qt.Key_Back:
                root.visit.back();
                event.accepted = true;
                break;
            case Qt.Key_Home:
                root.visit.home();
                event.accepted = true;
                break;
            case Qt.Key_F1:
            case Qt.Key_Help:
                root.visit.open("help");
                event.accepted = true;
                break;
            case Qt.Key_Left:
            case Qt.Key_Up:
                (root.activeFocusItem ?? everything).nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason);
                event.accepted = true;
                break;
            case Qt.Key_Right:
            case Qt.Key_Down:
                (root.activeFocusItem ?? everything).nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
                event.accepted = true;
                break;
            }
        }

        FocusScope {
            id: below

            anchors.fill: parent
            focus: true
            enabled: root.library.usable && !over.active && !staffLayer.active

            Stage {
                id: stage

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                height: root.bare ? parent.height : strip.y
                focus: true
                visit: root.visit
                library: root.library
                slideshow: root.slideshow
                indexHeight: Theme.compact ? 0 : band.height
                indexWidth: Theme.compact && band.fits ? band.width + Theme.apart : 0
                visible: root.library.usable
            }

            IndexBand {
                id: band

                visible: root.library.usable && stage.current !== null && stage.current.indexed && fits
                visit: root.visit
                themes: root.library.usable ? root.library.themes(root.visit.language) : []
                current: root.library.usable ? root.library.themeOf(root.visit.route) : ""
                width: Theme.compact ? Math.round(root.width * 0.2) : root.width
                height: Theme.compact ? stage.height : implicitHeight
                y: Theme.compact ? 0 : strip.y - height
            }

            NarrationStrip {
                id: strip

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: bar.top
                height: bar.visible ? implicitHeight : 0
                narrator: root.narrator
                visit: root.visit
            }

            Bar {
                id: bar

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: root.library.usable && !root.bare
                visit: root.visit
                inverse: stage.current !== null && stage.current.dark
                ground: stage.current !== null ? stage.current.ground : Theme.surface
                onReadingRequested: over.open("reading")
                onLanguageRequested: over.open("language")
            }
        }

        Loader {
            id: over

            property Item opener: null
            property bool arriving: false

            function open(sheet: string): void {
                over.opener = root.activeFocusItem;
                root.visit.sheet = sheet;
            }

            anchors.fill: parent
            active: root.visit.asking || root.visit.sheet !== ""
            focus: active
            enabled: !staffLayer.active
            sourceComponent: root.visit.asking ? asking : root.visit.sheet === "language" ? language : reading
            onActiveChanged: {
                over.arriving = true;
                Qt.callLater(() => over.arriving = false);
                if (over.active)
                    return;
                const reason = root.visit.keysInUse ? Qt.TabFocusReason : Qt.OtherFocusReason;
                // Keys go on where they were, or from the screen itself: never nowhere.
                const back = over.opener ?? stage.current;
                over.opener = null;
                Qt.callLater(() => back?.forceActiveFocus(reason));
            }
            onLoaded: {
                Gate.close();
                (over.item as Item).forceActiveFocus(root.visit.keysInUse ? Qt.TabFocusReason : Qt.OtherFocusReason);
            }
        }

        Loader {
            objectName: "safe"
            anchors.fill: parent
            active: !root.library.usable
            source: active ? "SafeScreen.qml" : ""
        }

        StaffLayer {
            id: staffLayer

            anchors.fill: parent
            staff: root.staff
            programme: root.programme
            visit: root.visit
            onVacated: below.forceActiveFocus()
        }

        // Lies above everything, where it sees every touch, and takes none: what counts as activity.
        Item {
            anchors.fill: parent

            PointHandler {
                acceptedDevices: PointerDevice.AllDevices
                onActiveChanged: {
                    if (active && point.device.pointerType === PointerDevice.Finger)
                        arrow.hide();
                    root.visit.pointerActivity();
                }
                onPointChanged: root.visit.pointerActivity()
            }

            WheelHandler {
                acceptedDevices: PointerDevice.AllDevices
                blocking: false
                onWheel: root.visit.pointerActivity()
            }

            // Shows the arrow where a mouse moves it. One that only lies there, or follows a finger, is of no use.
            MouseArea {
                id: arrow

                property bool seen: false
                property bool moved: false

                function hide(): void {
                    arrow.seen = false;
                    arrow.moved = false;
                }

                anchors.fill: parent
                acceptedButtons: Qt.NoButton
                hoverEnabled: true
                cursorShape: moved ? Qt.ArrowCursor : Qt.BlankCursor
                onPositionChanged: {
                    arrow.moved = arrow.seen;
                    arrow.seen = true;
                }
            }
        }
    }

    NarrationMark {
        narrator: root.narrator
        stage: over.active ? over : stage.current
        settled: root.settled
    }

    Component {
        id: asking

        StillThere {
            visit: root.visit
        }
    }

    Component {
        id: reading

        ReadingSheet {
            visit: root.visit
            onDismissed: root.visit.sheet = ""
        }
    }

    Component {
        id: language

        LanguageSheet {
            visit: root.visit
            onDismissed: root.visit.sheet = ""
        }
    }
}
