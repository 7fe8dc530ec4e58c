pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A theme: its plate, its name, and why it matters. */
SlideFrame {
    id: root

    readonly property real block: kicker.height + title.paintedHeight + teaser.paintedHeight + root.edge * 0.7 // in portrait

    color: Theme.ground(root.slide.ground)

    Plate {
        id: plate

        x: root.portrait ? 0 : Math.round(root.width * 0.4)
        width: root.width - x
        height: root.portrait ? Math.round(kicker.y) : root.height
        plate: root.slide.plate
        declaredGround: root.slide.ground
        declaredLine: root.slide.line
    }

    // The words stand on plain ground.
    Rectangle {
        x: root.portrait ? 0 : plate.x
        y: root.portrait ? Math.round(plate.height * 0.6) : 0
        width: root.portrait ? root.width : Math.round(plate.width * 0.42)
        height: root.portrait ? plate.height - y : root.height
        gradient: Gradient {
            orientation: root.portrait ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                position: 0
                color: root.portrait ? root.clear : root.color
            }
            GradientStop {
                position: 1
                color: root.portrait ? root.color : root.clear
            }
        }
    }

    Words {
        id: kicker

        x: root.edge
        y: root.portrait ? root.height - root.edge * 1.2 - root.block : root.edge
        width: root.portrait ? root.width - 2 * root.edge : root.width * 0.5
        text: root.slide.name
        color: Theme.groundText
        font.pixelSize: root.plain
        font.weight: Font.Bold
    }

    SlideTitle {
        id: title

        x: root.edge
        y: kicker.y + kicker.height + root.edge * 0.3
        width: root.portrait ? root.width - 2 * root.edge : Math.round(root.width * 0.48)
        height: root.portrait ? root.height * 0.25 : root.height * 0.46
        size: root.huge
        text: root.slide.title
    }

    Words {
        id: teaser

        x: root.edge
        y: title.y + title.paintedHeight + root.edge * 0.4
        width: title.width
        text: root.slide.teaser
        color: Theme.groundText
        font.pixelSize: root.plain
        fontSizeMode: Text.Fit
        height: root.portrait ? root.height * 0.24 : root.height - (title.y + title.paintedHeight) - root.edge * 1.6
        verticalAlignment: root.portrait ? Text.AlignTop : Text.AlignBottom
        minimumPixelSize: Math.round(root.small * 0.6)
    }
}
