pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* All that one node is tied to, as a list: what it is, then its neighbours by the reason that ties them. */
Item {
    id: root

    required property VisitModel visit
    required property Library library
    required property var page
    required property var node
    property bool stays: false // a tap on a page shows its neighbours rather than the page
    property string prefix: "card/" // of the facet that shows another node
    readonly property alias list: lines
    readonly property bool wide: width > Theme.captionSize * 32

    function lead(id: string): void {
        const node = root.library.networkNode(id, root.visit.language).node;
        if (node.route !== "" && !root.stays)
            root.visit.open(node.route);
        else
            root.visit.openAt("network", root.prefix + id);
    }

    ReadingPane {
        id: pane

        anchors.fill: parent

        Row {
            width: pane.room
            spacing: Theme.gap

            NetworkMark {
                id: sign

                width: Math.round(Theme.titleSize * 0.8)
                height: width
                path: root.page.marks[root.node.family]
                paint: root.node.hub !== "" ? Theme.accent(root.node.ground, root.node.line) : Theme.surfaceText
            }

            Column {
                width: parent.width - sign.width - parent.spacing
                spacing: Theme.gapSmall

                Words {
                    width: parent.width
                    text: root.node.name
                    font.pixelSize: Theme.headingSize
                    font.weight: Font.Bold
                    lineHeight: Theme.titleLeading
                    color: root.node.hub !== "" ? Theme.accent(root.node.ground, root.node.line) : Theme.surfaceText
                    Accessible.role: Accessible.Heading
                }

                Words {
                    visible: text !== ""
                    width: parent.width
                    text: Phrase.of([root.node.caption, root.node.gloss], " · ")
                    font.pixelSize: Theme.bodySize
                    lineHeight: Theme.easyLeading
                }

                Pill {
                    visible: root.node.route !== ""
                    text: qsTr("Open the page")
                    glyph: Icons.arrowRight
                    glyphLast: true
                    primary: true
                    focusId: "network-open"
                    onActivated: root.visit.open(root.node.route)
                }
            }
        }

        NetworkLines {
            id: lines

            width: pane.room
            pane: pane
            columns: root.wide ? 2 : 1
            marks: root.page.marks
            rows: root.library.rows("network", [columns, "card", root.node.id].join("/"), root.visit.language)
            onLed: id => root.lead(id)
            onShown: item => pane.reveal(item)
        }
    }
}
