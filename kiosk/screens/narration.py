"""What is said of each screen: passages made from the page's document, whatever the window has room for.

A summary comes first: what the page is called and what it holds. Then all it shows, in the order in which it is read. Each text is a
piece of its own, so that one recording serves wherever the text stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Pack, Text
from kiosk.screens.ear import ear, sentence
from kiosk.screens.facts import requoted
from kiosk.screens.pages import Document
from kiosk.visit.narration import Kind, Passage, Spoken

TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on the screen. `page` is the document of the route, `found` what the search answers, `chosen` how the reading sheet stands."""

    pack: Pack
    language: str
    route: str
    page: Document = field(default_factory=dict)
    facet: str = ""
    query: str = ""
    found: Document = field(default_factory=dict)
    sheet: str = ""
    asking: bool = False
    languages: tuple[tuple[str, str], ...] = ()  # code and own name
    chosen: tuple[int, ...] = ()  # of text size, colours, height, movement, time, speech
    lowerable: bool = True  # the sheet offers another height


class Script:
    """Gathers the passages of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.pack = scene.pack
        self.language = scene.language
        self.passages: list[Passage] = []

    def say(self, *texts: str, focus: str = "", kind: Kind = Kind.TEXT, shown: Sequence[str] | None = None) -> None:
        """One passage of several texts; empty ones are left out."""
        said = [text for text in texts if text]
        parts = tuple(part for text in said for part in pieces(self.pack, text, self.language))
        if parts:
            marks = tuple(said if shown is None else shown)
            self.passages.append(Passage(f"{self.scene.route}#{len(self.passages)}", parts, kind, marks, focus))

    def summary(self, *texts: str, shown: Sequence[str] | None = None) -> None:
        self.say(*texts, kind=Kind.SUMMARY, shown=shown)

    def control(self, focus: str, *texts: str) -> None:
        """Something that leads on."""
        self.say(*texts, kind=Kind.CONTROL, focus=focus)


def pieces(pack: Pack, text: str, language: str) -> Iterable[Spoken]:
    """A text in pieces of one language each: the source's headings and official names stay in their own."""
    foreign = foreign_names(FrozenPack(pack), language)
    if foreign is None:
        spoken = sentence(text, language)
        return [Spoken(spoken, language)] if spoken else []
    own = pack.default_language
    parts = [
        Spoken(ear(part, own if place % 2 else language), own if place % 2 else language) for place, part in enumerate(foreign.split(text))
    ]
    kept = [part for part in parts if any(map(str.isalnum, part.text))]
    if kept:
        kept[-1] = Spoken(sentence(kept[-1].text, kept[-1].language), kept[-1].language)
    return kept


@dataclass(frozen=True, slots=True, eq=False)
class FrozenPack:
    """A pack as a key: the same one is the same key, whatever is in it."""

    pack: Pack

    def __hash__(self) -> int:
        return id(self.pack)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FrozenPack) and other.pack is self.pack


@lru_cache(maxsize=16)
def foreign_names(key: FrozenPack, language: str) -> re.Pattern[str] | None:
    """Finds what stays in the pack's own language inside a text of another; None where that is the language."""
    pack = key.pack
    if language == pack.default_language:
        return None
    headings = (heading for source in pack.sources.values() for heading in (source.heading, requoted(source.heading)))
    names = {heading for heading in headings if " " in heading}  # one word alone may be a word of the other language too
    names |= {person.name for person in pack.people.values()}
    official: list[Text | None] = [organisation.name for organisation in pack.organisations.values()]
    official += [programme.name for programme in pack.programmes.values()]
    official += [place.name for place in pack.places.values()]
    official += [page.name for page in pack.pages.values()]
    for name in official:
        own = (name or {}).get(pack.default_language, "")
        if " " in own and (name or {}).get(language, own) == own:
            names.add(own)
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?![\w’'])") if longest_first else None


def of(position: int, count: int) -> str:
    #: Spoken: the place of a tab or control among its like, such as "3 of 8"
    return QCoreApplication.translate("Narration", "%1 of %2").replace("%1", str(position)).replace("%2", str(count))


def counted(one: str, many: str, count: int) -> str:
    """A number with what it counts."""
    return (one if count == 1 else many).replace("%1", str(count))


def plural(context: str, text: str, count: int) -> str:
    """A text with %n that QML has too; lupdate takes none of those from Python."""
    return QCoreApplication.translate(context, text, "", count)


def plain(text: str) -> str:
    """A marked text without its marks."""
    from html import unescape

    return unescape(TAG.sub("", text))


Writer = Callable[[Script, Document], None]


def passages(scene: Scene) -> tuple[Passage, ...]:
    """All that is said of a scene; what lies over a screen is said in its place."""
    from kiosk.screens import narration_chrome, narration_network, narration_pages, narration_places, narration_quiz, narration_views

    script = Script(scene)
    kind = scene.route.partition("/")[0]
    writers: Mapping[str, Writer] = {
        "home": narration_pages.home,
        "explore": narration_pages.explore,
        "theme": narration_pages.chapter,
        "section": narration_pages.chapter,
        "about": narration_pages.story,
        "flagship": narration_pages.story,
        "topic": narration_pages.story,
        "figures": narration_views.figures,
        "evidence": narration_views.evidence,
        "timeline": narration_views.timeline,
        "network": narration_network.network,
        "places": narration_places.places,
        "quiz": narration_quiz.quiz,
        "search": narration_chrome.search,
        "subjects": narration_chrome.subjects,
        "help": narration_chrome.help_screen,
        "notice": narration_chrome.notice,
    }
    if scene.asking:
        narration_chrome.asking(script)
    elif scene.sheet:
        narration_chrome.sheet(script)
    elif kind in writers:
        writers[kind](script, scene.page)
    return tuple(script.passages)
