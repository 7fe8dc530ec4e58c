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
    required property var keys // {number of a key: what it asks for}
    readonly property bool settled: library.usable ? stage.ready && !narrator.following : true
    readonly property VisitScreen screenItem: stage.current
    readonly property bool pristine: stage.ready && stage.current.pristine
    readonly property bool bare: stage.current !== null && stage.current.bare
    readonly property size picture: glass.turn % 180 !== 0 ? Qt.size(height, width) : Qt.size(width, height) // as a visitor sees it
    readonly property rect area: glass.area(picture.width, picture.height, glass.pixelsPerMillimetre, visit.lowReach && !staffLayer.active)
    readonly property real reach: Math.min(area.height, glass.reachable(picture.width, picture.height, glass.pixelsPerMillimetre))
    readonly property bool lowerable: glass.lowers(picture.width, picture.height, glass.pixelsPerMillimetre)
    property string sheet: visit.sheet
    property SlideshowModel slideshow: null
    readonly property bool asleep: glass.night && library.usable && visit.route === "attract" && slideshow === null && !staffLayer.active
    readonly property real aspect: picture.width / Math.max(1, picture.height)
    readonly property string language: slideshow !== null && visit.route === "attract" ? slideshow.slide.language : visit.language // on screen

    signal felt(finger: bool) // a press, anywhere

    // What a key asks for; true where it asks for something.
    function press(key: int): bool {
        const resting = root.visit.route === "attract" && root.slideshow === null;
        if (root.visit.keyActivity()) {
            if (resting && ![Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_Meta].includes(key))
                root.narrator.wokenByKey();
            return true;
        }
        switch (Keypad.action(key)) {
        case "previous":
            root.step(false);
            return true;
        case "next":
            root.step(true);
            return true;
        case "back":
            root.visit.back();
            return true;
        case "home":
            root.visit.home();
            return true;
        case "help":
            root.visit.open("help");
            return true;
        case "louder":
            root.visit.changeVolume(1);
            return true;
        case "softer":
            root.visit.changeVolume(-1);
            return true;
        default:
            return false;
        }
    }

    function step(forward: bool): void {
        const from = root.activeFocusItem ?? everything;
        const next = from.nextItemInFocusChain(forward);
        const list = over.active || staffLayer.active ? null : stage.current?.rowList;
        (list?.target(from, next, forward) ?? next)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Brings what the keyboard has come to into view.
    function reveal(item: Item): void {
        for (let around = item?.parent ?? null; around !== null; around = around.parent) {
            const pane = around as ReadingPane;
            if (pane !== null)
                pane.reveal(item);
        }
    }

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
        root.narrator.focused(control.focusId, control.Accessible.name !== "" ? control.Accessible.name : control.text, control.hint, control.role, control.checked, control.ordinal || peers.indexOf(control) + 1, control.alike || peers.length);
    }

    color: Theme.surface
    title: "Kiosk"

    onActiveFocusItemChanged: {
        over.note(root.activeFocusItem);
        root.tellFocus();
        if (root.visit.keysInUse && root.activeFocusItem as Tappable !== null)
            root.reveal(root.activeFocusItem);
    }

    Tokens {
        visit: root.visit
        glass: root.glass
        pictures: root.pictures
        colours: root.colours
        area: root.area
        reach: root.reach
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: Qt.locale(root.language).textDirection === Qt.RightToLeft
    }

    Binding {
        target: Gate
        property: "repeatGuard"
        value: root.repeatGuard
    }

    Connections {
        target: Gate

        function onAssisted(): void {
            root.visit.keyActivity();
            root.staff.touched();
        }
    }

    Binding {
        target: Keypad
        property: "actions"
        value: root.keys
    }

    Turned {
        id: everything

        turn: root.glass.turn
        width: root.picture.width
        height: root.picture.height
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
            event.accepted = event.isAutoRepeat || root.press(event.key);
        }

        Connections {
            target: Keypad

            function onTabbed(key: int): void {
                if (staffLayer.active) {
                    root.staff.touched();
                    root.step(key === Qt.Key_Tab);
                } else {
                    root.press(key);
                }
            }
        }

        Surround {
            anchors.fill: parent
            visible: root.library.usable && (root.area.width < root.picture.width || root.area.height < root.picture.height)
            screen: stage.current
            page: stage.current !== null ? stage.current.page : ({})
            low: root.visit.lowReach
            veiled: over.active
        }

        Item {
            id: visitArea

            x: root.area.x
            y: root.area.y
            width: root.area.width
            height: root.area.height
            clip: width < root.picture.width || height < root.picture.height

            Rectangle {
                anchors.fill: parent
                visible: parent.clip
                color: Theme.surface
            }

            FocusScope {
                id: below

                // What lay above is gone, unless something else does by then.
                function takeKeys(): void {
                    Qt.callLater(() => root.asleep || staffLayer.active || (over.active ? over.takeKeys() : below.forceActiveFocus()));
                }

                anchors.fill: parent
                focus: true
                enabled: root.library.usable && !over.active && !staffLayer.active && !root.asleep
                visible: !root.asleep

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

                    Item {
                        anchors.fill: stage.current
                        z: 6 // above the screens, which come later

                        // The page itself has the keyboard: it was opened by a key, or what had it is gone.
                        FocusRing {
                            shown: root.visit.keysInUse && root.visit.route !== "attract" && !over.active && !staffLayer.active && !stage.moving && root.activeFocusItem as Tappable === null
                            within: true
                            inverse: stage.current !== null && stage.current.dark
                        }
                    }
                }

                IndexBand {
                    id: band

                    visible: root.library.usable && fits && stage.indexShare > 0
                    enabled: stage.current !== null && stage.current.indexed
                    opacity: stage.indexShare
                    visit: root.visit
                    themes: root.library.usable ? root.library.themes(root.visit.language) : []
                    current: root.library.usable ? root.library.themeOf(root.visit.route) : ""
                    width: Theme.compact ? Math.round(visitArea.width * 0.2) : visitArea.width
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
                    inverse: stage.seen !== null && stage.seen.dark
                    ground: stage.seen !== null ? stage.seen.ground : Theme.surface
                    onReadingRequested: root.visit.sheet = "reading"
                    onLanguageRequested: root.visit.sheet = "language"
                }
            }

            Sheets {
                id: over

                anchors.fill: parent
                enabled: !staffLayer.active
                visit: root.visit
                lowerable: root.lowerable
                stage: stage
                asleep: root.asleep
            }
        }

        Loader {
            objectName: "safe"
            anchors.fill: parent
            active: !root.library.usable
            source: active ? "SafeScreen.qml" : ""
        }

        Loader {
            anchors.fill: parent
            active: root.asleep
            focus: active
            sourceComponent: asleep
            onActiveChanged: active || below.takeKeys()
            onLoaded: (item as Item).forceActiveFocus()
        }

        StaffLayer {
            id: staffLayer

            anchors.fill: parent
            staff: root.staff
            programme: root.programme
            visit: root.visit
            onVacated: below.takeKeys()
        }

        Onlooker {
            anchors.fill: parent
            visit: root.visit
            onFelt: finger => root.felt(finger)
        }
    }

    NarrationMark {
        narrator: root.narrator
        stage: over.active ? over : stage.current
        settled: root.settled
    }

    Binding {
        target: root.narrator
        property: "lowerable"
        value: root.lowerable
    }

    Component {
        id: asleep

        DarkScreen {
            visit: root.visit
            text: root.library.page("attract", root.visit.language).invitation
        }
    }
}
