pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Addresses to take along: each as a QR code, and in words beside it for whoever has no telephone at hand. */
StoryBody {
    id: root

    spacing: Theme.gapLarge

    Repeater {
        model: root.tab.links ?? []

        Flow {
            id: link

            required property var modelData
            readonly property var code: Theme.pictures ? Theme.pictures.qr(modelData.url) : ({})
            // A whole number of pixels a module, so that every edge is sharp; the quiet zone comes on top of the size asked for.
            readonly property real wanted: Math.ceil(Math.max(Theme.qrSide, 250 * Theme.unit) / (code.inner ?? 1))
            // A code that does not show whole cannot be read.
            readonly property real fitting: Math.max(3, Math.floor(root.room / (code.modules ?? 1)))
            readonly property real side: Math.min(wanted, fitting) * (code.modules ?? 1)

            width: root.width
            spacing: Theme.compact ? Theme.gap : Theme.gapLarge

            Picture {
                width: link.side
                height: link.side
                source: link.code.source ?? ""
                sourceSize: Qt.size(link.side, link.side)
                smooth: false
                asynchronous: true
                transform: Mirror {
                    span: link.side
                }
                Accessible.role: Accessible.Graphic
                Accessible.ignored: !enabled
                //: Name of a picture: %1 is an address
                Accessible.name: qsTr("QR code of %1").arg(link.modelData.address)
            }

            Column {
                width: Math.max(Theme.bodySize * 9, Math.min(Theme.lineMeasure, link.width - link.side - link.spacing))
                spacing: Theme.gapSmall

                Words {
                    width: parent.width
                    text: link.modelData.label
                    font.pixelSize: Theme.leadSize
                    font.weight: Font.DemiBold
                    lineHeight: Theme.easyLeading
                }

                Words {
                    width: parent.width
                    text: link.modelData.address
                    color: root.accent
                    font.pixelSize: Theme.leadSize
                    wrapMode: Text.WrapAnywhere
                    lineHeight: Theme.easyLeading
                }

                Words {
                    width: parent.width
                    //: Beside a QR code
                    text: qsTr("Point your phone’s camera at the code to read on at home.")
                    lineHeight: Theme.easyLeading
                }
            }
        }
    }
}
