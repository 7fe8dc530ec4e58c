import QtQuick
import Kiosk.Models
import Kiosk.Theme

/* Keeps the design tokens to the glass, the pack and the visitor's choices. */
Item {
    id: root

    required property VisitModel visit
    required property GlassModel glass
    required property Pictures pictures
    required property var colours // {paper, ink, lit}
    required property rect area // what the visit is laid out in
    required property real reach // how far up in it everybody reaches

    Binding {
        target: Theme
        property: "pictures"
        value: root.pictures
    }

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.area.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: root.area.height
    }

    Binding {
        target: Theme
        property: "lowered"
        value: root.area.y > 0
    }

    Binding {
        target: Theme
        property: "reach"
        value: root.reach
    }

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.glass.pixelsPerMillimetre
    }

    Binding {
        target: Theme
        property: "minimumCapitalMillimetres"
        value: root.glass.minimumCapitalMillimetres
    }

    Binding {
        target: Theme
        property: "largeCapitalMillimetres"
        value: root.glass.largeCapitalMillimetres
    }

    Binding {
        target: Theme
        property: "minimumTargetMillimetres"
        value: root.glass.minimumTargetMillimetres
    }

    Binding {
        target: Theme
        property: "qrMillimetres"
        value: root.glass.qrMillimetres
    }

    Binding {
        target: Theme
        property: "sideways"
        value: root.glass.turn % 180 !== 0
    }

    Binding {
        target: Theme
        property: "packPaper"
        value: root.colours.paper
    }

    Binding {
        target: Theme
        property: "packInk"
        value: root.colours.ink
    }

    Binding {
        target: Theme
        property: "packLit"
        value: root.colours.lit
    }

    Binding {
        target: Theme
        property: "paletteName"
        value: root.visit.paletteName
    }

    Binding {
        target: Theme
        property: "textStep"
        value: root.visit.textStep
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.visit.reducedMotion
    }
}
