pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/*
 * Where screens come and go. A tapped tile's plate grows into the plate of its page and shrinks back on return; where either is
 * missing, the new screen fades in. The old screen stays until the new one is painted, so no black or stale frame is seen. It is gone into
 * the new one's ground before the new one comes: no two texts are read through each other.
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
    property VisitScreen prepared: null
    property string preparedRoute: ""
    readonly property VisitScreen seen: leaving !== null && leaving.opacity > 0 ? leaving : current // what is around it goes with it
    readonly property real indexShare: { // how much of the themes' index is seen
        const comes = root.current !== null && root.current.indexed;
        const goes = root.leaving !== null && root.leaving.indexed;
        if (comes && (goes || root.leaving === null))
            return 1;
        return comes ? root.current.opacity : goes ? root.leaving.opacity : 0;
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
    property string shownRoute: ""
    readonly property bool moving: current === null || leaving !== null || settle.running || flight.running
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
            page: root.library.page(route, root.visit.language),
            route: route,
            opacity: 0
        };
        if (route === "attract" && root.slideshow !== null)
            properties["slideshow"] = root.slideshow;
        const screen = component.createObject(root, properties) as VisitScreen;
        component.destroy();
        if (screen === null)
            return null;
        screen.page = Qt.binding(() => root.library.page(route, root.visit.language));
        screen.width = Qt.binding(() => root.width - (screen.indexed ? root.indexWidth : 0));
        screen.height = Qt.binding(() => root.height - (screen.indexed ? root.indexHeight : 0));
        screen.x = Qt.binding(() => screen.indexed ? root.indexWidth : 0);
        return screen;
    }

    // Of what is pressed: pages that take from the visit no more than what they show, so that they may be made before it is there.
    function prepare(route: string): void {
        root.forget();
        if (!["theme", "section", "flagship", "topic"].includes(route.split("/")[0]) || route === root.shownRoute || root.moving || !root.library.usable)
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
        screen.enabled = true;
        return screen;
    }

    function show(route: string): void {
        if (route === root.shownRoute || !root.library.usable)
            return;
        root.finish();
        const screen = root.take(route);
        Gate.close();
        if (screen === null)
            return;
        root.leaving = root.current;
        if (root.leaving !== null) {
            root.leaving.enabled = false; // it takes nothing any more, nor is it read
            // Both are painted once, as pictures of which one fades in over the other: text and plates anew for each frame take too long.
            root.leaving.layer.enabled = true;
            screen.layer.enabled = true;
        }
        root.current = screen;
        flight.route = route;
        flight.leavingRoute = root.shownRoute;
        root.shownRoute = route;
        if (root.leaving === null)
            root.finish();
        else
            settle.restart();
    }

    // Ends a change at once: the new screen is whole, the old one gone.
    function finish(): void {
        settle.stop();
        flight.stop();
        change.stop();
        flyer.visible = false;
        flyer.plate = ""; // a large picture, which the page has as well
        if (root.current !== null) {
            root.current.opacity = 1;
            root.current.layer.enabled = false;
            root.current.restore(root.visit.scroll);
        }
        if (root.leaving !== null) {
            root.leaving.visible = false;
            root.leaving.destroy();
            root.leaving = null;
        }
        if (root.current !== null)
            root.focusOn(root.current, root.visit.focusId);
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
        if (item !== null)
            item.forceActiveFocus(root.visit.keysInUse ? Qt.TabFocusReason : Qt.OtherFocusReason);
        else
            screen.forceActiveFocus(Qt.OtherFocusReason);
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
            if (currentFrame < 2)
                return;
            aim.stop();
            root.prepare(aim.route);
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

        function onLeaving(): void {
            if (root.current === null)
                return;
            const focused = root.Window.activeFocusItem as Tappable;
            root.visit.remember(root.current.scroll, focused !== null ? focused.focusId : "");
        }
    }

    // Positioners place their children when they are polished: two frames later everything has its place.
    FrameAnimation {
        id: settle

        onTriggered: {
            if (currentFrame < 2)
                return;
            settle.stop();
            flight.begin();
        }
    }

    Plate {
        id: flyer

        visible: false
        z: 5
        plate: ""
        declaredGround: Theme.neutralGround
        declaredLine: Theme.neutralLine
        smoothly: false
    }

    ParallelAnimation {
        id: flight

        property string route: ""
        property string leavingRoute: ""

        function begin(): void {
            const from = root.leaving.tileFor(flight.route) ?? root.leaving.plateItem;
            const to = root.current.tileFor(flight.leavingRoute) ?? root.current.plateItem;
            const grows = root.leaving.tileFor(flight.route) !== null || root.current.tileFor(flight.leavingRoute) !== null;
            const carried = (root.leaving.tileFor(flight.route) !== null ? to : from) as Plate;
            if (Theme.reducedMotion || !grows || from === null || to === null || carried === null) {
                change.start();
                return;
            }
            const start = from.mapToItem(root, 0, 0, from.width, from.height);
            const end = to.mapToItem(root, 0, 0, to.width, to.height);
            flyer.declaredGround = carried.declaredGround;
            flyer.declaredLine = carried.declaredLine;
            flyer.drawnSize = carried.drawnSize;
            flyer.plate = carried.plate;
            growX.from = start.x;
            growX.to = end.x;
            growY.from = start.y;
            growY.to = end.y;
            growWidth.from = start.width;
            growWidth.to = end.width;
            growHeight.from = start.height;
            growHeight.to = end.height;
            flyer.visible = true;
            flight.start();
        }

        onFinished: change.start()

        NumberAnimation {
            id: growX

            target: flyer
            property: "x"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            id: growY

            target: flyer
            property: "y"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            id: growWidth

            target: flyer
            property: "width"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            id: growHeight

            target: flyer
            property: "height"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
    }

    Rectangle {
        visible: root.leaving !== null
        z: -1
        anchors.fill: root.current
        color: root.current?.ground ?? Theme.surface
    }

    SequentialAnimation {
        id: change

        onFinished: root.finish()

        NumberAnimation {
            target: root.leaving
            property: "opacity"
            to: 0
            duration: Theme.quick / 2
        }
        NumberAnimation {
            target: root.current
            property: "opacity"
            to: 1
            duration: Theme.quick
        }
    }
}
