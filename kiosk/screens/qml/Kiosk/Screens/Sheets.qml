pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

/* What lies over a screen: a sheet, or the question whether somebody is still there. The keyboard goes back to where it was. */
Loader {
    id: root

    required property VisitModel visit
    required property bool lowerable
    required property Stage stage
    required property bool asleep
    property string place: "" // the control that had the keyboard before; a row of a list may be made anew meanwhile
    property bool arriving: false

    // The keyboard has come to something.
    function note(item: Item): void {
        const control = item as Tappable;
        if (!root.active && (control !== null || item as VisitScreen !== null))
            root.place = control?.focusId ?? "";
    }

    function takeKeys(): void {
        (root.item as Item).forceActiveFocus(root.visit.keysInUse ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    // Keys go on where they were, or from the screen itself: never nowhere.
    function giveBack(place: string): void {
        if (!root.active && !root.asleep && root.stage.current !== null)
            root.stage.focusOn(root.stage.current, place);
    }

    active: root.visit.asking || root.visit.sheet !== ""
    focus: active
    sourceComponent: root.visit.asking ? asking : root.visit.sheet === "language" ? language : reading
    onActiveChanged: {
        root.arriving = true;
        Qt.callLater(() => root.arriving = false);
        if (root.active)
            return;
        const place = root.place;
        Qt.callLater(() => root.giveBack(place));
    }
    onLoaded: {
        Gate.close();
        root.takeKeys();
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
            lowerable: root.lowerable
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
