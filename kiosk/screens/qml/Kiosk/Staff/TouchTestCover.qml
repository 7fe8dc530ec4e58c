pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A ring under each finger, with where it is felt, and fields that fill as fingers pass: what stays dark feels nothing. */
StaffCover {
    id: root

    readonly property int columns: Math.max(4, Math.round(width / (Theme.target * 1.3)))
    readonly property int rows: Math.max(4, Math.round(height / (Theme.target * 1.3)))
    property int felt: 0
    readonly property var last: ({}) // where each finger was, by its number

    // Fill the fields on a finger's way: it may pass several between two reports.
    function pass(id: int, to: point, from: point): void {
        root.last[id] = to;
        const width = root.width / root.columns;
        const height = root.height / root.rows;
        const parts = Math.max(1, Math.ceil(2 * Math.max(Math.abs(to.x - from.x) / width, Math.abs(to.y - from.y) / height)));
        for (let part = 0; part <= parts; ++part) {
            const column = Math.floor((from.x + (to.x - from.x) * part / parts) / width);
            const row = Math.floor((from.y + (to.y - from.y) * part / parts) / height);
            if (column >= 0 && column < root.columns && row >= 0 && row < root.rows)
                root.fill(fields.itemAt(row * root.columns + column) as Field);
        }
    }

    function fill(field: Field): void {
        if (field !== null && !field.full) {
            field.full = true;
            root.felt += 1;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
    }

    Repeater {
        id: fields

        model: root.columns * root.rows
        onModelChanged: root.felt = 0

        Field {}
    }

    Rectangle {
        id: plaque

        anchors.centerIn: parent
        width: Math.round(parent.width * 0.7)
        height: told.height + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.deep
        border.width: Theme.rule
        border.color: Theme.deepFaint

        Column {
            id: told

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap
            spacing: Theme.gap

            Words {
                width: parent.width
                text: qsTr("Pass a finger over the whole screen: what it touches fills. The test ends after 30 seconds without a touch, or when the top left corner is held.")
                color: Theme.deepQuiet
                font.pixelSize: Theme.leadSize
                lineHeight: Theme.easyLeading
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.AlertMessage
            }

            Words {
                width: parent.width
                //: Touch test: fields of the screen that felt a finger, of all there are
                text: root.felt < fields.count ? qsTr("Fields touched: %1 of %2").arg(root.felt).arg(fields.count) : qsTr("The whole screen feels touches.")
                color: Theme.lit
                font.pixelSize: Theme.headingSize
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
            }

            Item {
                width: parent.width
                height: close.height
            }
        }
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
        onPressed: points => points.forEach(point => root.pass(point.pointId, Qt.point(point.x, point.y), Qt.point(point.x, point.y)))
        onUpdated: points => points.forEach(point => root.pass(point.pointId, Qt.point(point.x, point.y), root.last[point.pointId]))
    }

    Pill {
        id: close

        anchors.horizontalCenter: parent.horizontalCenter
        y: plaque.y + plaque.height - Theme.gap - height
        inverse: true
        //: Ends the touch test
        text: qsTr("End the test")
        glyph: Icons.x
        focusId: "staff-end-test"
        onActivated: root.staff.call()
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

    component Field: Rectangle {
        required property int index
        property bool full: false

        objectName: "field"
        x: Math.round(index % root.columns * root.width / root.columns)
        y: Math.round(Math.floor(index / root.columns) * root.height / root.rows)
        width: Math.round((index % root.columns + 1) * root.width / root.columns) - x
        height: Math.round((Math.floor(index / root.columns) + 1) * root.height / root.rows) - y
        color: full ? Theme.deepFaint : Theme.deep
        border.width: Theme.hairline
        border.color: Theme.deepFaint
    }
}
