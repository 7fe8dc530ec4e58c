pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/*
 * Where screens come and go. A tapped tile's plate grows into the plate of its page and shrinks back on return; where either is
 * missing, the new screen fades in. The old screen stays until the new one is made, so no black or stale frame is seen. A veil of the new
 * one's ground covers it before the new one comes from under it: no two texts are read through each other.
 */
Item {
    id: root

    required property VisitModel visit
    required property Library library
    property SlideshowModel slideshow: null // plays in the place of the attract loop
    property real indexHeight: 0
    property real indexWidth: 0
    property VisitScreen current: null
    property VisitScreen leaving: null
    property VisitScreen gone: null // the one before, which is not seen any more
    property VisitScreen prepared: null
    property string preparedRoute: ""
    property bool preparedStands: false // everything on it has its place
    readonly property bool swapped: leaving === null || !leaving.visible // what comes is what is seen
    readonly property VisitScreen seen: swapped ? current : leaving // what is around it goes with it
    readonly property real share: seen === null ? 0 : !swapped && veil.opacity <= firstVeil ? 1 : 1 - veil.opacity // how much is seen of that screen; it goes a frame later than the veil comes
    readonly property real indexShare: { // and of the themes' index
        const comes = root.current !== null && root.current.indexed;
        if (comes && (root.leaving === null || root.leaving.indexed))
            return 1;
        return root.seen !== null && root.seen.indexed ? root.share : 0;
    }
    readonly property var screens: ({
            theme: "Chapter",
            section: "Chapter",
            about: "Story",
            flagship: "Story",
            topic: "Story",
            attract: "Attract",
            explore: "Explore",
            figures: "Figures",
            evidence: "Evidence",
            timeline: "Timeline",
            network: "Network",
            places: "Places",
            quiz: "Quiz",
            search: "Search",
            subjects: "Subjects",
            help: "Help",
            notice: "Notice"
        })
    readonly property real firstVeil: 0.2 // it is seen in its first frame
    property string shownRoute: ""
    property string leavingRoute: ""
    readonly property bool moving: current === null || leaving !== null
    readonly property bool ready: current !== null && current.ready && !moving

    function sourceFor(route: string): string {
        if (route === "attract" && root.slideshow !== null)
            return "../Slides/SlideshowScreen.qml";
        return (root.screens[route.split("/")[0]] ?? "Home") + "Screen.qml";
    }

    // Null, with an error in the log, where it cannot be made.
    function make(route: string): VisitScreen {
        const component = Qt.createComponent(Qt.resolvedUrl(root.sourceFor(route)), Component.PreferSynchronous, root);
        if (component.status === Component.Error) {
            console.error(component.errorString());
            return null;
        }
        const properties = {
            visit: root.visit,
            library: root.library,
            page: Qt.binding(() => root.library.page(route, root.visit.language)),
            route: route,
            width: Qt.binding(function () { // this: the screen, which is laid out once if it has its size from the first
                return root.width - ((this as VisitScreen).indexed ? root.indexWidth : 0);
            }),
            height: Qt.binding(function () {
                return root.height - ((this as VisitScreen).indexed ? root.indexHeight : 0);
            }),
            opacity: 0
        };
        if (route === "attract" && root.slideshow !== null)
            properties["slideshow"] = root.slideshow;
        const screen = component.createObject(root, properties) as VisitScreen;
        component.destroy();
        if (screen === null)
            return null;
        screen.x = Qt.binding(() => screen.indexed ? root.indexWidth : 0);
        return screen;
    }

    // Of what is pressed: pages that take from the visit no more than what they show, so that they may be made before it is there.
    function prepare(route: string): void {
        root.forget();
        if (!["home", "theme", "section", "flagship", "topic"].includes(route.split("/")[0]) || route === root.shownRoute || root.moving || !root.library.usable)
            return;
        root.prepared = root.make(route);
        if (root.prepared === null)
            return;
        root.preparedRoute = route;
        root.prepared.enabled = false; // nor is it seen yet
    }

    function forget(): void {
        if (root.prepared !== null)
            root.prepared.destroy();
        root.prepared = null;
        root.preparedRoute = "";
        root.preparedStands = false;
    }

    // Made already, or made now.
    function take(route: string): VisitScreen {
        if (route !== root.preparedRoute) {
            root.forget();
            return root.make(route);
        }
        const screen = root.prepared;
        root.prepared = null;
        root.preparedRoute = "";
        root.preparedStands = false;
        screen.enabled = true;
        return screen;
    }

    function show(route: string): void {
        if (route === root.shownRoute || !root.library.usable)
            return;
        if (root.leaving !== null)
            root.finish();
        const stands = root.preparedStands && route === root.preparedRoute;
        const screen = root.take(route);
        if (root.current !== null || route !== "attract") // whoever sees a kiosk start has touched nothing of it
            Gate.close();
        if (screen === null)
            return;
        root.leaving = root.current;
        if (root.leaving !== null)
            root.leaving.enabled = false; // it takes nothing any more, nor is it read
        root.current = screen;
        root.leavingRoute = root.shownRoute;
        root.shownRoute = route;
        if (root.leaving === null)
            root.finish();
        else if (!stands && (Theme.reducedMotion || root.flies()))
            settle.restart();
        else
            root.begin();
    }

    // The tapped tile's plate flies first, or that of the page that is left, where both ends are there.
    function flies(): bool {
        const tile = root.leaving.tileFor(root.shownRoute);
        const home = root.current.tileFor(root.leavingRoute);
        return (tile !== null && root.current.plateItem !== null) || (home !== null && root.leaving.plateItem !== null);
    }

    function begin(): void {
        const tile = root.leaving.tileFor(root.shownRoute);
        const from = (tile ?? root.leaving.plateItem) as Plate;
        const to = (root.current.tileFor(root.leavingRoute) ?? root.current.plateItem) as Plate;
        const [large, small] = tile !== null ? [to, from] : [from, to];
        const carried = large?.painted || !small?.painted ? large : small; // what is there
        if (Theme.reducedMotion || !root.flies() || from === null || to === null)
            cover.start();
        else
            flyer.fly(from, to, carried);
    }

    function swap(): void {
        if (root.leaving !== null)
            root.leaving.visible = false;
        root.current.restore(root.visit.scroll);
        root.current.opacity = 1;
    }

    // Ends a change at once: the new screen is whole, the old one not seen any more.
    function finish(): void {
        settle.stop();
        cover.stop();
        uncover.stop();
        flyer.vanish();
        veil.opacity = 0;
        root.clear();
        if (root.current?.opacity < 1)
            root.swap();
        if (root.leaving !== null) {
            root.gone = root.leaving;
            root.leaving = null;
            if (Theme.reducedMotion)
                root.clear();
            else
                tidy.restart();
        }
        if (root.current !== null)
            root.focusOn(root.current, root.visit.focusId);
    }

    function clear(): void {
        if (root.gone !== null)
            root.gone.destroy();
        root.gone = null;
    }

    function find(item: Item, focusId: string): Item {
        const tappable = item as Tappable;
        if (tappable !== null && tappable.focusId === focusId && tappable.visible)
            return tappable;
        for (let i = 0; i < item.children.length; ++i) {
            const found = root.find(item.children[i], focusId);
            if (found !== null)
                return found;
        }
        return null;
    }

    // The words of the screen were replaced by those of another language.
    function resume(): void {
        if (root.current === null || root.moving)
            return;
        root.current.restore(root.visit.scroll);
        if (!(root.Window.activeFocusItem instanceof Tappable))
            root.focusOn(root.current, root.visit.focusId);
    }

    // Another part of the screen: as it was left, or from its first control on.
    function turn(): void {
        if (!root.current?.turns || root.moving)
            return;
        root.current.restore(root.visit.scroll);
        if (root.visit.focusId === "" && root.visit.keysInUse && root.enabled)
            root.current.first()?.forceActiveFocus(Qt.TabFocusReason);
        else
            root.focusOn(root.current, root.visit.focusId);
    }

    // Where it was on the screen, or around it, on the bar. Under a sheet, the keyboard is the sheet's.
    function focusOn(screen: VisitScreen, focusId: string): void {
        if (!root.enabled)
            return;
        if (focusId !== "")
            screen.reach(focusId);
        const item = focusId === "" ? null : root.find(screen, focusId) ?? root.find(root.parent, focusId);
        (item ?? screen).forceActiveFocus(item !== null && root.visit.keysInUse ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    Component.onCompleted: show(root.visit.route)
    onSlideshowChanged: {
        if (root.shownRoute !== "attract")
            return;
        root.shownRoute = "";
        root.show("attract");
    }

    Connections {
        target: Gate

        function onHolderChanged(): void {
            const leadsTo = (Gate.holder as Tappable)?.leadsTo ?? "";
            if (leadsTo !== "")
                aim.begin(leadsTo);
            else
                Qt.callLater(aim.end);
        }
    }

    // An animation whose durations become nothing while it runs may never say that it has finished.
    Connections {
        target: Theme

        function onReducedMotionChanged(): void {
            if (root.leaving !== null)
                root.finish();
        }
    }

    // First it is seen that something is pressed.
    FrameAnimation {
        id: aim

        property string route: ""

        function begin(route: string): void {
            aim.route = route;
            aim.restart();
        }

        // Unless the page was asked for by then.
        function end(): void {
            if ((Gate.holder as Tappable)?.leadsTo)
                return;
            aim.stop();
            root.forget();
        }

        onTriggered: {
            if (currentFrame === 2)
                root.prepare(aim.route);
            if (currentFrame < 4)
                return;
            aim.stop();
            root.preparedStands = root.prepared !== null;
        }
    }

    Connections {
        target: root.visit

        function onRouteChanged(): void {
            root.show(root.visit.route);
        }

        function onTurned(): void {
            Qt.callLater(root.turn);
        }

        function onLanguageChanged(): void {
            Qt.callLater(root.resume);
        }

        // One that is still coming is not as the visit has it yet: there is nothing new to remember.
        function onLeaving(): void {
            if (root.moving)
                return;
            const focused = root.Window.activeFocusItem as Tappable;
            root.visit.remember(root.current.scroll, focused !== null ? focused.focusId : "");
        }
    }

    // When everything stands: to take a screen down takes as long as several frames.
    FrameAnimation {
        id: tidy

        onTriggered: {
            if (currentFrame === 0)
                return;
            tidy.stop();
            root.clear();
        }
    }

    // Positioners place their children when they are polished: two frames later everything has its place.
    FrameAnimation {
        id: settle

        onTriggered: {
            if (currentFrame < 1)
                return;
            settle.stop();
            root.begin();
        }
    }

    Flyer {
        id: flyer

        z: 5
        onNearing: cover.start()
    }

    Rectangle {
        id: veil

        visible: opacity > 0
        z: 4
        anchors.fill: parent
        color: root.current?.ground ?? Theme.surface
        opacity: 0
    }

    // The one begins when the other has ended, a frame later: what is new is made ready to be painted in the one, and painted in the other.
    NumberAnimation {
        id: cover

        target: veil
        property: "opacity"
        from: root.firstVeil
        to: 1
        duration: Theme.quick / 2
        onFinished: {
            root.swap();
            uncover.start();
        }
    }
    NumberAnimation {
        id: uncover

        target: veil
        property: "opacity"
        to: 0
        duration: Theme.quick
        onFinished: root.finish()
    }
}
