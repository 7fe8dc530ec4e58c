pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Controls
import Kiosk.Theme

/* One map, its spots, and the names beside them; a line leads from a name that stands apart to its spot. */
Item {
    id: root

    required property var shown // {id, drawing, marks}
    required property string chosen // a place, or ""
    property bool fadesDown: false // into the page above it, not the one beside it
    property var places: [] // where each mark lies: {spotX, spotY, x, y, fits}
    property bool tight: false // smaller names, where the usual ones do not all fit
    property string drawn: "" // the map that is painted
    readonly property bool complete: places.every(place => place.fits)
    readonly property var chosenMark: shown.marks.find(mark => mark.id === chosen) ?? null
    readonly property real aspect: height > 0 ? Math.round(width / height * 100) / 100 : 1
    readonly property real spotSize: Math.round(Theme.captionSize * 0.72)
    readonly property real clear: Math.round(spotSize * 1.1)
    readonly property var colours: ({
            sea: Theme.mapSea,
            land: Theme.mapLand,
            area: Theme.mapArea,
            home: Theme.mapHome,
            chosen: Theme.mapChosen,
            line: Theme.mapLine,
            ink: Theme.surfaceText,
            lit: Theme.lit
        })

    signal activated(string place)

    function arrange(): void {
        const sizes = [];
        for (let i = 0; i < names.count; ++i) {
            const name = names.itemAt(i) as PlacesMark;
            if (name === null || name.mark.id !== root.shown.marks[i]?.id)
                return;
            sizes.push({
                width: name.implicitWidth,
                height: name.implicitHeight,
                spot: name.mark.spot,
                satellite: name.mark.satellite
            });
        }
        root.places = MapLabels.arrange(root.shown.drawing, root.width, root.height, sizes, Theme.apart, root.clear);
        if (!root.complete && !root.tight)
            root.tight = true;
    }

    function arrangeAnew(): void {
        root.tight = root.height < 6 * Theme.target;
        Qt.callLater(root.arrange);
    }

    function placeOf(index: int): var {
        return root.places[index] ?? {
            spotX: 0,
            spotY: 0,
            x: 0,
            y: 0,
            fits: false
        };
    }

    function nameBox(index: int): rect {
        const place = root.placeOf(index);
        const name = names.itemAt(index);
        return Qt.rect(place.x, place.y, name !== null ? name.width : 0, name !== null ? name.height : 0);
    }

    // The names wait for the map that they belong to.
    function meet(): void {
        if (picture.status === Image.Loading || root.drawn === root.shown.id)
            return;
        root.drawn = root.shown.id;
        appear.restart();
    }

    clip: true
    onWidthChanged: arrangeAnew()
    onHeightChanged: arrangeAnew()
    onShownChanged: {
        root.places = [];
        arrangeAnew();
    }
    Component.onCompleted: arrangeAnew()

    NumberAnimation {
        id: appear

        target: over
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.travel
    }

    Picture {
        id: picture

        anchors.fill: parent
        source: root.width > 1 && root.height > 1 && Theme.pictures ? Theme.pictures.map(root.shown.drawing, root.chosenMark !== null ? root.chosenMark.code : "", root.aspect, root.colours) : ""
        sourceSize: Qt.size(Math.ceil(root.width), Math.ceil(root.height))
        fillMode: Image.Stretch
        asynchronous: true
        retainWhileLoading: true
        Accessible.ignored: true
        transform: Mirror {
            span: picture.width
        }
        onSourceChanged: Qt.callLater(root.meet)
        onStatusChanged: root.meet()
    }

    Rectangle {
        width: parent.width
        height: parent.height
        visible: !Theme.highContrast
        gradient: Gradient {
            orientation: root.fadesDown ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                position: 0
                color: Theme.surface
            }
            GradientStop {
                position: 0.09
                color: Qt.alpha(Theme.surface, 0)
            }
        }
    }

    Item {
        id: over

        anchors.fill: parent
        visible: root.drawn === root.shown.id
        transform: Mirror {
            span: over.width
        }

        Repeater {
            model: root.shown.marks

            Rectangle {
                id: line

                required property int index
                required property var modelData
                readonly property var place: root.placeOf(index)
                readonly property var name: root.nameBox(index)
                readonly property real toX: Math.max(name.x, Math.min(place.spotX, name.x + name.width))
                readonly property real toY: Math.max(name.y, Math.min(place.spotY, name.y + name.height))
                readonly property real reach: Math.hypot(toX - place.spotX, toY - place.spotY)

                visible: place.fits && reach > (modelData.spot ? root.clear * 1.3 : name.height * 2) // an area has no spot to lead to
                x: place.spotX
                y: place.spotY - height / 2
                width: reach
                height: Theme.rule
                color: Theme.surfaceText
                antialiasing: true
                transformOrigin: Item.Left
                rotation: Math.atan2(toY - place.spotY, toX - place.spotX) * 180 / Math.PI
            }
        }

        Repeater {
            model: root.shown.marks

            Rectangle {
                required property int index
                required property var modelData
                readonly property var place: root.placeOf(index)

                visible: modelData.spot && root.places.length > 0
                width: Math.round(root.spotSize * (modelData.home ? 1.35 : 1))
                height: width
                x: place.spotX - width / 2
                y: place.spotY - height / 2
                radius: width / 2
                color: modelData.home ? Theme.lit : modelData.id === root.chosen ? Theme.lit : Theme.surfaceText
                border.width: Theme.rule * 1.5
                border.color: modelData.home || modelData.id === root.chosen ? Theme.surfaceText : Theme.surface
            }
        }

        Repeater {
            id: names

            model: root.shown.marks
            onItemAdded: Qt.callLater(root.arrange)

            PlacesMark {
                required property int index
                required property var modelData
                readonly property var place: root.placeOf(index)

                visible: place.fits
                mark: modelData
                most: Math.max(Theme.target * 2, root.width * 0.3)
                tight: root.tight
                checked: modelData.id === root.chosen
                x: place.x
                y: place.y
                onImplicitWidthChanged: Qt.callLater(root.arrange)
                onImplicitHeightChanged: Qt.callLater(root.arrange)
                onActivated: root.activated(modelData.id)
            }
        }
    }
}
