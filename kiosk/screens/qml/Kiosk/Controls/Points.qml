pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A list of short points, each behind a dot. */
Column {
    id: root

    required property list<string> lines
    property real size: Theme.bodySize
    property color accent: Theme.surfaceText

    spacing: Theme.gapSmall

    Repeater {
        model: root.lines

        Row {
            id: point

            required property string modelData

            width: root.width
            spacing: Theme.gapSmall

            Rectangle {
                y: root.size * 0.5
                width: Theme.bodySize * 0.4
                height: width
                radius: width / 2
                color: root.accent
            }

            Words {
                width: point.width - point.spacing - Theme.bodySize * 0.4
                text: point.modelData
                font.pixelSize: root.size
                lineHeight: Theme.easyLeading
            }
        }
    }
}
