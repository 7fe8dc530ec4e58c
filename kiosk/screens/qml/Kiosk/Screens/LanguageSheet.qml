pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* The languages, each in its own name. */
Sheet {
    id: root

    required property VisitModel visit

    //: Title of the sheet that lists the languages
    title: qsTr("Language")

    Flow {
        width: root.room
        spacing: Theme.gapSmall

        Repeater {
            model: root.visit.languages

            Pill {
                required property var modelData

                text: modelData.name
                focusId: "language-" + modelData.code
                role: Accessible.RadioButton
                checked: root.visit.language === modelData.code
                onActivated: {
                    root.visit.chooseLanguage(modelData.code);
                    root.dismissed();
                }
            }
        }
    }
}
