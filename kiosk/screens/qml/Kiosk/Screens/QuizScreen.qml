pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/* The quiz: a cover, five questions one by one, and what they told. The facet is "round/question/answer"; no score is kept. */
VisitScreen {
    id: root

    property var part: place("", "") // what is shown; it stays as it was while the screen leaves
    property var shown: null // the last question there was, which stays while its part leaves

    // What a facet stands for; the cover for one that stands for nothing.
    function place(facet: string, language: string): var {
        const [round, number, letter] = facet.split("/");
        const questions = /^\d{1,9}$/.test(round) ? root.library.quizRound(Number(round), language).questions : [];
        const question = questions[Number(number) - 1] ?? null;
        return {
            round: round,
            questions: questions,
            ended: questions.length > 0 && number === "end",
            number: Number(number),
            question: question,
            chosen: question === null ? -1 : question.answers.findIndex(answer => answer.letter === letter)
        };
    }

    function follow(): void {
        if (root.visit.route === "quiz")
            root.part = root.place(root.visit.facet, root.visit.language);
    }

    function start(): void {
        root.visit.showFacet(root.library.newRound() + "/1");
    }

    function goOn(): void {
        root.visit.showFacet(root.part.round + "/" + (root.part.number < root.part.questions.length ? root.part.number + 1 : "end"));
    }

    // What was not aimed at is not pressed, and whoever uses the keys finds the focus where the next step is.
    function arrive(): void {
        Gate.close();
        appear.restart();
        const shown = stage.item as QuizPart;
        if (shown !== null && root.visit.keysInUse)
            shown.firstStep()?.forceActiveFocus(Qt.TabFocusReason);
    }

    indexed: false
    dark: true
    ground: root.part.question === null ? Theme.deep : Theme.ground(root.part.question.ground)
    Component.onCompleted: follow()
    onPartChanged: {
        if (root.part.question !== null)
            root.shown = root.part.question;
    }

    Connections {
        target: root.visit

        function onFacetChanged(): void {
            if (root.visit.route !== "quiz")
                return;
            root.follow();
            Qt.callLater(root.arrive);
        }

        function onLanguageChanged(): void {
            root.follow();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    Loader {
        id: stage

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.compact ? Theme.gap : Theme.gapLarge
        anchors.bottomMargin: Theme.gap
        sourceComponent: root.part.ended ? end : root.part.question !== null && root.shown !== null ? play : cover
    }

    NumberAnimation {
        id: appear

        target: stage
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.travel
        easing.type: Easing.OutCubic
    }

    Component {
        id: cover

        QuizCover {
            title: root.page.title
            count: root.page.length
            plates: root.page.plates
            onStarted: root.start()
        }
    }

    Component {
        id: play

        QuizQuestion {
            title: root.page.title
            number: root.part.number
            count: root.part.questions.length
            question: root.shown
            chosen: root.part.chosen
            ground: root.ground
            onAnswered: letter => root.visit.showFacet([root.part.round, root.part.number, letter].join("/"))
            onNextWanted: root.goOn()
            onPageWanted: way => root.visit.openAt(way.route, way.facet)
        }
    }

    Component {
        id: end

        QuizEnd {
            title: root.page.title
            questions: root.part.questions
            onAgain: root.start()
            onPageWanted: way => root.visit.openAt(way.route, way.facet)
        }
    }
}
