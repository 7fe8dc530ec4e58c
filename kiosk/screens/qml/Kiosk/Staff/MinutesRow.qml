pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Shows the emergency message at once, for so many minutes. */
Flow {
    id: root

    required property var minutes
    property bool usable: true

    signal picked(minutes: int)

    spacing: Theme.gapSmall

    Repeater {
        model: root.minutes

        Pill {
            required property int modelData

            enabled: root.usable
            //: Staff menu, emergency message: shows it at once
            text: qsTr("Show for %1 min").arg(modelData)
            size: Theme.compact ? Theme.labelSize : Theme.bodySize
            focusId: "staff-show-" + modelData
            glyph: Icons.clock
            primary: root.usable
            onActivated: root.picked(modelData)
        }
    }
}
