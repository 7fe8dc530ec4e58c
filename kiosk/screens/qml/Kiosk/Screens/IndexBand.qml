pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* The themes, one tap away from anywhere: the coloured edge of an atlas. A spine of small
   plates on a compact screen, a band above the bar elsewhere. */
Grid {
    id: root

    required property VisitModel visit
    required property var themes
    property string current: ""
    readonly property bool spine: Theme.compact
    readonly property bool fits: !spine || segmentHeight >= Theme.minimumTargetMillimetres * Theme.pixelsPerMillimetre // else the themes are found at home
    readonly property int rowCount: Math.ceil(themes.length / columns)
    readonly property real segmentWidth: (width - (columns - 1) * columnSpacing) / columns
    readonly property real segmentHeight: spine ? Math.floor((height - (rowCount - 1) * rowSpacing) / rowCount) : Theme.target

    columns: spine ? 1 : Theme.portrait ? 3 : 6
    columnSpacing: Theme.apart
    rowSpacing: Theme.apart
    Accessible.role: Accessible.Grouping
    //: For assistive technology: the row of themes on every page
    Accessible.name: qsTr("Themes")
    Accessible.ignored: !enabled

    Repeater {
        model: root.themes

        Tappable {
            id: segment

            required property var modelData
            readonly property bool here: modelData.route === root.current

            text: modelData.short
            focusId: "theme-" + modelData.route
            leadsTo: modelData.route
            width: root.segmentWidth
            height: root.segmentHeight
            checked: here
            current: here
            inverse: true
            flush: true
            leftPadding: Theme.gapTiny
            rightPadding: Theme.gapTiny
            onActivated: root.visit.open(modelData.route)

            background: Rectangle {
                color: segment.held ? Theme.lit : Theme.ground(segment.modelData.ground)

                Plate {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    height: parent.height - label.implicitHeight - Theme.gapTiny
                    visible: root.spine && !segment.held && height > 0
                    breadth: 1.5
                    plate: root.spine ? segment.modelData.plate : ""
                    declaredGround: segment.modelData.ground
                    declaredLine: segment.modelData.line
                }

                Rectangle {
                    visible: segment.here
                    width: root.spine ? Theme.gapTiny + 4 : parent.width
                    height: root.spine ? parent.height : Theme.gapTiny + 4
                    color: Theme.lit
                }
            }
            contentItem: Words {
                id: label

                text: segment.text
                color: segment.held ? Theme.litText : Theme.groundText
                font.pixelSize: Theme.captionSize
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.labelSize
                font.weight: segment.here ? Font.Bold : Font.DemiBold
                lineHeight: Theme.titleLeading
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: root.spine ? Text.AlignBottom : Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
}
