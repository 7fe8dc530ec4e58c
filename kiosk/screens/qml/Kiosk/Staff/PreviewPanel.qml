pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Slides
import Kiosk.Theme

/* The slides of a show, small: a page of them is made when it is turned to. */
StaffPanel {
    id: root

    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property int rows: Theme.portrait ? 3 : 2
    readonly property int perPage: columns * rows
    readonly property int count: root.programme.count(root.programme.chosen)
    readonly property real shrink: Math.min((room.width - (columns - 1) * Theme.gap) / columns / root.width, (room.height - turns.height - rows * (Theme.gap + numberHeight)) / rows / root.height)
    readonly property real numberHeight: Theme.captionSize * 1.4
    property int first: 0

    //: Staff menu; %1 and %2 are the first and last slide in sight, %3 how many there are
    title: qsTr("Slides %1 to %2 of %3").arg(first + 1).arg(Math.min(count, first + perPage)).arg(count)

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.programme.slides(root.programme.chosen, root.first, root.perPage)

            Column {
                id: cell

                required property var modelData

                Item {
                    width: root.width * root.shrink
                    height: root.height * root.shrink
                    clip: true

                    SlideView {
                        width: root.width
                        height: root.height
                        scale: root.shrink
                        transformOrigin: Item.TopLeft
                        slide: cell.modelData
                    }
                }

                Words {
                    height: root.numberHeight
                    text: cell.modelData.number
                    font.pixelSize: Theme.captionSize
                    font.weight: Font.DemiBold
                }
            }
        }
    }

    Row {
        id: turns

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        height: Theme.target
        spacing: Theme.gap

        Pill {
            enabled: root.first > 0
            opacity: enabled ? 1 : 0.3
            //: Staff menu: the page of slides before
            text: qsTr("Previous")
            glyph: Icons.arrowLeft
            focusId: "staff-previous"
            onActivated: root.first -= root.perPage
        }

        Pill {
            enabled: root.first + root.perPage < root.count
            opacity: enabled ? 1 : 0.3
            //: Staff menu: the page of slides after
            text: qsTr("Next")
            glyph: Icons.arrowRight
            glyphLast: true
            focusId: "staff-next"
            onActivated: root.first += root.perPage
        }
    }
}
