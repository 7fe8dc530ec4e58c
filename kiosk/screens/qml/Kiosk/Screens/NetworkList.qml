pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* Everybody in the network by family, for those who would rather read. */
Item {
    id: root

    required property VisitModel visit
    required property var page
    property string family: ""
    property bool explains: true // the legend stands over the list
    readonly property alias share: pane.share
    readonly property var shown: page.families.filter(family => root.family === "" || family.id === root.family)

    function restore(share: real): void {
        pane.restore(share);
    }

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

        Repeater {
            model: root.shown

            NetworkGroup {
                required property var modelData

                width: pane.room
                page: root.page
                columns: root.width > Theme.captionSize * 32 ? 2 : 1
                title: modelData.name
                entries: modelData.members.map(id => ({
                            id: id,
                            note: root.page.nodes[id].caption
                        }))
                onLed: id => root.visit.showFacet("card/" + id)
                onShown: item => pane.reveal(item)
            }
        }
    }
}
