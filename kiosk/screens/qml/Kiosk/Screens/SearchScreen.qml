pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* Search as one types, with our own keyboard; nothing typed yet, nothing found and not ready yet have something to say too. */
VisitScreen {
    id: root

    readonly property bool beside: !Theme.portrait && !Theme.compact
    readonly property string query: root.visit.query
    readonly property string language: root.visit.language
    readonly property var outcome: ready ? root.library.search(query, language) : ({
            hits: [],
            suggestions: []
        })
    readonly property bool empty: query.trim() === ""
    readonly property bool nothing: ready && !empty && outcome.hits.length === 0
    readonly property var suggested: { // as many as are seen without scrolling where there is little room
        const all = root.empty || root.nothing ? root.outcome.suggestions : [];
        return Theme.compact ? root.fitting(all) : all;
    }
    readonly property real leftWidth: beside ? (width - 2 * Theme.margin) * 0.48 : width - 2 * Theme.margin

    function restore(scroll: real): void {
        pane.restore(scroll);
    }

    // Of some words in pills beside one another, those that have room.
    function fitting(words: var): var {
        const rows = Math.floor((pane.height + 1 - flow.y + flow.spacing) / (subjects.height + flow.spacing));
        let row = 1;
        let end = subjects.implicitWidth;
        return words.filter(word => {
            const wide = Math.ceil(letters.advanceWidth(word)) + 2 * subjects.leftPadding + Theme.rule;
            const follows = end + flow.spacing + wide <= pane.width;
            if (!follows && row >= rows)
                return false;
            row += follows ? 0 : 1;
            end = follows ? end + flow.spacing + wide : wide;
            return true;
        });
    }

    function type(character: string): void {
        if (root.query.length < 40 && (character !== " " || root.query !== ""))
            root.visit.query = root.query + character;
        pane.restore(0);
    }

    //: Title of the search screen
    announced: qsTr("What are you looking for?")
    indexed: false
    headed: Theme.portrait
    ready: root.library.searchable.includes(language)
    scroll: pane.share
    focus: true
    onOutcomeChanged: {
        if (root.empty || !root.ready)
            return;
        //: For assistive technology: how much the search finds, after each letter
        root.Accessible.announce(root.nothing ? missing.text : qsTr("%n result(s)", "", root.outcome.hits.length));
    }
    onLanguageChanged: root.library.prepareSearch(language)
    Keys.onPressed: event => {
        const means = Keypad.action(event.key);
        if (event.isAutoRepeat || means !== "" && means !== "activate")
            return;
        if (event.key === Qt.Key_Backspace) {
            root.visit.keyActivity();
            root.visit.query = root.query.slice(0, -1);
            event.accepted = true;
        } else if (Keypad.writes(event.text, event.modifiers)) {
            root.visit.keyActivity();
            root.type(event.text);
            event.accepted = true;
        }
    }

    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.DemiBold
    }

    Column {
        id: top

        x: Theme.margin
        y: Theme.compact ? Theme.gapSmall : Theme.portrait ? plate.height + Theme.gap : Theme.gapLarge
        width: root.leftWidth
        spacing: Theme.gapSmall

        Words {
            visible: !Theme.compact
            width: parent.width
            text: root.announced
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Rectangle {
            width: parent.width
            height: Theme.target
            radius: Theme.radius * 0.6
            color: Theme.surfaceRaised
            border.width: Theme.rule
            border.color: Theme.surfaceText

            Row {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.target + Theme.gapSmall
                spacing: Theme.gapSmall
                clip: true

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    text: Icons.magnifyingGlass
                }

                Words {
                    id: typed

                    anchors.verticalCenter: parent.verticalCenter
                    text: root.empty ? qsTr("A word, a disease, a name") : root.query
                    color: root.empty ? Theme.surfaceQuiet : Theme.surfaceText
                    width: Math.min(implicitWidth, parent.width - Theme.titleSize)
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.labelSize
                    Accessible.role: Accessible.EditableText
                    Accessible.name: qsTr("Search")
                    Accessible.description: text

                    Rectangle {
                        objectName: "caret"
                        anchors.verticalCenter: parent.verticalCenter
                        visible: !root.empty
                        x: Theme.mirrored ? typed.width - Math.min(typed.width, typed.contentWidth) - 2 * width : Math.min(typed.width, typed.contentWidth) + width
                        width: Theme.rule
                        height: Theme.bodySize * 1.2
                        color: Theme.surfaceText
                    }
                }
            }

            Pill {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.empty
                width: Theme.target
                leftPadding: 0
                rightPadding: 0
                glyph: Icons.x
                focusId: "clear"
                Accessible.name: qsTr("Clear the search")
                background: null
                onActivated: root.visit.query = ""
            }
        }
    }

    ReadingPane {
        id: pane

        anchors.left: top.left
        anchors.right: top.right
        anchors.top: top.bottom
        anchors.bottom: root.beside ? parent.bottom : keyboard.top
        anchors.topMargin: Theme.gapSmall
        anchors.bottomMargin: Theme.gapSmall

        Words {
            visible: !root.ready && !root.empty
            width: pane.room
            //: In place of the results, while a large pack is being read
            text: qsTr("One moment: the search is getting ready.")
            font.pixelSize: Theme.leadSize
            font.weight: Font.Bold
        }

        Words {
            id: missing

            visible: root.nothing
            width: pane.room
            text: qsTr("Nothing found for “%1”.").arg(root.query)
            font.pixelSize: Theme.leadSize
            font.weight: Font.Bold
        }

        Words {
            visible: root.empty || (root.nothing && root.outcome.suggestions.length > 0)
            width: pane.room
            text: root.empty ? qsTr("Type a few letters, or try:") : qsTr("Perhaps one of these:")
            color: Theme.surfaceQuiet
        }

        Flow {
            id: flow

            visible: root.empty || root.nothing || !root.ready
            width: pane.room
            spacing: Theme.gapSmall

            // First, so that it keeps its place when the suggestions come.
            Pill {
                id: subjects

                text: qsTr("All subjects, A to Z")
                glyph: Icons.listBullets
                focusId: "subjects"
                onActivated: root.visit.open("subjects")
            }

            Repeater {
                model: root.suggested

                Pill {
                    required property string modelData

                    text: modelData
                    focusId: "try-" + modelData
                    onActivated: root.visit.query = modelData
                }
            }
        }

        Repeater {
            model: root.outcome.hits

            ResultRow {
                required property var modelData

                hit: modelData
                terse: Theme.compact || Theme.textStep === 2
                width: pane.room
                onActivated: root.visit.openAt(modelData.route, modelData.facet)
                onActiveFocusChanged: {
                    if (activeFocus)
                        pane.reveal(this);
                }
            }
        }
    }

    Keyboard {
        id: keyboard

        x: root.beside ? root.width - Theme.margin - width : (root.width - width) / 2
        width: root.beside ? root.width - 2 * Theme.margin - root.leftWidth - Theme.gapLarge : Math.min(root.width - 2 * Theme.margin, Theme.primaryTarget * 14)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        language: root.visit.language
        terse: Theme.compact
        onTyped: character => root.type(character)
        onErased: root.visit.query = root.query.slice(0, -1)
    }

    // The plate keeps the emptier half of the wide layout company, and heads the tall one.
    Plate {
        id: plate

        visible: !Theme.compact
        x: root.beside ? keyboard.x : 0
        width: root.width - x
        height: root.beside ? keyboard.y - Theme.gap : Math.round(root.height * 0.2)
        rises: root.headed && Theme.lowered
        plate: Theme.compact ? "" : root.page.plate
        declaredGround: root.page.ground
        declaredLine: root.page.line
    }
}
