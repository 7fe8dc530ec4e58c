pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The views that are not read but touched: figures, time, people, places, questions. */
VisitScreen {
    id: root

    readonly property int doorCount: root.page.doors.length
    readonly property int tileColumns: Theme.portrait ? 1 : doorCount > 3 && Theme.textStep > 0 ? (Theme.compact ? 2 : 3) : doorCount
    readonly property int tileRows: Math.ceil(doorCount / tileColumns)

    indexed: false
    dark: true
    ground: Theme.deep

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
    }

    Words {
        id: heading

        x: Theme.margin
        y: Theme.compact ? Theme.gap : Theme.gapLarge
        width: parent.width - 2 * Theme.margin
        text: root.page.title
        color: Theme.deepText
        font.pixelSize: Theme.displaySize
        font.weight: Font.Bold
        lineHeight: Theme.titleLeading
        Accessible.role: Accessible.Heading
    }

    Grid {
        id: grid

        readonly property real cellWidth: Math.floor((width - (root.tileColumns - 1) * columnSpacing) / root.tileColumns)
        readonly property real cellHeight: Math.floor((root.height - y - Theme.gap - (root.tileRows - 1) * rowSpacing) / root.tileRows)

        x: Theme.margin
        y: heading.y + heading.height + (Theme.compact ? Theme.gap : Theme.gapLarge)
        width: parent.width - 2 * Theme.margin
        columns: root.tileColumns
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall

        Repeater {
            model: root.page.doors

            Tappable {
                id: tile

                required property var modelData
                readonly property bool wide: width > height * 1.4

                text: modelData.name
                focusId: modelData.route
                inverse: true
                width: grid.cellWidth
                height: grid.cellHeight
                onActivated: root.visit.open(modelData.route)

                background: Rectangle {
                    radius: Theme.radius
                    color: tile.held ? Theme.lit : Theme.mix(Theme.deep, Theme.deepText, 0.05)
                    border.width: Theme.rule
                    border.color: Theme.deepFaint
                }
                contentItem: Item {
                    Icon {
                        id: sign

                        x: tile.wide ? Theme.gap : (parent.width - width) / 2
                        y: tile.wide ? (parent.height - height) / 2 : Math.max(Theme.gap, (name.y - height) / 2)
                        text: tile.modelData.glyph !== "" ? Icons[tile.modelData.glyph] : ""
                        color: tile.held ? Theme.litText : Theme.lit
                        font.pixelSize: Math.round(Math.min(Theme.giantSize, tile.width * (tile.wide ? 0.62 : 0.72), tile.height * (tile.wide ? 0.6 : 0.45)))
                    }

                    Words {
                        id: name

                        x: tile.wide ? sign.x + sign.width + Theme.gap : Theme.gap
                        y: tile.wide ? (parent.height - height) / 2 : parent.height - Math.max(height, font.pixelSize * 2.3) - Theme.gap // two lines or one, they begin alike
                        width: parent.width - x - Theme.gapSmall
                        text: tile.text
                        color: tile.held ? Theme.litText : Theme.deepText
                        font.pixelSize: tile.wide || !Theme.compact && Theme.textStep === 0 ? Theme.headingSize : Theme.bodySize
                        font.weight: Font.DemiBold
                        lineHeight: Theme.titleLeading
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
