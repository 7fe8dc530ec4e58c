import QtQuick

/*
 * A picture that is mirrored where the language asks for it, and then turned clockwise, for a display that hangs
 * turned where the system cannot turn its picture. What is touched is turned with it. The corners lie on whole pixels, or every letter
 * would be blurred.
 */
Item {
    id: root

    required property int turn // 0, 90, 180 or 270 degrees

    x: turn === 90 ? height : turn === 180 ? width : 0
    y: turn === 180 ? height : turn === 270 ? width : 0
    transform: [
        Mirror {
            span: root.width
        },
        Rotation {
            angle: root.turn
        }
    ]
}
