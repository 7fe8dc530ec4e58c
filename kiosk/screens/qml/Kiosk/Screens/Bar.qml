pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* The fixed bar: home, search, back, language, accessibility, help. Each has one place on every screen, also where there is no way back. */
Rectangle {
    id: root

    required property VisitModel visit
    property bool inverse: false
    property color ground: "transparent"
    // With “Back”, also where there is none. From the words: how wide the buttons are depends on it.
    readonly property real waysWidth: [home, search, back].reduce((sum, pill) => sum + pillWidth(pill.text, !tight), 2 * ways.spacing)
    readonly property bool roomy: width > tools.fullWidth + waysWidth + 2 * Theme.margin + Theme.gapLarge
    readonly property real languagesWidth: letters.height > 0 ? visit.languages.reduce((sum, language) => sum + pillWidth(language.name, false) + Theme.gapSmall, 0) : 0
    readonly property bool tight: width < root.size * (languages.count > 1 ? 54 : 45) || root.low // words alone, without their icons
    readonly property bool low: Theme.compact && (Theme.textStep > 0 || fitting(1.05) < Theme.captionSize) // a second row would leave little to read
    readonly property real ease: low ? 0.6 : 1.05 // beside the words
    readonly property real size: low ? Math.max(Theme.labelSize, Math.min(Theme.captionSize, Math.floor(fitting(ease)))) : Theme.captionSize
    readonly property real aidsWidth: pillWidth(reading.text, !tight) + tools.spacing + pillWidth(help.text, !tight)
    readonly property real toolsWidth: roomy ? tools.fullWidth : aidsWidth + (languages.count > 1 ? pillWidth(language.text, !low) + tools.spacing : 0)
    readonly property bool stacked: waysWidth + toolsWidth + 2 * Theme.margin + Theme.gapSmall > width
    // In two rows, all are as wide as each other where the longest word has room.
    readonly property real cell: Math.floor((width - 2 * Theme.margin - 2 * Theme.gapSmall) / 3)
    readonly property real wordiest: Math.max(...[home, search, back, language, reading, help].map(pill => pillWidth(pill.text, true))) - 2 * Math.round(size * ease)
    readonly property bool celled: stacked && wordiest - iconWidth + 2 * Theme.gapSmall <= cell
    readonly property bool iconed: celled ? wordiest + 2 * Theme.gapSmall <= cell : !tight
    readonly property real iconWidth: Math.ceil(size * 1.05) + Math.round(Theme.bodySize * 0.4)
    readonly property real pad: (Theme.barHeight - Theme.target) / 2

    signal readingRequested
    signal languageRequested

    // The size of type in which all the words stand in one row.
    function fitting(ease: real): real {
        const pads = (languages.count > 1 ? 6 : 5) * 2 * (ease + 0.01);
        return (width - 2 * Theme.margin - 5 * Theme.gapSmall) / (measure.advanceWidth / measure.font.pixelSize + pads);
    }

    function pillWidth(word: string, iconed: bool): real {
        return Math.max(Theme.target, Math.ceil(letters.advanceWidth(word)) + (iconed ? root.iconWidth : 0) + 2 * Math.round(root.size * root.ease));
    }

    height: stacked ? 2 * Theme.target + 3 * pad : Theme.barHeight
    color: inverse ? ground : Theme.surface
    Accessible.role: Accessible.ToolBar
    //: For assistive technology: the bar of every screen, with back, home, search and help
    Accessible.name: qsTr("Navigation")
    Accessible.ignored: !enabled

    TextMetrics {
        id: measure

        font.family: Theme.family
        font.pixelSize: 100
        font.weight: Font.DemiBold
        text: back.text + home.text + search.text + (languages.count > 1 ? language.text : "") + reading.text + help.text
    }

    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: root.size
        font.weight: Font.DemiBold
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairline
        color: root.inverse ? Theme.groundLine : Theme.surfaceLine
    }

    Row {
        id: ways

        x: Theme.margin
        y: root.pad
        spacing: Theme.gapSmall

        Pill {
            id: home

            //: Bar: returns to the first screen
            text: qsTr("Home")
            focusId: "bar-home"
            leadsTo: "home"
            glyph: !root.iconed ? "" : Icons.house
            inverse: root.inverse
            width: root.celled ? root.cell : implicitWidth
            size: root.size
            ease: root.ease
            checked: root.visit.route === "home"
            current: checked
            onActivated: root.visit.home()
        }

        Pill {
            id: search

            //: Bar: opens the search
            text: qsTr("Search")
            focusId: "bar-search"
            glyph: !root.iconed ? "" : Icons.magnifyingGlass
            inverse: root.inverse
            width: root.celled ? root.cell : implicitWidth
            size: root.size
            ease: root.ease
            checked: root.visit.route === "search"
            current: checked
            onActivated: root.visit.open("search")
        }

        Pill {
            id: back

            //: Bar: returns to the screen one came from
            text: qsTr("Back")
            focusId: "bar-back"
            leadsTo: root.visit.backRoute
            glyph: !root.iconed ? "" : Icons.arrowLeft
            visible: root.visit.canGoBack
            inverse: root.inverse
            width: root.celled ? root.cell : implicitWidth
            size: root.size
            ease: root.ease
            onActivated: root.visit.back()
        }
    }

    Row {
        id: tools

        readonly property real fullWidth: root.aidsWidth + (languages.count > 1 ? root.languagesWidth : 0)

        x: root.stacked ? Theme.margin : root.width - Theme.margin - width
        y: root.stacked ? Theme.target + 2 * root.pad : root.pad
        spacing: Theme.gapSmall

        Row {
            id: languageRow

            visible: languages.count > 1 && root.roomy
            spacing: Theme.gapSmall

            Repeater {
                id: languages

                model: root.visit.languages

                Pill {
                    required property var modelData

                    text: modelData.name
                    focusId: "language-" + modelData.code
                    inverse: root.inverse
                    size: root.size
                    ease: root.ease
                    role: Accessible.RadioButton
                    checked: root.visit.language === modelData.code
                    onActivated: root.visit.chooseLanguage(modelData.code)
                }
            }
        }

        Row {
            id: row

            spacing: Theme.gapSmall

            Pill {
                id: language

                //: Bar: opens the choice of language
                text: qsTr("Language")
                focusId: "bar-language"
                glyph: root.low ? "" : Icons.globe // for whoever does not read the word
                visible: languages.count > 1 && !root.roomy
                inverse: root.inverse
                width: root.celled ? root.cell : implicitWidth
                size: root.size
                ease: root.ease
                onActivated: root.languageRequested()
            }

            Pill {
                id: reading

                //: Bar: larger text, contrast, low controls, less motion, more time
                text: qsTr("Accessibility")
                focusId: "bar-reading"
                glyph: !root.iconed ? "" : Icons.personSimple
                inverse: root.inverse
                width: root.celled ? root.cell : implicitWidth
                size: root.size
                ease: root.ease
                onActivated: root.readingRequested()
            }

            Pill {
                id: help

                //: Bar: explains how the kiosk works
                text: qsTr("Help")
                focusId: "bar-help"
                glyph: !root.iconed ? "" : Icons.question
                inverse: root.inverse
                width: root.celled ? root.cell : implicitWidth
                size: root.size
                ease: root.ease
                checked: root.visit.route === "help"
                current: checked
                onActivated: root.visit.open("help")
            }
        }
    }
}
