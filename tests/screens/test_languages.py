"""Changing the language: at once, on every kind of screen, with nothing of the visit lost; and languages that the kiosk does not know yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk, assemble
from kiosk.pack.reader import load, read_pack
from kiosk.screens.capture import Shooting, enter, settle
from kiosk.screens.states import ScreenState, screen_states
from kiosk.settings import Settings, default_content
from tests import pseudo
from tests.screens import glass_reader
from tests.screens.conditions import screen_of
from tests.screens.walk import Box

WIDTH, HEIGHT = 1280, 800
SECOND = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"
Open = Callable[[Path], Shooting]


@pytest.fixture(scope="module")
def open_pack(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    """Opens the kiosk with a pack; it stays open until another one is asked for."""
    kept: list[tuple[Path, Kiosk, Shooting]] = []

    def opened(content: Path) -> Shooting:
        if kept and kept[-1][0] != content:
            kept.pop()[1].close()
        if not kept:
            pack = load(content)
            kiosk = assemble(Settings(content, tmp_path_factory.mktemp("state")), pack, still=True, translations=pseudo.chrome())
            kiosk.glass.measure(2.5)
            kiosk.window.resize(WIDTH, HEIGHT)
            kiosk.window.show()
            kept.append((content, kiosk, Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, pack)))
        return kept[-1][2]

    yield opened
    for _, kiosk, _ in kept:
        kiosk.close()


def texts(shooting: Shooting) -> list[str]:
    return [str(seen.item.property("text")) for seen in glass_reader.text_items(shooting.window)]


def one_of_each_screen(content: Path) -> list[ScreenState]:
    """The last state of each kind of screen, which is the farthest from how the screen is opened."""
    states = [state for state in screen_states(load(content), "fr") if not (state.safe or state.sheet or state.asking or state.speech)]
    return list({screen_of(state): state for state in states if state.route != "attract"}.values())


@pytest.mark.parametrize(
    ("state", "before"),
    [
        pytest.param(state, before, id=str(state.name))
        for state, before in zip(one_of_each_screen(default_content()), cycle(("fr", "en")), strict=False)
    ],
)
def test_a_language_changes_the_words_and_nothing_else(open_pack: Open, state: ScreenState, before: str) -> None:
    shooting = open_pack(default_content())
    enter(shooting, state, "nl")
    settle(shooting.window)
    afresh = texts(shooting)
    enter(shooting, state, before)
    settle(shooting.window)
    assert texts(shooting) != afresh
    shooting.visit.chooseLanguage("nl")
    settle(shooting.window)
    assert texts(shooting) == afresh
    assert shooting.visit.property("facet") == state.facet
    assert shooting.visit.property("query") == state.query


def pane(shooting: Shooting) -> QQuickItem:
    """What is scrolled on the present screen."""
    panes = [seen.item for seen in glass_reader.visible(shooting.window) if seen.item.inherits("QQuickFlickable")]
    return max(panes, key=lambda item: float(item.property("contentHeight")))


@pytest.mark.parametrize("share", [0.5, 1.0])
@pytest.mark.parametrize("route", ["evidence", "subjects", "flagship/tipitch"])
def test_a_language_keeps_how_far_one_has_read(open_pack: Open, route: str, share: float) -> None:
    shooting = open_pack(default_content())
    shooting.visit.setProperty("textStep", 0)
    enter(shooting, ScreenState(route, route, "facts" if "/" in route else ""), "fr")
    shooting.visit.setProperty("textStep", 2)
    settle(shooting.window)
    travel = pane(shooting).property("contentHeight") - pane(shooting).height()
    assert travel > 200
    pane(shooting).setProperty("contentY", share * travel)
    shooting.visit.chooseLanguage("nl")
    settle(shooting.window)
    shooting.visit.leaving.emit()  # the screen notes how it is left
    assert shooting.visit.property("scroll") == pytest.approx(share, abs=0.01)


def test_a_language_keeps_the_focus(open_pack: Open) -> None:
    shooting = open_pack(default_content())
    enter(shooting, ScreenState("theme", "theme/cancer"), "fr")
    settle(shooting.window)
    shooting.visit.keyActivity()
    tile = next(seen.item for seen in glass_reader.visible(shooting.window) if seen.item.property("focusId") == "flagship/alcove")
    tile.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    shooting.visit.chooseLanguage("en")
    settle(shooting.window)
    focused = shooting.window.activeFocusItem()
    assert focused is not None
    assert focused.property("focusId") == "flagship/alcove"
    assert focused.property("visualFocus")


def test_each_language_is_named_in_itself(open_pack: Open) -> None:
    named = {language["code"]: language["name"] for language in open_pack(default_content()).visit.property("languages")}
    assert named == {"fr": "Français", "en": "English", "nl": "Nederlands"}
    named = {language["code"]: language["name"] for language in open_pack(pseudo.shipped_pack()).visit.property("languages")}
    assert (named["de"], named["he"]) == ("Deutsch", "עברית")


def test_a_visit_that_ends_leaves_the_language_behind(open_pack: Open) -> None:
    shooting = open_pack(default_content())
    enter(shooting, ScreenState("home", "home"), "fr")
    shooting.visit.chooseLanguage("nl")
    assert shooting.visit.property("language") == "nl"
    shooting.visit.begin_at("attract")
    assert shooting.visit.property("language") == "fr"
    settle(shooting.window)
    assert "Toucher" not in " ".join(texts(shooting))


# A language the kiosk does not know needs a code and texts in the pack, and one translation of the kiosk's own words.


def test_a_pack_may_have_a_language_more(tmp_path: Path) -> None:
    more = pseudo.add_languages(SECOND, tmp_path / "pack", {"he": pseudo.right_to_left})
    reading = read_pack(more)
    assert reading.problems == ()
    assert reading.pack is not None
    assert reading.pack.languages == ("fr", "en", "he")


def test_a_language_more_speaks_in_the_packs_words_and_in_the_kiosks(open_pack: Open) -> None:
    shooting = open_pack(pseudo.shipped_pack())
    for language, back in (("he", f"{pseudo.MARK}Retour{pseudo.MARK}"), ("de", pseudo.longer("Retour")), ("fr", "Retour")):
        enter(shooting, ScreenState("theme", "theme/cancer"), language)
        shooting.visit.open("help")
        settle(shooting.window)
        said = texts(shooting)
        assert back in said
        shooting.visit.open("theme/cancer")
        settle(shooting.window)
        assert shooting.pack.pages["cancer"].title[language] in texts(shooting)


def boxes(shooting: Shooting) -> dict[str, Box]:
    """Where each control is, by its name; not of keys and names on a map, which are never mirrored, nor what depends on its length."""
    return {
        target.name.replace(pseudo.MARK, ""): target.box
        for target in glass_reader.targets(shooting.window)
        if not target.name.startswith(("key-", "place-", "language-", "try-"))
    }


def test_assistive_technology_finds_a_mirrored_control_where_it_is_seen(open_pack: Open) -> None:
    shooting = open_pack(pseudo.shipped_pack())
    enter(shooting, ScreenState("home", "home"), "he")
    settle(shooting.window)
    corner = shooting.window.position()
    controls = [seen.item for seen in glass_reader.visible(shooting.window) if seen.item.property("focusId") in ("bar-home", "bar-help")]
    assert len(controls) == 2
    for control in controls:
        told, seen = QAccessible.queryAccessibleInterface(control).rect(), glass_reader.box_of(control)
        assert (told.x() - corner.x(), told.y() - corner.y()) == pytest.approx((seen.x, seen.y), abs=1.5)


def upright(item: QQuickItem) -> bool:
    """What is painted from left to right in the item is so on the glass."""
    return item.mapToScene(QPointF(1, 0)).x() > item.mapToScene(QPointF(0, 0)).x()


MIRRORED = ["home", "theme/cancer", "explore", "search", "help", "subjects"]


@pytest.mark.parametrize("route", MIRRORED)
def test_a_language_from_right_to_left_mirrors_the_screen(open_pack: Open, route: str) -> None:
    shooting = open_pack(pseudo.shipped_pack())
    enter(shooting, ScreenState(route, route), "fr")
    settle(shooting.window)
    plain = boxes(shooting)
    shooting.visit.chooseLanguage("he")
    settle(shooting.window)
    mirrored = boxes(shooting)
    assert mirrored.keys() == plain.keys()
    assert len(plain) > 5
    for name, box in plain.items():
        assert mirrored[name].right == pytest.approx(WIDTH - box.x, abs=1.5), name
        assert mirrored[name].y == pytest.approx(box.y, abs=1.5), name


@pytest.mark.parametrize("state", one_of_each_screen(default_content()), ids=lambda state: str(state.name))
def test_nothing_is_read_in_a_mirror(open_pack: Open, state: ScreenState) -> None:
    shooting = open_pack(pseudo.shipped_pack())
    enter(shooting, state, "he")
    settle(shooting.window)
    seen = [one.item for one in glass_reader.visible(shooting.window)]
    assert [item.property("text") for item in seen if item.inherits("QQuickText") and not upright(item) and not pointing(item)] == []
    assert [item.property("text") for item in seen if item.inherits("QQuickText") and upright(item) and pointing(item)] == []
    plates = [item for item in seen if item.inherits("QQuickImage") and "plate" in str(item.property("source"))]
    assert all(map(upright, plates))
    words = [seen.item for seen in glass_reader.text_items(shooting.window)]
    assert {glass_reader.alignment(item, "effectiveHorizontalAlignment") for item in words} <= {2, 4} or state.route == "timeline"


def pointing(item: QQuickItem) -> bool:
    """A glyph that points forwards or back: it is mirrored with the screen."""
    icons = item.property("font").family().lower()
    return glass_reader.ICON_FAMILY in icons and str(item.property("text")) in "\uf03b\uf044\uf06f\uf0c3\uf0c4"
