pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Large keys in the order of the language's own keyboards. Accents are not needed: the search ignores them. */
Column {
    id: root

    required property string language
    readonly property var rows: language === "fr" ? ["azertyuiop", "qsdfghjklm", "wxcvbn"] : ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    readonly property real key: Math.floor((width - 9 * spacing) / 10)
    readonly property real keyHeight: Math.max(Theme.target, Math.min(key, Theme.primaryTarget))

    signal typed(character: string)
    signal erased
    signal cleared

    spacing: Theme.apart

    Repeater {
        model: root.rows

        Row {
            id: line

            required property string modelData
            required property int index

            spacing: root.spacing
            anchors.horizontalCenter: parent?.horizontalCenter

            Repeater {
                model: line.modelData.split("")

                KeyCap {
                    required property string modelData

                    text: modelData
                    width: root.key
                    onActivated: root.typed(modelData)
                }
            }

            KeyCap {
                visible: line.index === 2
                width: root.key * (line.modelData.length === 6 ? 1.6 : 1.2)
                //: Key of the on-screen keyboard
                text: qsTr("Space")
                focusId: "key-space"
                onActivated: root.typed(" ")
            }

            KeyCap {
                visible: line.index === 2
                width: root.key * (line.modelData.length === 6 ? 1.8 : 1.5)
                //: Key of the on-screen keyboard that removes the last letter
                text: qsTr("Erase")
                focusId: "key-erase"
                onActivated: root.erased()
            }
        }
    }

    component KeyCap: Tappable {
        id: cap

        height: root.keyHeight
        implicitWidth: 0
        focusId: "key-" + text
        background: Rectangle {
            radius: Theme.radius * 0.6
            color: cap.held ? Theme.surfacePressed : Theme.surfaceRaised
            border.width: Theme.hairline
            border.color: Theme.surfaceText
        }
        contentItem: Words {
            text: cap.text.length === 1 ? cap.text.toUpperCase() : cap.text
            font.pixelSize: cap.text.length === 1 ? Theme.headingSize : Theme.labelSize
            font.weight: Font.DemiBold
            lineHeight: Theme.titleLeading
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
