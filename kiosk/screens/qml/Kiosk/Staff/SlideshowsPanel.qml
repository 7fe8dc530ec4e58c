pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The slideshows of the pack, and when the public attract loop returns. */
StaffPanel {
    id: root

    //: Staff menu
    title: qsTr("Slideshows")

    Column {
        id: until

        width: parent.width
        spacing: Theme.gapSmall

        Flow {
            width: parent.width
            spacing: Theme.gapSmall

            Pill {
                //: Staff menu, slideshows: how long one plays
                text: qsTr("Until I stop it")
                focusId: "staff-endless"
                role: Accessible.RadioButton
                checked: !root.programme.timed
                onActivated: root.programme.setTimed(false)
            }

            Pill {
                //: Staff menu, slideshows: %1 is a time
                text: qsTr("Until %1").arg(root.programme.end)
                glyph: Icons.clock
                focusId: "staff-until"
                role: Accessible.RadioButton
                checked: root.programme.timed
                onActivated: root.programme.setTimed(true)
            }

            Repeater {
                model: root.programme.timed ? [-60, -15, 15, 60] : []

                Pill {
                    required property int modelData

                    //: Staff menu, slideshows: moves the end; %1 is a sign and a number, as in “+15 min”
                    text: Math.abs(modelData) === 60 ? qsTr("%1 h").arg(modelData > 0 ? "+1" : "−1") : qsTr("%1 min").arg(modelData > 0 ? "+15" : "−15")
                    focusId: "staff-later" + modelData
                    onActivated: root.programme.later(modelData)
                }
            }
        }
    }

    Words {
        visible: root.programme.shows.length === 0
        y: until.height + Theme.gapLarge
        width: parent.width
        //: Staff menu
        text: qsTr("The content has no slideshow.")
        font.pixelSize: Theme.leadSize
    }

    ReadingPane {
        id: pane

        y: until.height + Theme.gap
        width: parent.width
        height: parent.height - y

        Repeater {
            model: root.programme.shows

            Item {
                id: row

                required property var modelData
                readonly property bool playing: root.programme.running === modelData.id

                width: pane.room
                height: Math.max(names.height, ways.height) + Theme.gap

                Column {
                    id: names

                    width: row.width - ways.width - Theme.gap

                    Words {
                        width: parent.width
                        text: row.modelData.title
                        font.pixelSize: Theme.leadSize
                        font.weight: Font.Bold
                        lineHeight: Theme.titleLeading
                    }

                    Words {
                        width: parent.width
                        //: Staff menu, slideshows: how long one is
                        text: qsTr("%n slide(s)", "", row.modelData.count) + " · " + qsTr("%1 min").arg(row.modelData.minutes)
                        color: Theme.surfaceQuiet
                        font.pixelSize: Theme.captionSize
                    }
                }

                Row {
                    id: ways

                    anchors.right: parent.right
                    spacing: Theme.gapSmall

                    Pill {
                        //: Staff menu, slideshows: look at its slides
                        text: qsTr("Slides")
                        glyph: Icons.eye
                        focusId: "staff-preview-" + row.modelData.id
                        hint: row.modelData.title
                        onActivated: {
                            root.programme.chosen = row.modelData.id;
                            root.staff.open("preview");
                        }
                    }

                    Pill {
                        //: Staff menu, slideshows
                        text: row.playing ? qsTr("Stop") : qsTr("Start")
                        glyph: row.playing ? Icons.stop : Icons.play
                        primary: row.playing
                        focusId: (row.playing ? "staff-stop-" : "staff-start-") + row.modelData.id
                        hint: row.modelData.title
                        onActivated: {
                            if (row.playing) {
                                root.programme.stop();
                            } else {
                                root.programme.start(row.modelData.id);
                                root.staff.close();
                            }
                        }
                    }
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.gap / 2 - height
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.surfaceLine
                }
            }
        }
    }
}
