pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The plate that grows from a tile into the plate of its page, or back. */
Plate {
    id: root

    signal arrived

    // Between two items, in the place of `carried`; all of them are of the same stage.
    function fly(from: Item, to: Item, carried: Plate): void {
        const start = from.mapToItem(root.parent, 0, 0, from.width, from.height);
        const end = to.mapToItem(root.parent, 0, 0, to.width, to.height);
        root.declaredGround = carried.declaredGround;
        root.declaredLine = carried.declaredLine;
        root.drawnSize = carried.drawnSize;
        root.plate = carried.plate;
        root.draw(); // now: it is seen in the next frame
        growX.from = start.x;
        growX.to = end.x;
        growY.from = start.y;
        growY.to = end.y;
        growWidth.from = start.width;
        growWidth.to = end.width;
        growHeight.from = start.height;
        growHeight.to = end.height;
        root.visible = true;
        flight.start();
    }

    function vanish(): void {
        flight.stop();
        root.visible = false;
        root.plate = ""; // a large picture, which the page has as well
    }

    visible: false
    plate: ""
    declaredGround: Theme.neutralGround
    declaredLine: Theme.neutralLine
    smoothly: false

    ParallelAnimation {
        id: flight

        onFinished: root.arrived()

        NumberAnimation {
            id: growX

            target: root
            property: "x"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            id: growY

            target: root
            property: "y"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            id: growWidth

            target: root
            property: "width"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            id: growHeight

            target: root
            property: "height"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
    }
}
