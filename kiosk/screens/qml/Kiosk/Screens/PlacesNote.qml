pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/* What a map shows, before a place on it is chosen. */
Column {
    id: root

    required property VisitModel visit
    required property var shown // {name, note, home, pages}

    spacing: Theme.gap

    Column {
        width: parent.width
        spacing: Theme.gapTiny

        Words {
            width: parent.width
            text: root.shown.name
            font.pixelSize: Theme.headingSize
            font.weight: Font.Bold
            lineHeight: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: root.shown.note
            lineHeight: Theme.easyLeading
        }

        Words {
            width: parent.width
            text: qsTr("Touch a place: see who is there and what happens there.")
            lineHeight: Theme.easyLeading
        }
    }

    PlacesDoors {
        visit: root.visit
        pages: root.shown.pages
    }

    Words {
        width: parent.width
        //: Under the map: where its lines come from; Natural Earth is a name
        text: qsTr("Map: Natural Earth")
        color: Theme.surfaceQuiet
        font.pixelSize: Theme.captionSize
    }
}
