pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Opens the show: its title beside the plates of every theme. */
SlideFrame {
    id: root

    readonly property var plates: root.slide.plates ?? []

    Grid {
        id: strips

        x: root.portrait ? 0 : root.width - width
        y: 0
        width: root.portrait ? root.width : Math.round(root.width * 0.46)
        height: root.portrait ? Math.round(root.height * 0.5) : root.height
        columns: Math.max(1, root.portrait ? 2 : root.plates.length > 3 ? Math.ceil(root.plates.length / 2) : root.plates.length)

        Repeater {
            model: root.plates

            Plate {
                required property var modelData

                width: strips.width / strips.columns
                height: strips.height / Math.ceil(root.plates.length / strips.columns)
                plate: modelData.plate
                declaredGround: modelData.ground
                declaredLine: modelData.line
            }
        }
    }

    Words {
        id: kicker

        x: root.edge
        y: root.portrait ? strips.height + root.edge : root.edge
        width: root.portrait ? root.width - 2 * root.edge : strips.x - 2 * root.edge
        text: root.slide.kicker
        color: Theme.deepQuiet
        font.pixelSize: root.small
        font.weight: Font.DemiBold
    }

    SlideTitle {
        x: root.edge
        y: kicker.y + kicker.height + root.edge * 0.5
        width: kicker.width
        height: root.height - y - root.edge * 1.4
        size: root.huge
        text: root.slide.title
        verticalAlignment: root.portrait ? Text.AlignTop : Text.AlignVCenter
    }
}
