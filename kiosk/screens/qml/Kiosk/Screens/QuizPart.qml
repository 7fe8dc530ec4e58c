import QtQuick

/* A part of the quiz: its cover, a question or its end. */
Item {
    property string title

    // The control that leads on, for whoever uses the keys.
    function firstStep(): Item {
        return null;
    }
}
