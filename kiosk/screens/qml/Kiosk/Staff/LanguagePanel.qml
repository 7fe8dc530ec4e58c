pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* The language in which visits begin, until the kiosk is started again. */
StaffPanel {
    id: root

    //: Staff menu
    title: qsTr("In which language do visits begin?")

    Column {
        width: parent.width
        spacing: Math.max(Theme.gap, Theme.apart)

        Repeater {
            model: root.visit.languages

            StaffTile {
                required property var modelData

                width: parent?.width ?? 0
                text: modelData.name
                glyph: checked ? Icons.check : Icons.globe
                focusId: "staff-language-" + modelData.code
                role: Accessible.RadioButton
                checked: root.staff.language === modelData.code
                onActivated: root.staff.beginIn(modelData.code)
            }
        }
    }
}
