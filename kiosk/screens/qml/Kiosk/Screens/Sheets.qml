pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

/* What lies over a screen: a sheet, or the question whether somebody is still there. The keyboard goes back to where it was. */
Loader {
    id: root

    required property VisitModel visit
    required property bool lowerable
    required property Item beneath // takes the keyboard where nothing had it
    required property bool asleep
    property Item opener: null
    property bool arriving: false

    function open(sheet: string): void {
        root.opener = root.Window.activeFocusItem;
        root.visit.sheet = sheet;
    }

    active: root.visit.asking || root.visit.sheet !== ""
    focus: active
    sourceComponent: root.visit.asking ? asking : root.visit.sheet === "language" ? language : reading
    onActiveChanged: {
        root.arriving = true;
        Qt.callLater(() => root.arriving = false);
        if (root.active)
            return;
        const reason = root.visit.keysInUse ? Qt.TabFocusReason : Qt.OtherFocusReason;
        // Keys go on where they were, or from the screen itself: never nowhere.
        const back = root.opener ?? root.beneath;
        root.opener = null;
        Qt.callLater(() => root.active || root.asleep || back?.forceActiveFocus(reason));
    }
    onLoaded: {
        Gate.close();
        (root.item as Item).forceActiveFocus(root.visit.keysInUse ? Qt.TabFocusReason : Qt.OtherFocusReason);
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
