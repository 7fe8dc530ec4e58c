pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A theme and its flagships, or a section and its topics. */
VisitScreen {
    id: root

    readonly property int count: members.rows.count
    readonly property bool narrow: Theme.portrait || Theme.compact
    readonly property bool tight: Theme.compact && Theme.textStep > 0
    // Few members leave the drawing more of a tall screen.
    readonly property real drawn: Theme.textStep > 0 || count > 3 ? 0.16 : count > 2 ? 0.22 : 0.34
    readonly property real side: narrow ? width : Math.round(width * 0.36)

    function tileFor(route: string): Item {
        return (members.itemOf(route) as MemberRow)?.plateItem ?? null;
    }

    function restore(scroll: real): void {
        members.restore(scroll);
    }

    plateItem: Theme.compact ? null : plate
    headed: Theme.portrait
    rowList: members
    scroll: members.share

    Rectangle {
        id: side

        width: root.side
        height: Theme.compact ? words.height + 2 * words.edge : root.narrow ? Math.round(Math.max(root.height * 0.36, words.height + root.height * root.drawn)) : root.height
        color: plate.color

        Plate {
            id: plate

            visible: !Theme.compact
            width: parent.width
            height: Math.ceil(parent.height - words.height - Theme.gapLarge * (root.narrow ? 0.4 : 0.8))
            breadth: 2.4
            rises: root.headed && Theme.lowered
            plate: root.page.plate
            declaredGround: root.page.ground
            declaredLine: root.page.line

            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: Math.round(plate.height * 0.35)
                gradient: Gradient {
                    GradientStop {
                        position: 0
                        color: Qt.alpha(plate.color, 0)
                    }
                    GradientStop {
                        position: 1
                        color: plate.color
                    }
                }
            }
        }

        Column {
            id: words

            readonly property real edge: Theme.compact ? Theme.gapSmall : Theme.gapLarge * 0.8

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.gapLarge
            anchors.bottomMargin: words.edge
            spacing: Theme.gapSmall

            Words {
                visible: !root.tight
                width: parent.width
                text: root.page.name
                color: Theme.groundText
                font.pixelSize: Theme.captionSize
                font.weight: Font.DemiBold
            }

            Words {
                width: parent.width
                text: root.page.title
                color: Theme.groundText
                font.pixelSize: Theme.titleSize
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
                Accessible.role: Accessible.Heading
            }

            Words {
                visible: !Theme.compact && Theme.textStep < 2
                width: parent.width
                text: root.page.teaser
                color: Theme.groundText
                font.pixelSize: Theme.bodySize
                lineHeight: Theme.readingLeading
            }
        }
    }

    ReadingPane {
        id: pane

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.leftMargin: (root.narrow ? 0 : root.side) + (root.narrow ? Theme.margin : Theme.gapLarge)
        anchors.rightMargin: Theme.margin
        anchors.topMargin: (root.narrow ? side.height : 0) + Theme.gap
        anchors.bottomMargin: Theme.gap

        RowList {
            id: members

            width: pane.room
            pane: pane
            rows: root.library.rows(root.route, "", root.visit.language)

            delegate: MemberRow {
                required property var modelData
                readonly property real before: modelData.place > 1 ? Theme.gap : 0

                card: modelData
                leadsTo: pane.travel > 0 ? "" : modelData.route // the finger may be about to scroll
                ordinal: modelData.place
                alike: modelData.places
                brief: Theme.compact || Theme.textStep > 0 || root.count > 2
                width: pane.room
                height: Math.max(implicitHeight, Math.floor((pane.height - (root.count - 1) * Theme.gap) / Math.max(root.count, Theme.compact ? 3 : 2)))
                onActivated: root.visit.open(modelData.route)
                onActiveFocusChanged: {
                    if (activeFocus)
                        pane.reveal(this);
                }
            }
        }
    }
}
