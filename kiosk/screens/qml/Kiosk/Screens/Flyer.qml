pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The plate that grows from a tile into the plate of its page, or back. */
Plate {
    id: root

    readonly property real head: 0.08 // of the way, where the first frame has it: under way already
    readonly property real near: 0.75 // of the time; what is left of the way by then is hardly seen

    signal nearing

    // Between two items, in the place of `carried`; all of them are of the same stage.
    function fly(from: Item, to: Item, carried: Plate): void {
        const start = from.mapToItem(root.parent, 0, 0, from.width, from.height);
        const end = to.mapToItem(root.parent, 0, 0, to.width, to.height);
        root.declaredGround = carried.declaredGround;
        root.declaredLine = carried.declaredLine;
        root.drawnSize = carried.drawnSize;
        root.plate = carried.plate;
        root.borrow(carried);
        growX.from = root.ahead(start.x, end.x);
        growX.to = end.x;
        growY.from = root.ahead(start.y, end.y);
        growY.to = end.y;
        growWidth.from = root.ahead(start.width, end.width);
        growWidth.to = end.width;
        growHeight.from = root.ahead(start.height, end.height);
        growHeight.to = end.height;
        root.visible = true;
        flight.start();
    }

    function ahead(start: real, end: real): real {
        return start + (end - start) * root.head;
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

        SequentialAnimation {
            PauseAnimation {
                duration: Theme.travel * root.near
            }
            ScriptAction {
                script: root.nearing()
            }
        }
        NumberAnimation {
            id: growX

            target: root
            property: "x"
            duration: Theme.travel
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            id: growY

            target: root
            property: "y"
            duration: Theme.travel
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            id: growWidth

            target: root
            property: "width"
            duration: Theme.travel
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            id: growHeight

            target: root
            property: "height"
            duration: Theme.travel
            easing.type: Easing.OutCubic
        }
    }
}
