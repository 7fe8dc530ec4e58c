import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* One sentence, as large as the screen allows. */
StaffCover {
    id: root

    Rectangle {
        anchors.fill: parent
        color: Theme.alarm
    }

    Words {
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * x
        height: parent.height - 2 * y
        text: root.staff.message
        color: Theme.alarmText
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.leadSize // a small screen is read from near
        font.pixelSize: Math.round(Math.min(root.width, root.height) * 0.3)
        font.weight: Font.Bold
        lineHeight: Theme.labelLeading
        bottomPadding: Theme.gapLarge // the tight leading lets the last line hang lower
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.AlertMessage
    }
}
