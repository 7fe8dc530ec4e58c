pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A dot under each finger, with where it is felt. */
StaffCover {
    id: root

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
    }

    Words {
        anchors.centerIn: parent
        width: parent.width * 0.7
        text: qsTr("Touch anywhere: a ring follows each finger. The test ends after 30 seconds without a touch, or when the top left corner is held.")
        color: Theme.deepQuiet
        font.pixelSize: Theme.leadSize
        lineHeight: Theme.easyLeading
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
    }

    MultiPointTouchArea {
        id: glass

        anchors.fill: parent
        maximumTouchPoints: 10
        touchPoints: [
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {}
        ]
    }

    Repeater {
        model: glass.touchPoints

        Rectangle {
            required property TouchPoint modelData

            objectName: "finger"
            visible: modelData.pressed
            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: Theme.target * 1.6
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.focusRing
            border.color: Theme.lit

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.y + parent.height + height > root.height ? -height : parent.height
                text: Math.round(parent.modelData.x) + " × " + Math.round(parent.modelData.y)
                color: Theme.deepText
                font.pixelSize: Theme.captionSize
                wrapMode: Text.NoWrap
            }
        }
    }
}
