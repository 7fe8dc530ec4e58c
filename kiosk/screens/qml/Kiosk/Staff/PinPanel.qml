pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Asks for the PIN: large digits, never shown. An emergency message that it lies over stays readable. */
StaffPanel {
    id: root

    readonly property bool tall: Theme.portrait
    readonly property real cellHeight: Math.max(Theme.target, Math.min((room.height * (tall ? 0.66 : 1) - 3 * Theme.apart) / 4, Theme.primaryTarget * 1.5))
    readonly property real cellWidth: Math.min((room.width * (tall ? 1 : 0.54) - 2 * Theme.apart) / 3, cellHeight * 1.6)
    readonly property string state_: {
        if (root.staff.locked > 0)
            //: PIN pad of the staff, after too many wrong PINs
            return qsTr("Too many wrong PINs. Wait %n second(s).", "", root.staff.locked);
        if (root.staff.wrong)
            //: PIN pad of the staff
            return qsTr("This PIN is wrong.");
        //: PIN pad of the staff, for someone who came upon it by chance
        return qsTr("For staff only. Visitors: please touch Back.");
    }

    //: Title of the PIN pad
    title: qsTr("Staff PIN")
    onTyped: character => root.staff.digit(character)
    onErased: root.staff.erase()
    Keys.onReturnPressed: root.staff.enter()
    Keys.onEnterPressed: root.staff.enter()

    Column {
        id: words

        y: root.tall ? 0 : (root.room.height - height) / 2
        width: root.tall ? root.room.width : root.room.width * 0.42
        spacing: Theme.gap

        Words {
            visible: text !== ""
            width: parent.width
            text: root.staff.message
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
        }

        Row {
            height: Theme.titleSize
            spacing: Theme.gapSmall
            Accessible.role: Accessible.StaticText
            //: For assistive technology: how much of the PIN is typed; the digits themselves are never told
            Accessible.name: qsTr("%n digit(s) typed", "", root.staff.typed)
            Accessible.ignored: !enabled

            Repeater {
                model: Math.max(6, root.staff.typed)

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent?.verticalCenter
                    width: Math.round(Math.min(Theme.bodySize, words.width / 12 - Theme.gapSmall))
                    height: width
                    radius: width / 2
                    color: index < root.staff.typed ? Theme.surfaceText : "transparent"
                    border.width: Theme.rule
                    border.color: Theme.surfaceText
                }
            }
        }

        Words {
            width: parent.width
            text: root.state_
            font.pixelSize: Theme.leadSize
            font.weight: root.staff.wrong || root.staff.locked > 0 ? Font.Bold : Font.Normal
            Accessible.role: Accessible.AlertMessage
        }
    }

    Grid {
        id: pad

        x: root.tall ? (root.room.width - width) / 2 : root.room.width - width
        y: root.tall ? root.room.height - height : (root.room.height - height) / 2
        columns: 3
        spacing: Theme.apart
        opacity: root.staff.locked === 0 ? 1 : 0.3
        transform: Mirror {
            span: pad.width
        }

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

            Cap {}
        }
    }

    component Cap: Tappable {
        id: cap

        required property string modelData
        readonly property bool number: modelData.length === 1
        readonly property bool filled: modelData === "enter" && enabled

        enabled: root.staff.locked === 0
        width: root.cellWidth
        height: root.cellHeight
        //: Keys of the PIN pad
        text: number ? modelData : modelData === "erase" ? qsTr("Delete") : qsTr("OK")
        focusId: "pin-" + modelData
        background: Rectangle {
            radius: Theme.radius
            color: cap.filled ? (cap.held ? Theme.strongPressed : Theme.strong) : cap.held ? Theme.surfacePressed : Theme.surfaceRaised
            border.width: Theme.hairline
            border.color: Theme.surfaceText
        }
        contentItem: Words {
            turned: false
            text: cap.text
            color: cap.filled ? Theme.strongText : Theme.surfaceText
            font.pixelSize: cap.number ? Theme.titleSize : Theme.labelSize
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        onActivated: {
            if (cap.number)
                root.staff.digit(cap.modelData);
            else if (cap.modelData === "erase")
                root.staff.erase();
            else
                root.staff.enter();
        }
    }
}
