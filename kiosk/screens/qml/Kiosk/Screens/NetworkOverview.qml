pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/*
 * The whole network. Lines and marks are one picture, so that a still screen costs nothing; the themes' plates and as many names as
 * have room lie over it. A touch takes the nearest node.
 */
Item {
    id: root

    required property VisitModel visit
    required property var page
    property string family: "" // what comes forward; "" for all
    property bool receded: false
    readonly property real mark: Math.round(Theme.target * 0.14)
    readonly property real inset: mark * 1.5
    readonly property real stamp: Math.round(Math.min(Theme.target, width * 0.1, height * (Theme.compact ? 0.09 : 0.115)))
    readonly property real reach: Theme.target * 0.55 // from a node's edge to the finger
    readonly property var hubs: page.order.filter(id => page.nodes[id].isHub).map(id => page.nodes[id])
    readonly property alias labels: names.placed
    readonly property var hues: {
        const found = {};
        for (const hub of root.hubs)
            found[hub.id] = Theme.accent(hub.ground, hub.line).toString();
        return found;
    }
    // All that the picture depends on, but for the names.
    readonly property var look: ({
            width: root.width,
            height: root.height,
            inset: root.inset,
            mark: root.mark,
            ink: Theme.surfaceText.toString(),
            surface: Theme.surface.toString(),
            hues: root.hues,
            family: root.family
        })
    property url address: ""

    function draw(): void {
        if (!Theme.pictures || root.width < 1 || root.height < 1)
            return;
        names.place();
        root.address = Theme.pictures.network(root.page, Object.assign({
            names: root.labels.map(label => [label.box.x, label.box.y, label.box.width, label.box.height])
        }, root.look));
    }

    function middle(id: string): point {
        const node = root.page.nodes[id] ?? { // one of many that a single one stands for
            x: 0.5,
            y: 0.5,
            highX: 0.5,
            highY: 0.5
        };
        const high = root.height > root.width;
        return Qt.point(root.inset + (high ? node.highX : node.x) * (root.width - 2 * root.inset), root.inset + (high ? node.highY : node.y) * (root.height - 2 * root.inset));
    }

    // Half the side of what is drawn of a node.
    function extent(id: string): real {
        const node = root.page.nodes[id];
        return node.isHub ? root.stamp / 2 : node.size * root.mark * 1.1;
    }

    // The node whose name or mark lies nearest; "" where none is near.
    function nodeAt(x: real, y: real): string {
        let nearest = "";
        let least = root.reach;
        for (const label of root.labels) {
            const across = Math.max(label.box.x - x, x - label.box.x - label.box.width, 0);
            const down = Math.max(label.box.y - y, y - label.box.y - label.box.height, 0);
            const far = Math.hypot(across, down);
            if (far < least) {
                least = far;
                nearest = label.id;
            }
        }
        for (const id of root.page.order) {
            const at = root.middle(id);
            const far = Math.max(0, Math.hypot(at.x - x, at.y - y) - root.extent(id));
            if (far < least) {
                least = far;
                nearest = id;
            }
        }
        return nearest;
    }

    onLookChanged: changed.restart()
    onPageChanged: changed.restart()

    // Once for any number of changes, such as a window's new size brings.
    Timer {
        id: changed

        interval: 0
        onTriggered: root.draw()
    }

    NetworkNames {
        id: names

        chart: root
    }

    Tappable {
        id: glass

        property string under: "" // the finger, as it came down

        anchors.fill: parent
        enabled: !root.receded
        //: For assistive technology: the picture of the network
        text: qsTr("The network as a picture")
        hint: qsTr("Touch a point, or go on to the list.")
        focusId: "network-picture"
        onPressedChanged: {
            if (pressed)
                under = root.nodeAt(pressX, pressY);
        }
        onActivated: {
            const near = root.nodeAt(pressX, pressY);
            if (!glass.aimed)
                root.visit.openAt("network", "list");
            else if (near !== "" && near === glass.under)
                root.visit.openAt("network", root.page.nodes[near].leads || near);
        }

        contentItem: Item {}
        background: null
    }

    Item {
        id: picture

        anchors.fill: parent
        opacity: root.receded ? (Theme.highContrast ? 0 : 0.13) : 1

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.travel
                easing.type: Easing.InOutQuad
            }
        }

        Picture {
            anchors.fill: parent
            source: root.address
            sourceSize: Qt.size(root.width, root.height)
            asynchronous: true
            retainWhileLoading: true
            Accessible.ignored: true
        }

        Repeater {
            model: root.hubs

            Plate {
                id: plate

                required property var modelData
                readonly property point at: root.middle(modelData.id)

                visible: !root.receded
                x: Math.round(at.x - width / 2)
                y: Math.round(at.y - height / 2)
                width: root.stamp
                height: root.stamp
                plate: modelData.plate
                declaredGround: modelData.ground
                declaredLine: modelData.line

                Corners {
                    anchors.fill: parent
                    radius: Math.round(root.stamp * 0.24)
                    paint: Theme.surface
                }

                Rectangle {
                    visible: Theme.night || Theme.highContrast
                    anchors.fill: parent
                    radius: Math.round(root.stamp * 0.24)
                    color: "transparent"
                    border.width: Theme.rule
                    border.color: root.hues[plate.modelData.id]
                }
            }
        }
    }

    // What the finger lies on.
    Rectangle {
        readonly property point at: glass.under !== "" ? root.middle(glass.under) : Qt.point(0, 0)

        visible: glass.held && glass.under !== ""
        width: glass.under !== "" ? 2 * root.extent(glass.under) + 4 * Theme.focusRing : 0
        height: width
        x: at.x - width / 2
        y: at.y - height / 2
        radius: width / 2
        color: "transparent"
        border.width: Theme.focusRing
        border.color: Theme.highContrast ? Theme.surfaceText : Theme.lit
    }

    Item {
        anchors.fill: parent
        opacity: root.receded ? 0 : 1
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.travel
                easing.type: Easing.InOutQuad
            }
        }

        Repeater {
            model: root.labels

            Words {
                required property var modelData

                x: modelData.box.x
                y: modelData.box.y
                width: modelData.box.width
                text: modelData.text
                color: modelData.hue
                font.pixelSize: Theme.captionSize
                font.weight: modelData.weight
                lineHeight: Theme.titleLeading
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
