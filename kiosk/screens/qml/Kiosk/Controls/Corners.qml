import QtQuick

/*
 * Rounds a picture's corners by painting over them: a mask would need shaders, which software rendering does not draw. It is a frame
 * of which only the corners are left. Four Shapes would leave marks: in software, Qt 6.11 paints a Shape that is wholly clipped away,
 * such as that of a row scrolled out of its list, over whatever lies there.
 */
Item {
    id: root

    required property real radius
    required property color paint
    readonly property int thickness: Math.ceil(radius * (Math.SQRT2 - 1)) + 1 // as far as the corner lies from the curve

    clip: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.thickness
        radius: root.radius + root.thickness
        color: "transparent"
        border.width: root.thickness
        border.color: root.paint
    }
}
