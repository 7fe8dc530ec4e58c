pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* A project or event on the timeline: its bars, as thick as its budget where that is known, and its name in, beside or over them. */
Tappable {
    id: root

    required property var track // {id, route, name, hint, ground, line}
    required property var spot // where it stands; undefined out of the window
    required property bool smoothly
    readonly property bool inside: spot !== undefined && spot.side === "inside"
    readonly property color hue: Theme.accent(track.ground, track.line)
    readonly property color wordColour: inside ? Theme.groundText : Theme.surfaceText

    text: track.name
    hint: track.hint
    focusId: "track-" + track.id
    visible: spot !== undefined
    x: spot?.x ?? 0
    y: spot?.y ?? 0
    width: spot?.width ?? 0
    height: spot?.height ?? 0

    component Glide: NumberAnimation {
        duration: Theme.travel
        easing.type: Easing.InOutCubic
    }

    Behavior on x {
        enabled: root.smoothly && root.visible

        Glide {}
    }
    Behavior on y {
        enabled: root.smoothly && root.visible

        Glide {}
    }

    // Keeps the lines of the years out of words, in the palette that has such lines.
    component Plate: Rectangle {
        required property var box

        visible: Theme.highContrast && !root.inside && !root.held
        x: box?.x ?? 0
        y: box?.y ?? 0
        width: box?.width ?? 0
        height: box?.height ?? 0
        color: Theme.surface
    }

    background: Rectangle {
        radius: Math.round(Theme.radius * 0.5)
        color: root.held ? Theme.surfacePressed : "transparent"
    }
    contentItem: Item {
        Repeater {
            model: root.spot?.bars ?? []

            Rectangle {
                id: bar

                required property var modelData

                x: modelData.x
                y: modelData.y
                width: modelData.width
                height: modelData.height
                radius: modelData.point ? width / 2 : Math.min(height / 2, Math.round(Theme.radius * 0.4))
                topLeftRadius: modelData.cutBefore ? 0 : radius
                bottomLeftRadius: topLeftRadius
                topRightRadius: modelData.cutAfter ? 0 : radius
                bottomRightRadius: topRightRadius
                color: modelData.priced ? Theme.ground(root.track.ground) : modelData.point ? root.hue : Theme.mix(Theme.surface, root.hue, Theme.highContrast ? 0 : 0.3)
                border.width: modelData.priced && !Theme.night ? 0 : Theme.rule
                border.color: root.hue

                Icon {
                    visible: bar.modelData.open
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gapTiny
                    anchors.verticalCenter: parent.verticalCenter
                    text: Icons.caretRight
                    color: root.hue
                    font.pixelSize: Math.round(bar.height * 0.9)
                }
            }
        }

        Plate {
            box: root.spot?.nameBox
        }

        Plate {
            box: root.spot?.detailBox
        }

        Words {
            x: root.spot?.nameBox.x ?? 0
            y: (root.spot?.nameBox.y ?? 0) + Math.max(0, ((root.spot?.nameBox.height ?? 0) - height) / 2) // the first lane has nothing above it
            width: root.spot?.nameBox.width ?? 0
            text: root.spot?.name ?? ""
            color: root.wordColour
            font.pixelSize: Theme.bodySize
            font.weight: Font.Bold
            horizontalAlignment: root.spot?.side === "left" ? Theme.end : Theme.start
            Accessible.ignored: true
        }

        Words {
            x: root.spot?.detailBox.x ?? 0
            y: (root.spot?.detailBox.y ?? 0) + ((root.spot?.detailBox.height ?? 0) - height) / 2
            width: root.spot?.detailBox.width ?? 0
            text: root.spot?.detail ?? ""
            color: root.wordColour
            font.pixelSize: Theme.captionSize
            horizontalAlignment: root.spot?.side === "left" ? Theme.end : Theme.start
            Accessible.ignored: true
        }
    }
}
