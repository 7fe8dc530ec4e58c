import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The glass may be wiped: touches do nothing until the countdown is over. */
StaffCover {
    id: root

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
        Accessible.role: Accessible.AlertMessage
        Accessible.name: title.text
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Words {
            id: title

            width: parent.width
            //: While the screen is locked to be wiped
            text: qsTr("You can wipe the screen")
            color: Theme.deepText
            font.pixelSize: Theme.displaySize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            width: parent.width
            text: root.staff.secondsLeft
            color: Theme.lit
            font.pixelSize: Theme.giantSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            width: parent.width
            text: qsTr("Touches do nothing until the countdown is over.")
            color: Theme.deepText
            font.pixelSize: Theme.leadSize
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
