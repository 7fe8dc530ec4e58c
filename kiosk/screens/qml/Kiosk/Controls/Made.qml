import QtQuick

/*
 * Shows one item of a file, made with properties of its own, as large as this. It is here because the properties that Loader.setSource()
 * is given are never let go of (Qt 6.11: 256 bytes and more each time, for ever).
 */
FocusScope {
    id: root

    property Item item: null

    function show(file: url, properties: var): void {
        root.clear();
        const component = Qt.createComponent(file);
        if (component.status === Component.Error)
            console.error(component.errorString());
        else
            root.item = component.createObject(root, Object.assign({
                width: Qt.binding(() => root.width),
                height: Qt.binding(() => root.height)
            }, properties)) as Item;
        component.destroy();
    }

    function clear(): void {
        const before = root.item;
        if (before === null)
            return;
        root.item = null;
        before.parent = null;
        before.destroy();
    }

    implicitHeight: root.item?.implicitHeight ?? 0
}
