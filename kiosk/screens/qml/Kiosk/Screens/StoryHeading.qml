import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Where a story belongs, and what this tab of it is called. */
Column {
    id: root

    required property string kicker
    required property string title
    required property color accent
    property bool first: false // the tab that opens the story

    spacing: Theme.gapTiny

    Words {
        width: parent.width
        text: root.kicker
        color: root.accent
        font.pixelSize: Theme.compact ? Theme.labelSize : Theme.captionSize
        font.weight: Font.Bold
    }

    Words {
        width: parent.width
        text: root.title
        font.pixelSize: root.first && !Theme.compact ? Math.round(Theme.titleSize * 1.12) : Theme.titleSize
        font.weight: Font.Bold
        lineHeight: Theme.titleLeading
        Accessible.role: Accessible.Heading
    }
}
