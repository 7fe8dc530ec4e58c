pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Figures
import Kiosk.Theme

/* The key figures: a group seen together, or one figure large. The facet is "group/<id>" or a figure's id. */
VisitScreen {
    id: root

    readonly property var groups: root.page.groups
    readonly property var figures: root.page.figures
    readonly property bool single: index >= 0
    readonly property var group: root.groups[groupIndex]
    readonly property bool paged: Theme.compact || Theme.textStep > 0
    readonly property bool cramped: Theme.compact && Theme.textStep > 0
    readonly property var shownGroups: {
        if (root.groups.length < 2)
            return [];
        if (root.cramped)
            return [root.groups[(root.groupIndex + 1) % root.groups.length]];
        return root.paged ? root.groups.filter((group, index) => Math.abs(index - root.groupIndex) === 1) : root.groups;
    }
    property int index: -1 // of the figure shown large
    property int groupIndex: 0
    property string opened: "" // the group one figure was chosen from
    property string large: "" // the figure shown large, or last shown so

    function restore(scroll: real): void {
        pane.restore(scroll);
    }

    function step(by: int): void {
        root.visit.showFacet(root.figures[(root.index + by + root.figures.length) % root.figures.length].id);
    }

    function together(): void {
        if (root.opened === root.group.id)
            root.visit.back();
        else
            root.visit.showFacet("group/" + root.group.id);
    }

    // A tile grows into its figure and shrinks back.
    function carry(): void {
        Gate.close();
        const board = tiles.item as FigureBoard;
        const tile = board === null ? null : board.tile(root.single ? root.figures[root.index].id : root.large);
        if (root.single)
            root.forceActiveFocus(Qt.OtherFocusReason);
        else if (tile !== null)
            tile.forceActiveFocus(root.visit.keysInUse ? Qt.TabFocusReason : Qt.OtherFocusReason);
        if (tile !== null && !Theme.reducedMotion)
            growth.carry(tile, root.single);
    }

    // Reads the facet. What it asks for is made anew; the board stays while one figure is shown large.
    function show(): void {
        const before = root.single;
        root.index = root.figures.findIndex(figure => figure.id === root.visit.facet);
        const wanted = root.single ? root.figures[root.index].group : root.visit.facet.replace("group/", "");
        root.groupIndex = Math.max(0, root.groups.findIndex(group => group.id === wanted));
        if (root.single)
            root.showFigure();
        else
            root.showGroup();
        if (root.single !== before)
            root.carry();
    }

    function showFigure(): void {
        root.large = root.figures[root.index].id;
        sheet.show(Qt.resolvedUrl("../Figures/FigureSheet.qml"), {
            figure: root.figures[root.index],
            kicker: root.page.title + " · " + root.group.title,
            language: root.page.language
        });
    }

    function showGroup(): void {
        const shown = root.page.language + "/" + root.group.id;
        sheet.clear();
        if (tiles.shown === shown)
            return;
        tiles.shown = shown;
        tiles.show(Qt.resolvedUrl("../Figures/FigureBoard.qml"), {
            figures: root.figures.filter(figure => figure.group === root.group.id),
            largest: root.group.largest,
            grows: root.group.grows,
            language: root.page.language,
            viewHeight: Qt.binding(() => pane.height)
        });
    }

    announced: {
        if (!root.single)
            return root.group.title;
        const figure = root.figures[root.index];
        return Phrase.of([figure.prefix, figure.value, figure.label], " ");
    }
    indexed: false
    dark: true
    ground: Theme.deep
    scroll: pane.share
    ready: !growth.running
    onPageChanged: {
        if (root.visit !== null)
            Qt.callLater(root.show); // once what is made of the page is made anew
    }
    Component.onCompleted: show()

    Connections {
        target: root.visit

        // The facet of the screen that comes next is none of this one's.
        function onFacetChanged(): void {
            if (root.visit.route === "figures")
                root.show();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
    }

    Item {
        id: board

        x: Theme.margin
        width: root.width - 2 * Theme.margin
        height: ways.y - Theme.gap
        visible: !root.single

        Column {
            id: heading

            y: Theme.compact ? Theme.gap : Theme.gapLarge * 0.7
            width: parent.width - (sources.visible ? sources.width + Theme.gapLarge : 0)

            Words {
                width: parent.width
                //: After "Key figures": each can be touched
                text: root.page.title + (root.paged ? "" : " · " + qsTr("touch one to see what it counts"))
                color: Theme.deepQuiet
                font.pixelSize: Theme.captionSize
                font.weight: Font.DemiBold
            }

            Words {
                width: parent.width
                text: root.group.title
                color: Theme.deepText
                font.pixelSize: Theme.titleSize
                font.weight: Font.Bold
                lineHeight: Theme.titleLeading
                Accessible.role: Accessible.Heading
            }
        }

        Door {
            id: sources

            visible: !root.paged && !Theme.portrait
            anchors.right: parent.right
            anchors.bottom: heading.bottom
            text: qsTr("All figures and their sources")
            focusId: "sources"
            inverse: true
            onActivated: root.visit.open("evidence")
        }

        ReadingPane {
            id: pane

            // The board keeps room for a focus ring around it.
            x: -Theme.focusRing
            y: heading.y + heading.height + Theme.gap - Theme.focusRing
            width: parent.width + 2 * Theme.focusRing
            height: parent.height - y
            inverse: true

            Made {
                id: tiles

                property string shown: "" // its language and group

                width: pane.room

                Connections {
                    target: tiles.item as FigureBoard

                    function onChosen(id: string): void {
                        root.opened = root.group.id;
                        root.visit.openAt("figures", id);
                    }
                }
            }
        }
    }

    Rectangle {
        id: ground

        visible: growth.running
        radius: Theme.radius
    }

    ParallelAnimation {
        id: growth

        function carry(tile: FigureTile, grows: bool): void {
            const place = tile.mapToItem(root, 0, 0, tile.width, tile.height);
            const whole = Qt.rect(0, 0, root.width, root.height);
            for (const edge of [growX, growY, growWidth, growHeight]) {
                edge.from = (grows ? place : whole)[edge.property];
                edge.to = (grows ? whole : place)[edge.property];
            }
            growColour.from = grows ? tile.ground : Theme.deep;
            growColour.to = grows ? Theme.deep : tile.ground;
            growth.restart();
        }

        NumberAnimation {
            id: growX

            target: ground
            property: "x"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            id: growY

            target: ground
            property: "y"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            id: growWidth

            target: ground
            property: "width"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            id: growHeight

            target: ground
            property: "height"
            duration: Theme.travel
            easing.type: Easing.InOutCubic
        }
        ColorAnimation {
            id: growColour

            target: ground
            property: "color"
            duration: Theme.travel
        }
    }

    Made {
        id: sheet

        visible: !growth.running
        x: Theme.margin
        width: root.width - 2 * Theme.margin
        height: ways.y - Theme.gap

        Connections {
            target: sheet.item as FigureSheet

            function onPageWanted(route: string): void {
                root.visit.open(route);
            }
        }
    }

    Flow {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: root.width - 2 * Theme.margin
        spacing: Theme.gapSmall
        Accessible.role: Accessible.PageTabList
        Accessible.name: root.page.title
        Accessible.ignored: !enabled || root.paged || root.single

        Pill {
            visible: root.single
            //: Leads from one key figure to all of its group
            text: qsTr("See them together")
            glyph: Icons.listBullets
            focusId: "figures-together"
            inverse: true
            onActivated: root.together()
        }

        Pill {
            visible: root.single && !root.cramped
            text: qsTr("Previous")
            glyph: Icons.arrowLeft
            focusId: "figure-previous"
            inverse: true
            onActivated: root.step(-1)
        }

        Pill {
            visible: root.single
            text: qsTr("Next")
            glyph: Icons.arrowRight
            glyphLast: true
            focusId: "figure-next"
            inverse: true
            onActivated: root.step(1)
        }

        Repeater {
            model: root.single ? [] : root.shownGroups

            Pill {
                required property var modelData
                readonly property int place: root.groups.findIndex(group => group.id === modelData.id)
                readonly property bool onward: root.cramped || place > root.groupIndex

                text: root.cramped ? qsTr("Next") : modelData.title
                hint: root.cramped ? modelData.title : ""
                glyph: !root.paged ? "" : onward ? Icons.arrowRight : Icons.arrowLeft
                glyphLast: onward
                focusId: "group-" + modelData.id
                inverse: true
                role: root.paged ? Accessible.Button : Accessible.PageTab
                checked: modelData.id === root.group.id
                onActivated: {
                    pane.restore(0);
                    root.visit.showFacet("group/" + modelData.id);
                }
            }
        }

        Pill {
            visible: !root.single && !sources.visible
            //: Leads to the list of all figures and their sources
            text: qsTr("Sources")
            hint: sources.text
            glyph: Icons.listBullets
            focusId: "sources"
            inverse: true
            onActivated: root.visit.open("evidence")
        }
    }
}
