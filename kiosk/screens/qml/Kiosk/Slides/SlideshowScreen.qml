pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Screens
import Kiosk.Theme

/*
 * The show, in the place of the attract loop. The next slide is made and painted under the one on screen, which then fades away: there is
 * never a black or a stale picture. A touch hands the screen over at the slide's own subject; its edges turn the pages.
 */
VisitScreen {
    id: root

    required property SlideshowModel slideshow
    property bool upperShown: false
    readonly property SlideView front: upperShown ? upper : lower
    readonly property real edgeWidth: Math.max(Theme.target, width * 0.1)

    indexed: false
    bare: true
    dark: true
    ground: Theme.blank
    ready: !fade.running && lower.ready && upper.ready
    focus: true

    Component.onCompleted: lower.slide = root.slideshow.slide

    Connections {
        target: root.slideshow

        function onSlideChanged(): void {
            fade.complete();
            const back = root.upperShown ? lower : upper;
            back.slide = root.slideshow.slide;
            root.upperShown = !root.upperShown;
            fade.restart();
        }
    }

    SlideView {
        id: lower

        anchors.fill: parent
    }

    SlideView {
        id: upper

        anchors.fill: parent
        opacity: 0
        visible: opacity > 0
    }

    NumberAnimation {
        id: fade

        target: upper
        property: "opacity"
        to: root.upperShown ? 1 : 0
        duration: Theme.reducedMotion ? 0 : 450
        easing.type: Easing.InOutQuad
        onFinished: (root.upperShown ? lower : upper).slide = null
    }

    Rectangle {
        y: parent.height - height
        width: parent.width * (root.slideshow.index + 1) / root.slideshow.count
        height: Math.max(Theme.rule, Math.round(8 * Theme.unit))
        color: Theme.lit
    }

    Tappable {
        anchors.fill: parent
        anchors.leftMargin: root.edgeWidth
        anchors.rightMargin: root.edgeWidth
        //: What a touch on the slideshow does
        text: qsTr("Explore this subject")
        focusId: "explore"
        background: null
        contentItem: null
        onActivated: {
            const slide = root.slideshow.slide;
            root.visit.chooseLanguage(slide.language);
            root.visit.openAt(slide.route, slide.facet);
        }
    }

    Tappable {
        width: root.edgeWidth
        height: parent.height
        //: Name of the left edge of the slideshow
        text: qsTr("Previous slide")
        focusId: "previous"
        background: null
        contentItem: null
        onActivated: root.slideshow.command("previous")
    }

    Tappable {
        x: parent.width - width
        width: root.edgeWidth
        height: parent.height
        //: Name of the right edge of the slideshow
        text: qsTr("Next slide")
        focusId: "next"
        background: null
        contentItem: null
        onActivated: root.slideshow.command("next")
    }

    Rectangle {
        anchors.fill: parent
        visible: root.slideshow.curtain !== "none"
        color: root.slideshow.curtain === "white" ? Theme.blankLight : Theme.blank
    }

    // Below the codes of links, which stand at the top or in the middle.
    Rectangle {
        objectName: "notice"
        visible: notice.text !== ""
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.gapLarge
        anchors.bottomMargin: Theme.gap
        width: notice.width + 2 * Theme.gap
        height: notice.height + Theme.gapSmall
        radius: height / 2
        color: Theme.strong
        border.width: Theme.rule
        border.color: Theme.strongText

        Words {
            id: notice

            anchors.centerIn: parent
            text: root.slideshow.notice
            color: Theme.strongText
            font.pixelSize: Theme.headingSize
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }
    }
}
