"""What is said of the kiosk's own screens: search, subjects, help, the sheets, "still there?", the welcome, and a control with the focus."""

from __future__ import annotations

from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from kiosk.screens.ear import sentence
from kiosk.screens.narration import Script, counted, of, pieces, plain
from kiosk.screens.pages import Document
from kiosk.visit.narration import Kind, Passage, Spoken

HEIGHT = 2  # place of the height of the buttons among the choices of the reading sheet


def results(count: int) -> str:
    #: Spoken: what the search found; %1 is their number
    one = QCoreApplication.translate("Narration", "%1 result")
    #: Spoken: what the search found; %1 is their number
    many = QCoreApplication.translate("Narration", "%1 results")
    return counted(one, many, count)


def search(script: Script, _page: Document) -> None:
    query, found = script.scene.query.strip(), script.scene.found
    title = QCoreApplication.translate("SearchScreen", "What are you looking for?")
    if query and not found:
        script.summary(title, query, QCoreApplication.translate("SearchScreen", "One moment: the search is getting ready."))
    elif not query:
        script.summary(title, QCoreApplication.translate("SearchScreen", "A word, a disease, a name"))
        script.say(QCoreApplication.translate("SearchScreen", "Type a few letters, or try:"), *found.get("suggestions", []))
    elif not found.get("hits"):
        nothing = QCoreApplication.translate("SearchScreen", "Nothing found for “%1”.").replace("%1", query)
        script.summary(title, nothing, shown=(nothing,))
        if found.get("suggestions"):
            script.say(QCoreApplication.translate("SearchScreen", "Perhaps one of these:"), *found["suggestions"])
    else:
        script.summary(title, query, results(len(found["hits"])))
        for hit in found["hits"]:
            script.say(hit["kicker"], hit["title"], plain(hit["excerpt"]), kind=Kind.CONTROL, shown=(hit["title"],))
        return
    script.control("subjects", QCoreApplication.translate("SearchScreen", "All subjects, A to Z"))


def subjects_count(count: int) -> str:
    #: Spoken: how many subjects the list from A to Z holds; %1 is their number
    one = QCoreApplication.translate("Narration", "%1 subject")
    #: Spoken: how many subjects the list from A to Z holds; %1 is their number
    many = QCoreApplication.translate("Narration", "%1 subjects")
    return counted(one, many, count)


def subjects(script: Script, page: Document) -> None:
    entries = sum(len(letter["entries"]) for letter in page["letters"])
    script.summary(page["title"], subjects_count(entries))
    for letter in page["letters"]:
        script.say(letter["letter"])
        for entry in letter["entries"]:
            script.say(entry["name"], entry["page"], kind=Kind.CONTROL)


def help_screen(script: Script, page: Document) -> None:
    script.summary(page["title"])
    for line in page["lines"]:
        script.say(line["text"])
    script.say(keys())
    for door in page["doors"]:
        script.control(door["route"], door["name"])


def notice(script: Script, page: Document) -> None:
    script.summary(page["title"])
    for part in page["parts"]:
        script.say(part["title"])
        script.say(part["text"])
        for point in part["points"]:
            script.say(point)


def keys() -> str:
    #: Spoken: what the keys do
    return QCoreApplication.translate(
        "Narration",
        "Right and left go from one control to the next, Enter opens it, Escape goes back, Home returns to the start, F1 helps.",
    )


def sheet(script: Script) -> None:
    if script.scene.sheet == "language":
        script.summary(QCoreApplication.translate("LanguageSheet", "Language"))
        for code, name in script.scene.languages:
            own = (Spoken(sentence(name, code), code),)
            script.passages.append(Passage(f"sheet#{code}", own, Kind.CONTROL, (name,), f"language-{code}"))
        return
    script.summary(QCoreApplication.translate("ReadingSheet", "Accessibility"))
    for place, (title, options) in enumerate(reading_choices()):
        if place == HEIGHT and not script.scene.lowerable:
            continue
        chosen = script.scene.chosen[place] if place < len(script.scene.chosen) else 0
        script.say(title, *(state(option, chosen=number == chosen) for number, option in enumerate(options)), shown=(title,))
    if len(script.scene.languages) > 1:
        title = QCoreApplication.translate("ReadingSheet", "Language")
        names = [Spoken(sentence(name, code), code) for code, name in script.scene.languages]
        script.passages.append(Passage("sheet#languages", (*pieces(script.pack, title, script.language), *names), shown=(title,)))


def reading_choices() -> list[tuple[str, list[str]]]:
    """The choices of the reading sheet, by the words that stand in it."""
    return [
        (
            QCoreApplication.translate("ReadingSheet", "Text size"),
            [
                QCoreApplication.translate("ReadingSheet", "Normal"),
                QCoreApplication.translate("ReadingSheet", "Large"),
                QCoreApplication.translate("ReadingSheet", "Very large"),
            ],
        ),
        (
            QCoreApplication.translate("ReadingSheet", "Colours"),
            [
                QCoreApplication.translate("ReadingSheet", "Paper"),
                QCoreApplication.translate("ReadingSheet", "High contrast"),
                QCoreApplication.translate("ReadingSheet", "Night"),
            ],
        ),
        (
            QCoreApplication.translate("ReadingSheet", "Height of the buttons"),
            [QCoreApplication.translate("ReadingSheet", "Usual"), QCoreApplication.translate("ReadingSheet", "Low")],
        ),
        (
            QCoreApplication.translate("ReadingSheet", "Movement"),
            [QCoreApplication.translate("ReadingSheet", "Moving"), QCoreApplication.translate("ReadingSheet", "Still")],
        ),
        (
            QCoreApplication.translate("ReadingSheet", "Time to read"),
            [QCoreApplication.translate("ReadingSheet", "As usual"), QCoreApplication.translate("ReadingSheet", "Three times as long")],
        ),
        (
            QCoreApplication.translate("SpeechRow", "Speech"),
            [QCoreApplication.translate("SpeechRow", "Silent"), QCoreApplication.translate("SpeechRow", "Read aloud")],
        ),
    ]


def state(name: str, *, chosen: bool) -> str:
    #: Spoken after the name of a choice that is the present one
    return f"{name}, {QCoreApplication.translate('Narration', 'chosen')}" if chosen else name


def asking(script: Script) -> None:
    script.say(QCoreApplication.translate("StillThere", "Are you still there?"), kind=Kind.SUMMARY)
    #: Spoken when nobody has touched the screen for long
    script.say(QCoreApplication.translate("Narration", "Touch the screen or press a key to go on. Otherwise it starts again."))
    script.say(QCoreApplication.translate("StillThere", "I am still here"))


def welcome(language: str, *, tells_keys: bool) -> Passage:
    """What is said first in a visit when speech starts: that it speaks, and to whoever uses keys, what they do."""
    #: Spoken when speech starts
    hello = QCoreApplication.translate("Narration", "Speech is on. Press a key, or touch the row above the bar, to go on, repeat or stop.")
    return Passage(
        "welcome", tuple(Spoken(sentence(text, language), language) for text in ((hello, keys()) if tells_keys else (hello,))), Kind.NOTICE
    )


class Role(Enum):
    """What a control is, as far as it makes a difference to whoever only hears it."""

    BUTTON = auto()
    TAB = auto()
    CHOICE = auto()  # one of several, of which one is chosen
    BOX = auto()  # on or off by itself


def role_of(number: int) -> Role:
    """What a role of Qt's `Accessible`, as QML hands it over, comes to."""
    roles = {QAccessible.Role.PageTab: Role.TAB, QAccessible.Role.RadioButton: Role.CHOICE, QAccessible.Role.CheckBox: Role.BOX}
    return roles.get(QAccessible.Role(number), Role.BUTTON)


def role_words(role: Role, chosen: bool) -> list[str]:
    """What a control is and how it stands."""
    match role:
        case Role.BUTTON:
            #: Spoken after the name of a control that can be activated
            name = QCoreApplication.translate("Narration", "button")
        case Role.TAB:
            #: Spoken after the name of a part of a page: one of its tabs
            name = QCoreApplication.translate("Narration", "tab")
        case Role.CHOICE:
            #: Spoken after the name of one of several, of which one is chosen
            name = QCoreApplication.translate("Narration", "choice")
        case Role.BOX:
            #: Spoken after the name of a box that is ticked or not
            name = QCoreApplication.translate("Narration", "tick box")
            #: Spoken of a box
            return [
                name,
                QCoreApplication.translate("Narration", "ticked") if chosen else QCoreApplication.translate("Narration", "not ticked"),
            ]
        case _:
            assert_never(role)
    return [name, QCoreApplication.translate("Narration", "chosen")] if chosen else [name]


def control(
    script: Script, focus: str, name: str, hint: str, *, language: str, role: Role, chosen: bool, index: int, count: int
) -> Passage:
    """A control that has the keyboard: its name, what it is, how it stands, and where it stands among its like."""
    words = role_words(role, chosen)
    own = script.language
    parts = [*pieces(script.pack, name, language or own), *(Spoken(sentence(word, own), own) for word in words)]
    if count > 1:
        parts += [Spoken(text, own) for text in place_pieces(index, count)]
    parts += pieces(script.pack, hint, own) if hint else []
    return Passage(f"control#{focus}", tuple(parts), Kind.CONTROL, (), focus)


def place_pieces(index: int, count: int) -> list[str]:
    """ "3 of 8" in two pieces, so that few recordings make every place."""
    whole = of(index, count)
    head, found, tail = whole.partition(str(index))
    return [f"{head}{index}".strip(), f"{tail.strip()}."] if found and tail.strip() else [f"{whole}."]
