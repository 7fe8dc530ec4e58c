pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The six themes, and the doors to everything else. */
VisitScreen {
    id: root

    readonly property int themeCount: root.page.themes.length
    readonly property bool scarce: Theme.compact && Theme.textStep > 0
    readonly property bool brief: scarce || Theme.portrait && Theme.textStep === 2 // short names, which leave the drawings their room
    readonly property bool dense: Theme.compact || (Theme.textStep > 0 && !Theme.portrait)
    // All in one row, or two in portrait, where the longest word of their names fits a tile, else in one row more.
    readonly property real longestWord: names.height > 0 ? Math.max(...root.page.themes.map(theme => root.widest(theme.name))) : 0 // at the size of a caption
    readonly property real leastName: 1.08 // of the size of a caption
    readonly property real tileShare: 0.82 // of a tile's width, for its name
    readonly property bool oneRow: !Theme.portrait && !root.dense && root.fits(themeCount)
    readonly property int tileColumns: Theme.portrait ? (root.fits(3) && !root.short ? 3 : 2) : oneRow || themeCount < 4 ? themeCount : Math.ceil(themeCount / 2)
    readonly property int tileRows: Math.ceil(root.page.themes.length / tileColumns)
    readonly property bool short: Theme.portrait && height < Theme.captionSize * 35 // all doors would leave the themes no room for their names
    readonly property var shownDoors: dense || short ? root.page.fewDoors : root.page.doors
    readonly property int doorCount: shownDoors.length
    readonly property int doorColumns: Theme.portrait || doorCount > 4 && !root.dense ? 2 : root.dense ? (root.scarce ? 2 : Math.min(4, doorCount)) : 1
    // Where themes and doors share little room, a door whose name would take three lines takes it in smaller letters.
    readonly property bool wordy: root.scarce && letters.height > 0 && Math.max(...root.shownDoors.map(door => letters.advanceWidth(door.name))) > doors.cell * 1.35
    // A title of three lines leaves the themes too little.
    readonly property bool longTitle: display.height > 0 && display.advanceWidth(root.page.title) > 2 * heading.width
    property bool undrawn: false // tiles without drawings: on a few of them alone they would set these apart
    readonly property real doorShare: doorColumns === 1 ? 0.28 : 0.535

    function fits(columns: int): bool {
        return ((width - 2 * Theme.margin) / columns - Theme.gapSmall) * root.tileShare > root.longestWord * root.leastName;
    }

    function judge(): void {
        let pictured = 0;
        for (let i = 0; i < tiles.count; ++i)
            pictured += (tiles.itemAt(i) as Card)?.pictured ? 1 : 0;
        root.undrawn = pictured < tiles.count * 0.66;
    }

    function widest(name: string): real {
        return Math.max(...name.split(" ").map(word => names.advanceWidth(word)));
    }

    function tileFor(route: string): Item {
        for (let i = 0; i < tiles.count; ++i) {
            const tile = tiles.itemAt(i) as Card;
            if (tile.card.route === route)
                return tile.plateItem;
        }
        return null;
    }

    indexed: false

    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.DemiBold
    }

    FontMetrics {
        id: names

        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.Bold
    }

    FontMetrics {
        id: display

        font.family: Theme.family
        font.pixelSize: Theme.displaySize
        font.weight: Font.Bold
    }

    Column {
        id: heading

        x: Theme.margin
        y: Theme.portrait ? Theme.gapLarge * 2 : root.dense ? Theme.gap : Theme.gapLarge
        width: Theme.portrait || root.dense ? parent.width - 2 * Theme.margin : (parent.width - 2 * Theme.margin) * (0.985 - root.doorShare)
        spacing: Theme.gapTiny

        Words {
            visible: Theme.textStep < 2 || !root.scarce
            width: parent.width
            text: root.page.kicker
            color: Theme.surfaceQuiet
            font.pixelSize: Theme.captionSize
            font.weight: Font.DemiBold
        }

        Words {
            width: parent.width
            text: root.page.title
            font.pixelSize: root.dense ? Math.round(Theme.headingSize * 1.15) : root.longTitle ? Theme.titleSize : Theme.displaySize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }
    }

    // Keys go down the screen: in portrait the doors stand below the themes.
    Item {
        id: above

        anchors.fill: parent
    }

    Grid {
        id: doors

        parent: Theme.portrait ? beneath : above
        readonly property real cell: (width - (root.doorColumns - 1) * columnSpacing) / root.doorColumns

        rows: Math.ceil(root.doorCount / root.doorColumns)
        flow: Grid.TopToBottom
        columnSpacing: Theme.gap
        rowSpacing: Theme.portrait ? Theme.gapSmall : Theme.apart
        width: Theme.portrait || root.dense ? parent.width - 2 * Theme.margin : (parent.width - 2 * Theme.margin) * root.doorShare
        x: parent.width - Theme.margin - width
        y: Theme.portrait ? parent.height - height - Theme.gap : root.dense ? heading.y + heading.height + Theme.gapSmall : Theme.gap

        Repeater {
            model: root.shownDoors

            Door {
                required property var modelData

                width: doors.cell
                text: modelData.name
                glyph: modelData.glyph !== "" && root.doorColumns < 3 ? Icons[modelData.glyph] : ""
                size: root.doorColumns === 1 ? Theme.bodySize : root.wordy ? Theme.labelSize : Theme.captionSize
                focusId: modelData.route
                onActivated: root.visit.open(modelData.route)
            }
        }
    }

    Grid {
        id: grid

        readonly property real upperEdge: Math.round(Theme.portrait ? heading.y + heading.height + Theme.gapLarge : root.dense ? doors.y + doors.height + Theme.gapSmall : Math.max(heading.y + heading.height, doors.y + doors.height) + Theme.gap)
        readonly property real lowerEdge: Math.round(Theme.portrait ? doors.y - Theme.gapLarge : root.height - Theme.gap)
        readonly property real cellWidth: Math.floor((width - (columns - 1) * columnSpacing) / columns)
        readonly property real cellHeight: Math.floor((lowerEdge - upperEdge - (root.tileRows - 1) * rowSpacing) / root.tileRows)

        x: Theme.margin
        y: upperEdge
        width: parent.width - 2 * Theme.margin
        columns: root.tileColumns
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall

        Repeater {
            id: tiles

            model: root.page.themes

            Card {
                required property var modelData

                card: modelData
                text: root.brief ? modelData.short : modelData.name
                width: grid.cellWidth
                height: grid.cellHeight
                nameSize: Math.floor(Math.max(root.scarce ? Theme.labelSize * 1.1 : Theme.captionSize * root.leastName, Math.min(Theme.headingSize, Theme.captionSize * width * root.tileShare / root.longestWord)))
                //: Under a theme's name: how many flagship projects it has
                caption: qsTr("%n flagship project(s)", "", modelData.count)
                bare: root.undrawn
                onPicturedChanged: Qt.callLater(root.judge)
                terse: height < Theme.captionSize * 7.4
                onActivated: root.visit.open(modelData.route)
            }
        }
    }

    Item {
        id: beneath

        anchors.fill: parent
    }
}
