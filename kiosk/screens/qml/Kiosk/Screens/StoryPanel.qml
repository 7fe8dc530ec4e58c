pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* One panel: a short text, a list where there is one, and more for whoever reads on. */
StoryBody {
    id: root

    readonly property bool beside: (root.tab.points ?? []).length > 0 && width > Theme.bodySize * 38

    spacing: Theme.gap

    Words {
        width: Math.min(parent.width, Theme.lineMeasure)
        text: root.readsOn ? root.tab.more : root.tab.text ?? ""
        lineHeight: Theme.readingLeading
    }

    Column {
        visible: !root.readsOn && (root.tab.points ?? []).length > 0
        width: Math.min(parent.width, Theme.lineMeasure)
        spacing: Theme.gapSmall

        Repeater {
            model: root.readsOn ? [] : root.tab.points ?? []

            Row {
                id: point

                required property string modelData

                width: parent.width
                spacing: Theme.gapSmall

                Rectangle {
                    y: Theme.bodySize * 0.5
                    width: Theme.bodySize * 0.4
                    height: width
                    radius: width / 2
                    color: root.accent
                }

                Words {
                    width: parent.width - parent.spacing - Theme.bodySize * 0.4
                    text: point.modelData
                    lineHeight: Theme.easyLeading
                }
            }
        }
    }

    Pill {
        visible: (root.tab.more ?? "") !== ""
        //: Under a panel: shows a longer text, or returns to the short one
        text: root.readsOn ? qsTr("Read less") : qsTr("Read more")
        glyph: root.readsOn ? Icons.minus : Icons.plus
        focusId: "more"
        onActivated: root.readOn()
    }
}
