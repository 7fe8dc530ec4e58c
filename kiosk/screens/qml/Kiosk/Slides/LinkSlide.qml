pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* An address to take along: large enough to be read by a telephone from three metres. */
SlideFrame {
    id: root

    readonly property var code: Theme.pictures && root.slide.url ? Theme.pictures.qr(root.slide.url) : ({})
    readonly property real block: picture.height + title.paintedHeight + label.height + root.edge * 0.8 // in portrait
    readonly property real room: root.portrait ? root.width - 2 * root.edge : root.height - 2.2 * root.edge

    Picture {
        id: picture

        readonly property real side: Math.max(1, Math.floor(root.room / (root.code.modules ?? 1))) * (root.code.modules ?? 1)

        x: root.portrait ? (root.width - side) / 2 : root.width - side - root.edge
        y: root.portrait ? Math.round((root.height - root.block) / 2) : root.edge
        width: side
        height: side
        source: root.code.source ?? ""
        sourceSize: Qt.size(side, side)
        smooth: false
        asynchronous: true
        transform: Mirror {
            span: picture.width
        }
        Accessible.role: Accessible.Graphic
        Accessible.name: root.slide.label
    }

    SlideTitle {
        id: title

        x: root.edge
        y: root.portrait ? picture.y + picture.height + root.edge * 0.5 : root.edge
        width: root.portrait ? root.width - 2 * root.edge : picture.x - 2 * root.edge
        height: root.portrait ? root.height * 0.2 : root.height * 0.5
        size: root.huge
        text: root.slide.title
    }

    Words {
        id: label

        x: root.edge
        y: root.portrait ? title.y + title.paintedHeight + root.edge * 0.3 : root.height - height - root.edge * 1.2
        width: title.width
        text: root.slide.label
        color: Theme.lit
        font.pixelSize: root.large
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(root.small * 0.8)
        wrapMode: Text.NoWrap
    }
}
