import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* What visitors see when there is no content to show: calm, ours, and no word of what went wrong. */
Rectangle {
    id: root

    property string institution: ""

    color: Theme.neutralGround
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    Plate {
        anchors.fill: parent
        plate: "rings-0"
        declaredGround: Theme.neutralGround
        declaredLine: Theme.neutralLine
        opacity: 0.28
    }

    Column {
        anchors.centerIn: parent
        width: parent.width * 0.7
        spacing: Theme.gap

        Words {
            visible: text !== ""
            width: parent.width
            text: root.institution
            color: Theme.groundText
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            id: title

            width: parent.width
            //: Shown instead of the content when it cannot be read
            text: qsTr("We will be right back")
            color: Theme.groundText
            font.pixelSize: Theme.displaySize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: qsTr("This screen is being prepared. Thank you for your patience.")
            color: Theme.groundText
            font.pixelSize: Theme.leadSize
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
