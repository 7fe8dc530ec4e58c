pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The name of the timeline, and the buttons that look closer, wider, earlier, later, or at the list. */
Item {
    id: root

    required property string title
    required property bool legend // some budgets are known
    required property bool gathered // numbers stand in the picture, not entries
    required property var ways
    readonly property bool beside: heading.implicitWidth + Theme.gap + buttons.natural <= width
    readonly property bool titled: beside || !Theme.compact
    readonly property real buttonsLeft: buttons.x

    signal chosen(facet: string)

    implicitHeight: beside ? Math.max(words.height, buttons.height) : buttons.y + buttons.height

    Column {
        id: words

        visible: root.titled
        width: root.beside ? root.width - buttons.natural - Theme.gap : root.width
        spacing: -Math.round(Theme.labelSize * 0.28)

        Words {
            id: heading

            width: parent.width
            text: root.title
            font.pixelSize: Math.round(Theme.headingSize * (Theme.compact ? 1 : Theme.portrait ? 1.3 : 0.84))
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Words {
            visible: (root.legend || root.gathered) && !Theme.compact && !root.ways.listed
            width: parent.width
            text: root.gathered ? numbers.text : longer.width + 2 > width || longer.text.length > Theme.longestLine ? brief.text : longer.text
            font.pixelSize: Theme.labelSize
            lineHeight: Theme.titleLeading
        }
    }

    TextMetrics {
        id: brief

        font.family: Theme.family
        font.pixelSize: Theme.labelSize
        //: Under the title of the timeline
        text: qsTr("The larger a solid bar, the larger its budget.")
    }

    TextMetrics {
        id: numbers

        //: Under the title of the timeline, where projects and dates are so many that only their numbers are shown
        text: qsTr("How many begin in which years: touch a number to see them.")
    }

    TextMetrics {
        id: longer

        font: brief.font
        //: Under the title of the timeline, where there is room: %1 is "The larger a solid bar, …"
        text: qsTr("%1 The darker a year, the more goes on.").arg(brief.text)
    }

    Flow {
        id: buttons

        readonly property list<Pill> shown: [earlier, later, farther, nearer, other].filter(pill => pill.visible)
        readonly property real natural: shown.reduce((sum, pill) => sum + pill.implicitWidth + spacing, -spacing)

        x: root.beside || !root.titled ? root.width - width : 0
        y: root.beside || !root.titled ? 0 : words.height + Theme.gapSmall
        width: Math.min(natural, root.width)
        spacing: Theme.apart

        Way {
            id: earlier

            focusId: "timeline-earlier"
            //: Button: earlier years
            text: qsTr("Before")
            sign: Icons.caretLeft
            to: root.ways.earlier
        }

        Way {
            id: later

            focusId: "timeline-later"
            //: Button: later years
            text: qsTr("After")
            sign: Icons.caretRight
            glyphLast: true
            to: root.ways.later
        }

        Way {
            id: farther

            focusId: "timeline-farther"
            //: Button: more years at once
            text: qsTr("Zoom out")
            sign: Icons.minus
            to: root.ways.farther
        }

        Way {
            id: nearer

            focusId: "timeline-nearer"
            //: Button: fewer years, each with more room
            text: qsTr("Zoom in")
            sign: Icons.plus
            to: root.ways.nearer
        }

        Way {
            id: other

            focusId: "timeline-other"
            //: Button: the timeline as a list; or back to the drawing of it
            text: root.ways.listed ? qsTr("As a timeline") : qsTr("As a list")
            sign: root.ways.listed ? Icons.chartBar : Icons.listBullets
            visible: true
            to: root.ways.other
        }
    }

    component Way: Pill {
        required property var to // the facet; undefined where there is none
        required property string sign

        glyph: Theme.compact && Theme.textStep > 0 ? "" : sign
        leftPadding: Math.round(Theme.bodySize * (Theme.compact ? 0.7 : 0.95))
        visible: !root.ways.listed && typeof to === "string"
        onActivated: root.chosen(to)
    }
}
