pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A neighbour of the chosen node, under the reason that ties it where it is the first of them. */
Item {
    id: root

    required property var modelData // {title, id, note, node}
    required property var page
    property real arrived: 1
    property real size: Theme.captionSize
    property point comesFrom: Qt.point(0, 0)
    readonly property real nodeMiddle: node.y + node.height / 2

    signal activated

    implicitHeight: node.y + node.height
    opacity: root.arrived
    transform: Translate {
        x: root.comesFrom.x * (1 - root.arrived)
        y: root.comesFrom.y * (1 - root.arrived)
    }

    Words {
        id: title

        visible: text !== ""
        width: parent.width
        text: root.modelData.title
        font.pixelSize: Theme.captionSize
        font.weight: Font.Bold
        lineHeight: Theme.titleLeading
        Accessible.role: Accessible.Heading
    }

    NetworkNode {
        id: node

        y: title.visible ? title.height + Theme.gapTiny : 0
        width: parent.width
        node: root.modelData.node
        mark: root.page.marks[node.node.family]
        note: root.modelData.note
        size: root.size
        implicitHeight: Math.max(root.size > Theme.captionSize ? Theme.primaryTarget * 1.1 : Theme.target, implicitContentHeight + topPadding + bottomPadding)
        focusId: "near-" + root.modelData.id
        onActivated: root.activated()
    }
}
