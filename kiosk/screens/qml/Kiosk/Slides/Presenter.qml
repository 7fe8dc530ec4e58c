pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* What the presenter sees on the other screen: this slide and the next, notes, time, and every slide to jump to. */
Window {
    id: root

    required property SlideshowModel slideshow
    required property real aspect // of the show's window: width / height
    readonly property real unit: Math.max(0.1, Math.sqrt(Math.max(0, width * height)) / 1440)
    readonly property real gap: Math.round(24 * unit)
    readonly property real plain: Math.round(30 * unit)
    readonly property real target: Math.round(84 * unit)

    function clock(seconds: real): string {
        const whole = Math.max(0, Math.round(seconds));
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }

    color: Theme.presenterGround
    title: "Kiosk · " + root.slideshow.name

    Timer {
        interval: 1000
        repeat: true
        running: root.visible
        triggeredOnStart: true
        onTriggered: {
            elapsed.text = root.clock(root.slideshow.elapsed());
            remaining.text = root.clock(root.slideshow.remaining());
        }
    }

    Item {
        id: everything

        anchors.fill: parent
        focus: true
        transform: Mirror {
            span: everything.width
        }
        Keys.onPressed: event => event.accepted = !event.isAutoRepeat && root.slideshow.press(event.key)

        Item {
            id: left

            x: root.gap
            y: root.gap
            width: Math.round(parent.width * 0.6)
            height: parent.height - 2 * root.gap

            SlideView {
                id: current

                width: Math.min(parent.width, parent.height * 0.6 * root.aspect)
                height: width / root.aspect
                slide: root.slideshow.slide
            }

            Words {
                id: place

                y: current.height + root.gap * 0.5
                text: (root.slideshow.index + 1) + " / " + root.slideshow.count + (root.slideshow.visited ? " · " + visited.text : "") + (root.slideshow.paused ? " · " + paused.text : "") + (root.slideshow.curtain !== "none" ? " · " + curtain.text : "")
                color: Theme.presenterText
                font.pixelSize: root.plain
                font.weight: Font.Bold

                Text {
                    id: visited

                    visible: false
                    //: Presenter's window: a visitor touched the big screen, and the show waits
                    text: qsTr("a visitor has the screen")
                }

                Text {
                    id: paused

                    visible: false
                    //: Presenter's window: the show stands still
                    text: qsTr("paused")
                }

                Text {
                    id: curtain

                    visible: false
                    //: Presenter's window: the big screen is black or white
                    text: qsTr("screen covered")
                }
            }

            Flickable {
                y: place.y + place.height + root.gap * 0.5
                width: parent.width
                height: buttons.y - y - root.gap
                contentHeight: notes.height
                clip: true

                Words {
                    id: notes

                    width: parent.width
                    //: Presenter's window, where a slide has no notes
                    text: root.slideshow.slide.notes !== "" ? root.slideshow.slide.notes : qsTr("No notes for this slide.")
                    color: Theme.presenterText
                    font.pixelSize: Math.round(root.plain * 1.1)
                    lineHeight: Theme.easyLeading
                }
            }

            Row {
                id: buttons

                y: parent.height - height
                spacing: root.gap * 0.5

                Repeater {
                    model: [
                        //: Presenter's window: a button
                        ["previous", qsTr("Previous")],
                        //: Presenter's window: a button
                        ["pause", root.slideshow.paused ? qsTr("Go on") : qsTr("Pause")],
                        //: Presenter's window: a button that makes the big screen black
                        ["black", qsTr("Black")],
                        //: Presenter's window: a button
                        ["next", qsTr("Next")]]

                    PresenterButton {
                        required property var modelData

                        text: modelData[1]
                        focusId: modelData[0]
                        onActivated: root.slideshow.order(modelData[0])
                    }
                }
            }
        }

        Item {
            id: right

            x: left.x + left.width + root.gap
            y: root.gap
            width: parent.width - x - root.gap
            height: left.height

            Row {
                id: times

                width: parent.width
                spacing: root.gap

                Column {
                    Words {
                        id: elapsed

                        color: Theme.presenterText
                        font.pixelSize: root.plain * 2
                        font.weight: Font.Bold
                    }

                    Words {
                        //: Presenter's window, under a time
                        text: qsTr("since the start")
                        color: Theme.presenterText
                        font.pixelSize: root.plain * 0.8
                    }
                }

                Column {
                    Words {
                        id: remaining

                        color: Theme.lit
                        font.pixelSize: root.plain * 2
                        font.weight: Font.Bold
                    }

                    Words {
                        //: Presenter's window, under a time
                        text: qsTr("left in this round")
                        color: Theme.presenterText
                        font.pixelSize: root.plain * 0.8
                    }
                }
            }

            Words {
                id: label

                y: times.height + root.gap
                //: Presenter's window, above the picture of the next slide
                text: qsTr("Next")
                color: Theme.presenterText
                font.pixelSize: root.plain * 0.8
                font.weight: Font.DemiBold
            }

            SlideView {
                id: next

                y: label.y + label.height + root.gap * 0.25
                width: Math.min(parent.width, parent.height * 0.34 * root.aspect)
                height: width / root.aspect
                slide: root.slideshow.nextSlide
            }

            ListView {
                y: next.y + next.height + root.gap
                cacheBuffer: 0 // what is made ahead, bit by bit, may still be half made when the window goes
                width: parent.width
                height: parent.height - y
                clip: true
                spacing: root.gap * 0.25
                currentIndex: root.slideshow.index
                highlightFollowsCurrentItem: true
                model: root.slideshow.titles()
                delegate: PresenterButton {
                    required property var modelData

                    width: ListView.view.width
                    text: (modelData.index + 1) + ". " + modelData.title
                    focusId: "jump-" + modelData.index
                    leftAligned: true
                    chosen: modelData.index === root.slideshow.index
                    onActivated: root.slideshow.leap(modelData.index)
                }
            }
        }
    }

    component PresenterButton: Tappable {
        id: button

        property bool leftAligned: false
        property bool chosen: false

        implicitHeight: root.target
        implicitWidth: Math.max(root.target * 1.6, name.implicitWidth + root.gap * 2)
        inverse: true
        background: Rectangle {
            radius: root.gap * 0.5
            color: button.held || button.chosen ? Theme.lit : Theme.presenterRaised
        }
        contentItem: Words {
            id: name

            text: button.text
            color: button.held || button.chosen ? Theme.litText : Theme.presenterText
            font.pixelSize: root.plain
            font.weight: Font.DemiBold
            leftPadding: root.gap * 0.6
            rightPadding: root.gap * 0.6
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            horizontalAlignment: button.leftAligned ? Theme.start : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
