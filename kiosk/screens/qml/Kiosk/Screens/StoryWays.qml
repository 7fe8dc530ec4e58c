pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Other projects that share something with this one, and what it is: side by side; under one another, or as lines, where there is less room. */
StoryBody {
    id: root

    readonly property var ways: root.tab.ways ?? []
    readonly property real tileHeight: Theme.captionSize * 15 // at least
    readonly property bool tiled: !Theme.portrait && !Theme.compact && Theme.textStep === 0 && room >= tileHeight

    spacing: Theme.compact ? Theme.gapSmall : Theme.gap

    Row {
        visible: root.tiled
        width: root.width
        height: visible ? Math.max(root.tileHeight, root.room) : 0
        spacing: Theme.gap

        Repeater {
            model: root.tiled ? root.ways : []

            Card {
                required property var modelData

                width: (root.width - 2 * Theme.gap) / 3
                height: parent.height
                card: modelData
                text: modelData.name !== "" ? modelData.name : modelData.title
                eyebrow: modelData.teaser
                caption: modelData.name !== "" ? modelData.title : ""
                hint: Phrase.of([caption, eyebrow], ". ")
                nameSize: Math.round(modelData.name !== "" ? Theme.headingSize : Theme.bodySize)
                onActivated: root.wayWanted(modelData.route)
            }
        }
    }

    Repeater {
        model: root.tiled || Theme.compact ? [] : root.ways

        MemberRow {
            required property var modelData

            width: root.width
            card: modelData
            hint: Phrase.of([modelData.name !== "" ? modelData.title : "", modelData.teaser], ". ")
            onActivated: root.wayWanted(modelData.route)
        }
    }

    Repeater {
        model: Theme.compact ? root.ways : []

        Door {
            required property var modelData

            width: root.width
            text: modelData.name !== "" ? modelData.name : modelData.title
            caption: modelData.teaser
            size: Theme.leadSize
            focusId: modelData.route
            onActivated: root.wayWanted(modelData.route)
        }
    }
}
