"""pack.yaml: who the pack belongs to, its languages, and what it shows in which order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.pack import limits
from kiosk.pack.fields import Fields, Scope
from kiosk.pack.ledger import Ledger
from kiosk.pack.model import Institution, Palette, Welcome
from kiosk.pack.pages import check_contrast, read_colour
from kiosk.pack.problem import Code, Mark
from kiosk.pack.references import Lists
from kiosk.pack.tree import Group

FORMAT = 1
_KEYS = (
    "format", "id", "version", "institution", "languages", "default_language", "palette", "welcome", "themes", "sections", "link_hosts",
)  # fmt: skip
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+")
_NOBODY = Institution({}, {}, {})
_NO_COLOURS = Palette("#FFFFFF", "#000000", "#FFFFFF")
_NO_WELCOME = Welcome({}, {}, ())
_NO_LISTS = Lists()


@dataclass(frozen=True, slots=True)
class Frame:
    """What pack.yaml says; `readable` is false where its format is one this kiosk does not know, `link_hosts` None where it cannot be read."""

    readable: bool = True
    id: str = ""
    version: str = ""
    institution: Institution = _NOBODY
    languages: tuple[str, ...] = ()
    default_language: str = ""
    palette: Palette = _NO_COLOURS
    welcome: Welcome = _NO_WELCOME
    link_hosts: tuple[str, ...] | None = None
    lists: Lists = _NO_LISTS


def read_frame(node: Group | None, ledger: Ledger) -> Frame:
    """Read pack.yaml; without it the other files are read for what they are."""
    if node is None:
        return Frame()
    fields = Fields(node, _KEYS, Scope(ledger))
    version = fields.number("format", str(FORMAT))
    if version is not None and version != FORMAT:
        message = f"The pack is written in format {version:g}, and this kiosk reads format {FORMAT}."
        ledger.error(fields.at("format"), Code.UNKNOWN_FORMAT, message, f"Write `format: {FORMAT}`, or install a newer kiosk.")
        return Frame(readable=False)
    languages = _languages(fields)
    scoped = Fields(node, tuple(node.values), Scope(ledger, languages))
    return Frame(
        id=fields.identifier("id", "chu-lille"),
        version=fields.string("version", '"2026.1"'),
        institution=_institution(scoped),
        languages=languages,
        default_language=_default_language(fields, languages),
        palette=_palette(fields),
        welcome=_welcome(scoped),
        link_hosts=_hosts(fields),
        lists=Lists(dict(_themes(fields)), dict(fields.strings("sections", "[first-id, second-id]"))),
    )


def _languages(fields: Fields) -> tuple[str, ...]:
    """The languages; none where any is wrong, so that one mistake here is not told again at every text."""
    found = fields.strings("languages", "[fr]", required=True)
    for language, mark in found:
        if not _LANGUAGE.fullmatch(language):
            message = f"“{language}” is not a language code."
            fields.ledger.error(mark, Code.WRONG_TYPE, message, "Write two or three lower-case letters, such as fr.")
    if fields.has("languages") and not fields.items("languages", "[fr]"):
        fields.ledger.error(fields.at("languages"), Code.EMPTY_TEXT, "The pack has no language.", "Write `languages: [fr]`.")
    names = tuple(language for language, _ in found)
    return names if all(_LANGUAGE.fullmatch(name) for name in names) else ()


def _default_language(fields: Fields, languages: tuple[str, ...]) -> str:
    value = fields.string("default_language", "fr")
    if value and languages and value not in languages:
        advice = fields.ledger.did_you_mean(value, languages, f"Write one of: {', '.join(languages)}.")
        message = f"The default language “{value}” is not among the languages of the pack."
        fields.ledger.error(fields.at("default_language"), Code.UNKNOWN_CHOICE, message, advice)
    return value


def _institution(fields: Fields) -> Institution:
    group = fields.group("institution", "{name: {fr: …}, tagline: {fr: …}}")
    if group is None:
        return _NOBODY
    own = Fields(group, ("name", "tagline", "contact"), fields.scope)
    contact = own.text("contact", limits.DETAIL, required=False)
    return Institution(own.text("name", limits.NAME), own.text("tagline", limits.TITLE), contact)


def _palette(fields: Fields) -> Palette:
    group = fields.group("palette", '{paper: "#F6F1E7", ink: "#10243A", lit: "#FFC35C"}')
    if group is None:
        return _NO_COLOURS
    own = Fields(group, ("paper", "ink", "lit"), fields.scope)
    palette = Palette(read_colour(own, "paper"), read_colour(own, "ink"), read_colour(own, "lit"))
    check_contrast(own, "paper", palette.paper, palette.ink, "Text in “ink”")
    return palette


def _welcome(fields: Fields) -> Welcome:
    group = fields.group("welcome", "{title: {fr: …}, invitation: {fr: …}, phrases: [{fr: …}]}")
    if group is None:
        return _NO_WELCOME
    own = Fields(group, ("title", "invitation", "phrases"), fields.scope)
    phrases = own.items("phrases", "[{fr: …}]", required=True)
    if own.has("phrases") and not phrases:
        own.ledger.error(own.at("phrases"), Code.NO_MEMBERS, "The attract loop has nothing to say.", "Write at least one phrase.")
    return Welcome(
        title=own.text("title", limits.TITLE),
        invitation=own.text("invitation", limits.TITLE),
        phrases=tuple(own.text_of(phrase, "phrases", limits.PHRASE) for phrase in phrases),
    )


def _themes(fields: Fields) -> tuple[tuple[str, Mark], ...]:
    themes = fields.strings("themes", "[first-id, second-id]", required=True)
    if fields.has("themes") and not themes:
        fields.ledger.error(fields.at("themes"), Code.NO_MEMBERS, "The pack shows no theme.", "List the files of themes/ in their order.")
    return themes


def _hosts(fields: Fields) -> tuple[str, ...]:
    found = []
    for host, mark in fields.strings("link_hosts", "[www.example.org]"):
        if _HOST.fullmatch(host):
            found.append(host)
        else:
            message = f"“{host}” is not the name of a host."
            fields.ledger.error(mark, Code.WRONG_TYPE, message, "Write for instance www.example.org, without https:// and in lower case.")
    return tuple(found)
