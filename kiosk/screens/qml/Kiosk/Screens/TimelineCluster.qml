import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* More than can be drawn one by one: how many entries of a theme begin in some years, as a column under their number. A tap lists them. */
Tappable {
    id: root

    required property var cluster // {name, hint, number, x, y, width, height, column, ground, line}

    text: cluster.name
    hint: cluster.hint
    x: cluster.x
    y: cluster.y
    width: cluster.width
    height: cluster.height
    background: Rectangle {
        radius: Math.round(Theme.radius * 0.5)
        color: root.held ? Theme.surfacePressed : "transparent"
    }
    contentItem: Item {
        Rectangle {
            id: column

            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(Theme.rule, root.cluster.column)
            radius: Math.min(height / 2, Math.round(Theme.radius * 0.4))
            color: Theme.ground(root.cluster.ground)
            border.width: Theme.night ? Theme.rule : 0
            border.color: Theme.accent(root.cluster.ground, root.cluster.line)
        }

        Words {
            anchors.bottom: column.top
            width: parent.width
            text: root.cluster.number
            color: Theme.accent(root.cluster.ground, root.cluster.line)
            font.pixelSize: Theme.captionSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
