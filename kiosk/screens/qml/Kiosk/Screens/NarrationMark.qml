import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

/*
 * A frame and a stroke at the left of what is being said. It becomes a child of that item, so it moves and scrolls with it, and asks
 * the pane it stands in to bring it into view.
 */
Rectangle {
    id: root

    required property Narrator narrator
    required property Item stage // where to look for what is said
    required property bool settled
    property Item place: null
    readonly property real edge: Math.round(Theme.gapTiny * 1.4)
    readonly property rect spoken: {
        const words = place as Words;
        if (words !== null)
            return Qt.rect(words.horizontalAlignment === Text.AlignHCenter ? (words.width - words.paintedWidth) / 2 : words.horizontalAlignment === Text.AlignRight ? words.width - words.paintedWidth : 0, 0, words.paintedWidth, words.height);
        return place !== null ? Qt.rect(0, 0, place.width, place.height) : Qt.rect(0, 0, 0, 0);
    }

    // What is light stands on dark.
    readonly property bool light: {
        const words = place as Words;
        const control = place as Tappable;
        return words !== null ? words.color.hslLightness > 0.5 : control !== null && control.inverse;
    }

    function shows(item: Item): bool {
        return item.visible && item.opacity > 0 && item.width > 0;
    }

    // The control of that name, or the first of the texts that stands somewhere as it is.
    function find(item: Item, focusId: string, text: string): Item {
        if (!root.shows(item))
            return null;
        const control = item as Tappable;
        if (focusId !== "" && control !== null && control.focusId === focusId)
            return control;
        const words = item as Words;
        if (text !== "" && words !== null && words.text === text)
            return words;
        for (let i = 0; i < item.children.length; ++i) {
            const found = root.find(item.children[i], focusId, text);
            if (found !== null)
                return found;
        }
        return null;
    }

    function look(): void {
        root.place = null;
        if (!root.narrator.on || root.stage === null)
            return;
        if (root.narrator.focus !== "")
            (root.stage as VisitScreen)?.reach(root.narrator.focus);
        let found = root.narrator.focus !== "" ? root.find(root.stage, root.narrator.focus, "") : null;
        for (const text of root.narrator.shown)
            found = found ?? root.find(root.stage, "", text);
        root.place = found;
        if (found !== null)
            root.reveal(found);
    }

    function reveal(item: Item): void {
        for (let above = item.parent; above !== null; above = above.parent) {
            const pane = above as ReadingPane;
            if (pane !== null) {
                pane.reveal(item);
                return;
            }
        }
    }

    parent: place
    visible: place !== null && (place as Tappable === null || root.narrator.focus === "" || (place as Tappable).focusId === root.narrator.focus) // a row of a long list becomes another
    z: 9
    x: spoken.x - edge
    y: spoken.y - edge
    width: spoken.width + 2 * edge
    height: spoken.height + 2 * edge
    color: "transparent"
    radius: place instanceof Words ? Theme.gapTiny : Theme.radius
    border.width: Theme.rule
    border.color: light ? Theme.lit : Theme.focus
    onSettledChanged: {
        if (settled)
            look();
    }

    Connections {
        target: root.narrator

        function onPassageChanged(): void {
            Qt.callLater(root.look);
        }
    }

    Rectangle {
        x: -width / 2
        width: Theme.focusRing * 1.6
        height: parent.height
        radius: width / 2
        color: root.border.color
    }
}
