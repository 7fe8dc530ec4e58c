pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* What a place is, who is there, and the pages that lead there. */
Column {
    id: root

    required property VisitModel visit
    required property var place // {id, name, caption, organisations, pages}

    spacing: Theme.gap

    Column {
        width: parent.width
        spacing: Theme.gapTiny

        Words {
            width: parent.width
            text: root.place.name
            font.pixelSize: Theme.headingSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: root.place.caption
            color: Theme.surfaceQuiet
            font.pixelSize: Theme.captionSize
        }
    }

    Column {
        visible: root.place.organisations.length > 0
        width: parent.width
        spacing: Theme.gapTiny

        Words {
            width: parent.width
            //: Above the names of the organisations in a place
            text: qsTr("Who is there")
            font.pixelSize: Theme.captionSize
            font.weight: Font.Bold
        }

        Words {
            width: Math.min(parent.width, Theme.captionMeasure)
            text: root.place.organisations.join(" · ")
            font.pixelSize: Theme.captionSize
            lineHeight: Theme.readingLeading
        }
    }

    PlacesDoors {
        visit: root.visit
        pages: root.place.pages
    }
}
