pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/* Rounds a picture's corners by painting over them: a mask would need shaders, which software rendering does not draw. */
Item {
    id: root

    required property real radius
    required property color paint

    Repeater {
        model: 4

        Shape {
            id: corner

            required property int index

            x: index % 2 === 0 ? 0 : root.width - root.radius
            y: index < 2 ? 0 : root.height - root.radius
            width: root.radius
            height: root.radius
            rotation: [0, 90, 270, 180][index]

            ShapePath {
                strokeWidth: -1
                fillColor: root.paint
                startX: 0
                startY: 0

                PathLine {
                    x: root.radius
                    y: 0
                }
                PathArc {
                    x: 0
                    y: root.radius
                    radiusX: root.radius
                    radiusY: root.radius
                    direction: PathArc.Counterclockwise
                }
                PathLine {
                    x: 0
                    y: 0
                }
            }
        }
    }
}
