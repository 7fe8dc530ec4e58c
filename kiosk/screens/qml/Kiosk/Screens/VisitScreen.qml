import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* What every screen has: its page, the visit, and the plate that carries one screen into the next. */
Item {
    id: root

    required property VisitModel visit
    required property Library library
    required property var page
    property string route: "" // of the page
    property Item plateItem: null
    property bool dark: false // the bar stands on the screen's own ground
    property color ground: Theme.surface
    property bool headed: false // the plate stands across its top
    property bool indexed: true // shows the themes' index
    property bool bare: false // fills the window: no bar
    property real scroll: 0
    property RowList rowList: null // of which not every row may be made
    property bool pristine: false // all of it is painted, and as it is after every start
    property bool turns: false // its parts are gone on to and come back to as screens are
    property bool ready: true // false while what it shows is still being made
    property string announced: page.title ?? page.kicker ?? "" // by a screen reader, as the screen opens

    // The tile that leads to a route, from which its page grows.
    function tileFor(route: string): Item {
        return null;
    }

    // What the keyboard is given where a part of it was just gone on to.
    function first(): Item {
        return null;
    }

    function restore(scroll: real): void {
    }

    // Makes the control of that name where it is not made before it is seen, and brings it into view.
    function reach(focusId: string): void {
        root.rowList?.reach(focusId);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: announced
    Accessible.ignored: !enabled
}
