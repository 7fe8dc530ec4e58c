"""A whole visit by someone who sees nothing: through the accessibility tree alone, of the real program on a display and buses of its own.

Every other kind of screen is opened and read too where `KIOSK_WALK=all` is set:

    KIOSK_WALK=all python -m pytest tests/journeys/test_screen_reader.py
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.documents import document
from kiosk.settings import default_content
from tests.journeys.at_spi import Node, Reader, listening
from tests.journeys.program import Program, running
from tests.journeys.x_server import bare_display

SIZE = (1920, 1080)
SECOND = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"  # in two languages
EVERYTHING = os.environ.get("KIOSK_WALK") == "all"
BUTTON, TAB, HEADING, RADIO, PAGE = "push button", "page tab", "heading", "radio button", "panel"
CONTROLS = {BUTTON, TAB, RADIO, "check box"}
OTHERS = {"application", "frame", PAGE, "tool bar", "page tab list", "dialog", HEADING, "label", "image", "alert", "text"}


@contextmanager
def visiting(folder: Path, *arguments: str, **settings: str) -> Iterator[tuple[Program, Reader]]:
    """The program, on its first screen, and a screen reader that has found it."""
    with bare_display(*SIZE) as display, listening(display) as (buses, reader), pytest.MonkeyPatch.context() as patch:
        patch.delenv("KIOSK_WALK", raising=False)  # the program would take it for a setting
        for name, value in buses.items():
            patch.setenv(name, value)
        with running(display, folder, *arguments, **settings) as kiosk:
            yield kiosk, reader
            kiosk.process.terminate()
            assert kiosk.end() == 0


def check(reader: Reader) -> Node:
    """What is shown has names, roles that can be spoken, and controls that can be used; gives the tree."""
    tree = reader.tree()
    shown = list(tree.every())
    for node in shown:
        assert node.name, node
        assert node.role in CONTROLS | OTHERS, node
        assert (node.role in CONTROLS) == bool({"Press", "Toggle"} & set(node.actions)), node
        if node.role in CONTROLS:
            assert len({"enabled", "sensitive", "focusable"} & node.states) in (0, 3), node
            assert min(reader.place(node)[2:]) > 20, node
    assert [node for node in shown if node.role in (PAGE, "dialog", "alert")]
    assert [node for node in shown if node.role in CONTROLS and "enabled" in node.states]
    return tree


def find_all(tree: Node, role: str) -> list[str]:
    return [node.name for node in tree.every() if node.role == role]


def states_of(reader: Reader, role: str, name: str) -> frozenset[str]:
    return reader.find(role, name).states


class Visit:
    """Goes on by pressing what was found by its role and name."""

    def __init__(self, kiosk: Program, reader: Reader, pack: Pack) -> None:
        self.kiosk, self.reader, self.pack = kiosk, reader, pack

    def title(self, route: str) -> str:
        return str(document(self.pack, route, "fr")["title"])

    def go(self, name: str, route: str, page: str) -> Node:
        """Press a button, arrive on a screen, and hear its name as the focus comes to it."""
        self.reader.press(BUTTON, name)
        self.kiosk.arrive(route)
        self.reader.focus(PAGE, page)
        return check(self.reader)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


def read_a_flagship(visit: Visit) -> None:
    """Wake, go to a theme and its project, through a tab to what stands behind "more", and home again."""
    home, theme, project = visit.title("home"), visit.title("theme/cancer"), visit.title("flagship/alcove")
    flagship = document(visit.pack, "flagship/alcove", "fr")
    told = flagship["tabs"][1]
    tree = visit.go("Touchez l’écran", "home", home)
    assert find_all(tree, HEADING) == [home]
    tree = visit.go("Cancer", "theme/cancer", theme)
    assert theme in find_all(tree, HEADING)
    visit.go(flagship["name"], "flagship/alcove", f"{flagship['kicker']} · {project}")
    reader = visit.reader
    assert "selected" in states_of(reader, TAB, "En bref")
    reader.press(TAB, told["label"])
    reader.until(lambda: "selected" in states_of(reader, TAB, told["label"]), "The tab is not selected.")
    reader.hears("PropertyChange", "accessible-name")
    assert told["title"] in find_all(check(reader), HEADING)
    assert told["more"] not in find_all(reader.tree(), "label")
    reader.press(BUTTON, "Lire la suite")
    reader.find("label", told["more"])
    reader.press(BUTTON, "Retour")
    visit.kiosk.arrive("theme/cancer")
    visit.reader.find(BUTTON, flagship["name"])
    visit.go("Accueil", "home", home)


def search(visit: Visit) -> None:
    """Type with the keys on the glass, and open what is found."""
    visit.go("Chercher", "search", "Que cherchez-vous\u202f?")
    for key in "ALCO":
        visit.reader.press(BUTTON, key)
    field = visit.reader.until(
        lambda: next((node for node in visit.reader.tree().every() if node.role == "text" and node.description == "alco"), None),
        "Nothing was typed.",
    )
    assert "editable" in field.states
    visit.reader.told("résultat")
    found = visit.title("flagship/alcove")
    flagship = document(visit.pack, "flagship/alcove", "fr")
    visit.go(found, "flagship/alcove", f"{flagship['kicker']} · {found}")
    visit.reader.press(BUTTON, "Accueil")
    visit.kiosk.arrive("home")


def read_a_figure(visit: Visit) -> None:
    """A figure is a button among others, and large one picture, that say its number, what it counts and when."""
    reader = visit.reader
    reader.press(BUTTON, "Les chiffres clés")
    visit.kiosk.arrive("figures")
    figure = document(visit.pack, "figures", "fr")["figures"][0]
    told = " ".join(part for part in (figure["prefix"], figure["value"], figure["label"]) if part)
    reader.press(BUTTON, told)
    visit.kiosk.arrive("figures")
    assert "focused" in states_of(reader, PAGE, told)
    picture = reader.starting("image", told)
    assert picture.name.endswith(figure["when"])
    assert len([node for node in check(reader).every() if node.role == "image"]) == 1
    visit.go("Accueil", "home", visit.title("home"))


def look_everywhere(visit: Visit) -> None:
    """Open every other kind of screen by its door, and see that its tree is sound."""
    doors = [door["route"] for door in document(visit.pack, "home", "fr")["doors"]]
    for name, route in zip(find_all(visit.reader.tree(), BUTTON), doors, strict=False):  # they come first
        visit.reader.press(BUTTON, name)
        visit.kiosk.arrive(route)
        check(visit.reader)
        visit.reader.press(BUTTON, "Accueil")
        visit.kiosk.arrive("home")
    for start, route in (("Chercher", "search"), ("Tous les sujets", "subjects"), ("Aide", "help"), ("Accueil", "home")):
        visit.reader.act(visit.reader.starting(BUTTON, start))
        visit.kiosk.arrive(route)
        check(visit.reader)


def answer_the_quiz(visit: Visit) -> None:
    quiz = "Le saviez-vous\u202f?"
    reader = visit.reader
    visit.go(quiz, "quiz", quiz)
    reader.press(BUTTON, "Commencer")
    reader.act(reader.starting(BUTTON, "A "))
    reader.until(lambda: reader.starting(BUTTON, "Question suivante"), "No answer was told.")
    reader.told(find_all(check(reader), HEADING)[0])
    answered = reader.starting(BUTTON, "A ")
    assert answered.description in ("Oui, votre réponse", "Non, votre réponse")
    assert "enabled" not in answered.states
    reader.press(BUTTON, "Accueil")
    visit.kiosk.arrive("home")


def change_the_reading(visit: Visit) -> None:
    """A sheet is a dialog, and what lies under it is not there meanwhile; the focus returns to what opened it."""
    reader = visit.reader
    reader.point(BUTTON, "Accessibilité")
    reader.press(BUTTON, "Accessibilité")
    reader.focus(BUTTON, "Fermer")
    tree = check(reader)
    assert find_all(tree, "dialog") == ["Accessibilité"]
    assert "Cancer" not in find_all(tree, BUTTON)
    assert "checked" in states_of(reader, RADIO, "Normale")
    reader.press(RADIO, "Grande")
    reader.hears("StateChanged", "checked")
    reader.until(lambda: "checked" in states_of(reader, RADIO, "Grande"), "The text is not large.")
    assert "checked" not in states_of(reader, RADIO, "Normale")
    reader.press(BUTTON, "Fermer")
    reader.focus(BUTTON, "Accessibilité")
    assert "Cancer" in find_all(check(reader), BUTTON)


def test_a_whole_visit_is_made_without_sight(pack: Pack, tmp_path: Path) -> None:
    with visiting(tmp_path) as (kiosk, reader):
        kiosk.arrive("attract")
        assert "Touchez l’écran" in find_all(check(reader), BUTTON)
        visit = Visit(kiosk, reader, pack)
        read_a_flagship(visit)
        search(visit)
        read_a_figure(visit)
        answer_the_quiz(visit)
        if EVERYTHING:
            look_everywhere(visit)
        change_the_reading(visit)


def test_the_language_is_chosen_and_the_question_answered_without_sight(tmp_path: Path) -> None:
    second = load(SECOND)
    with visiting(tmp_path, "--content", str(SECOND), "--screen", "home", idle_menu_s="10", idle_warning_s="20") as (kiosk, reader):
        kiosk.arrive("home")
        home = reader.find(HEADING, str(document(second, "home", "fr")["title"]))
        assert reader.language(home).startswith("fr")
        assert {"checked"} <= states_of(reader, RADIO, "Français")
        reader.press(RADIO, "English")
        reader.hears("PropertyChange", "accessible-name")
        home = reader.find(HEADING, str(document(second, "home", "en")["title"]))
        assert reader.language(home).startswith("en")
        assert "checked" in states_of(reader, RADIO, "English")
        reader.focus("alert", "Are you still there?")
        asked = check(reader)
        assert find_all(asked, BUTTON) == ["I am still here"]
        assert find_all(asked, HEADING) == []
        reader.press(BUTTON, "I am still here")
        reader.find(HEADING, home.name)
