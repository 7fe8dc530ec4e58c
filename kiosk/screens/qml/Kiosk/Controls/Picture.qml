import QtQuick

/* A picture that says whether its file cannot be read, and never will be: Python reads no `status`. */
Image {
    readonly property bool failed: status === Image.Error
}
