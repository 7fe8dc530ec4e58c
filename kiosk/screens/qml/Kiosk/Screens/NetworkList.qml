pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* Everybody in the network by family, for those who would rather read. */
Item {
    id: root

    required property VisitModel visit
    required property Library library
    required property var page
    property string family: ""
    property bool explains: true // the legend stands over the list
    readonly property alias list: lines

    NetworkLegend {
        id: legend

        width: parent.width
        visible: root.explains
        page: root.page
        family: root.family
        onChosen: family => root.visit.showFacet(family === "" ? "list" : "list/" + family)
    }

    ReadingPane {
        id: pane

        anchors.fill: parent
        anchors.topMargin: root.explains ? legend.height + Theme.gap : 0

        NetworkLines {
            id: lines

            width: pane.room
            pane: pane
            columns: root.width > Theme.captionSize * 32 ? 2 : 1
            marks: root.page.marks
            rows: root.library.rows("network", [columns, "list", root.family].join("/"), root.visit.language)
            onLed: id => root.visit.openAt("network", "card/" + id)
            onShown: item => pane.reveal(item)
        }
    }
}
