pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The event: its name, when and where, and who makes it possible. */
SlideFrame {
    id: root

    readonly property var logos: root.slide.logos ?? []

    Words {
        id: kicker

        x: root.edge
        y: root.edge
        width: root.width - 2 * root.edge
        text: root.slide.kicker
        color: Theme.deepQuiet
        font.pixelSize: root.small
        font.weight: Font.DemiBold
    }

    SlideTitle {
        id: title

        x: root.edge
        y: kicker.y + kicker.height + root.edge * 0.6
        width: kicker.width
        height: root.height * 0.34
        size: Math.round(root.huge * 1.2)
        text: root.slide.title
    }

    Column {
        x: root.edge
        y: title.y + title.paintedHeight + root.edge * 0.5
        width: kicker.width
        spacing: root.edge * 0.25

        Words {
            visible: text !== ""
            width: parent.width
            text: Phrase.of([root.slide.date, root.slide.stand], " · ")
            color: Theme.lit
            font.pixelSize: root.large
            font.weight: Font.Bold
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: root.slide.message
            color: Theme.deepText
            font.pixelSize: root.plain
            lineHeight: Theme.easyLeading
        }
    }

    Rectangle {
        visible: root.logos.length > 0
        y: root.height - height
        width: root.width
        height: Math.round(root.height * (root.portrait ? 0.14 : 0.2))
        color: Theme.logoGround

        Row {
            id: row

            anchors.centerIn: parent
            spacing: root.edge

            Repeater {
                model: root.logos

                Picture {
                    id: logo

                    required property var modelData

                    width: (root.width - 2 * root.edge - (root.logos.length - 1) * row.spacing) / Math.max(3, root.logos.length)
                    height: row.parent.height * 0.62
                    source: modelData.source
                    sourceSize: Qt.size(width * 2, height * 2)
                    fillMode: Image.PreserveAspectFit
                    asynchronous: true
                    transform: Mirror {
                        span: logo.width
                    }
                    Accessible.role: Accessible.Graphic
                    Accessible.name: modelData.owner

                    // Its name, where its file cannot be read any more.
                    Words {
                        turned: false
                        visible: logo.status === Image.Error
                        anchors.fill: parent
                        text: logo.modelData.owner
                        color: Theme.logoText
                        font.pixelSize: root.small
                        font.weight: Font.DemiBold
                        fontSizeMode: Text.Fit
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
