pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* One panel: a short text, a list where there is one, and more for whoever reads on. */
StoryBody {
    id: root

    // A short text is set larger: the screen is for reading from a step away.
    readonly property bool large: !Theme.compact && Theme.textStep === 0 && (root.tab.text ?? "").length + 60 * (root.tab.points ?? []).length < 460
    readonly property real size: large ? Theme.leadSize : Theme.bodySize

    spacing: Theme.gap

    Words {
        width: Math.min(parent.width, root.size * 34)
        font.pixelSize: root.size
        text: root.tab.text ?? ""
        lineHeight: Theme.readingLeading
    }

    Points {
        visible: lines.length > 0
        width: Math.min(parent.width, root.size * 34)
        lines: root.tab.points ?? []
        size: root.size
        accent: root.accent
    }

    // Whoever reads on keeps what they have read above it.
    Words {
        visible: root.readsOn
        width: Math.min(parent.width, root.size * 34)
        font.pixelSize: root.size
        text: root.readsOn ? root.tab.more : ""
        lineHeight: Theme.readingLeading
    }

    Pill {
        visible: (root.tab.more ?? "") !== ""
        //: Under a panel: shows a longer text, or returns to the short one
        text: root.readsOn ? qsTr("Read less") : qsTr("Read more")
        glyph: root.readsOn ? Icons.minus : Icons.plus
        focusId: "more"
        onActivated: root.readOn()
    }

    StoryRows {
        visible: rows.length > 0
        width: root.width
        rows: root.tab.rows ?? []
        accent: root.accent
    }
}
