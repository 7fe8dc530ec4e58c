pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* What each mark stands for; a tap lets those come forward, another lets all of them stand again. */
Flow {
    id: root

    required property var page
    property string family: ""

    signal chosen(string family)

    spacing: Theme.apart
    onWidthChanged: forceLayout() // what lies over it takes its height at once

    Repeater {
        model: root.page.families

        NetworkFilter {
            required property var modelData

            text: modelData.name
            mark: root.page.marks[modelData.id]
            focusId: "family-" + modelData.id
            checked: modelData.id === root.family
            onActivated: root.chosen(checked ? "" : modelData.id)
        }
    }
}
