"""What the web page that the kiosk is compared with shows: the kiosk's own documents, one language at a time, as HTML.

A route of the kiosk is a fragment of the page's address: "theme/cancer" is `#/theme/cancer`. Everything is there to be read, also what the
kiosk shows as a picture or behind a tap: the network, the places and the timeline as lists, the quiz as questions that open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Figure, Milestone, Pack
from kiosk.pack.subjects_index import Entry, subject_index
from kiosk.screens import evidence, quiz, timeline
from kiosk.screens.documents import document, known_routes
from kiosk.screens.pages import page_of, route_of, title_of
from kiosk.screens.wording import expand

Document = dict[str, Any]
HOME, ATTRACT = "home", "attract"
ROUNDS = 4  # of the quiz, whose questions are all on one screen
LEFT_OUT = frozenset({"search", "explore"})  # what one types into; what only gathers doors that the home screen has


def routes(pack: Pack) -> tuple[str, ...]:
    """The screens of the page, in reading order."""
    return tuple(route for route in known_routes(pack) if route not in LEFT_OUT)


def fragments(pack: Pack, language: str) -> dict[str, str]:
    """The HTML of every screen by its route, in a language, which the application speaks as well."""
    return {route: screen(pack, route, language) for route in routes(pack)}


def screen(pack: Pack, route: str, language: str) -> str:
    """One screen as HTML."""
    shown = document(pack, route, language)
    if page_of(pack, route) is not None:
        return _story(shown) if "tabs" in shown else _chapter(shown)
    if route in (ATTRACT, HOME):
        return _attract(shown) if route == ATTRACT else _home(shown)
    return (
        f'<header class="plain"><h1>{escape(shown["title"])}</h1></header><div class="reading">{_body(pack, route, language, shown)}</div>'
    )


def _body(pack: Pack, route: str, language: str, shown: Document) -> str:
    match route:
        case "figures":
            return _key_figures(shown) + link("evidence", escape(evidence.name()))
        case "timeline":
            return _years(timeline.listing(pack, language, timeline.LIST))
        case "network":
            return _network(shown)
        case "places":
            return _places(shown)
        case "quiz":
            return _questions(pack, language)
        case "evidence":
            return _evidence(shown)
        case "subjects":
            return _subjects(pack, language)
        case _:
            return _notice(shown)


def link(route: str, inner: str, kind: str = "way") -> str:
    return f'<a class="{kind}" href="#/{escape(route)}">{inner}</a>'


def plate_file(drawing: str, ground: str) -> str:
    """The name of the files of a plate, which several themes may show in their colours."""
    return f"{drawing}-{ground[1:].lower()}"


def plate(card: Document, size: str, *, eager: bool = False) -> str:
    """The picture of a plate, in the size of a `tile`, at the `side` of a page, or at `rest`."""
    loading = "" if eager else ' loading="lazy"'
    return (
        f'<img class="plate" src="plates/{escape(plate_file(card["plate"], card["ground"]))}-{size}.webp" alt="" decoding="async"{loading}>'
    )


def _colours(card: Document) -> str:
    return f'style="--ground:{escape(card["ground"])};--line:{escape(card["line"])}"' if card.get("ground") else ""


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in text.split("\n") if part)


def _list(items: Iterable[str]) -> str:
    found = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{found}</ul>" if found else ""


def _section(title: str, *parts: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{''.join(parts)}</section>"


def _attract(shown: Document) -> str:
    slides = "".join(
        f'<article class="slide" {_colours(slide)}><div class="drift">{plate(slide, "rest", eager=not number)}</div>'
        f'<div class="words"><p>{escape(slide["name"])}</p><h1>{escape(slide["phrase"])}</h1></div></article>'
        for number, slide in enumerate(shown["slides"])
    )
    invitation = f'<span class="invitation">{escape(shown["invitation"])}</span>'
    return f'{slides}<p class="kicker">{escape(shown["kicker"])}</p>{link(HOME, invitation, "wake")}'


def projects(count: int) -> str:
    return QCoreApplication.translate("HomeScreen", "%n flagship project(s)", None, count)


def _home(shown: Document) -> str:
    doors = "".join(link(door["route"], escape(door["name"]), "door") for door in shown["doors"])
    tiles = "".join(
        f'<a class="tile" href="#/{escape(card["route"])}" {_colours(card)}>{plate(card, "tile", eager=True)}'
        f"<span><b>{escape(card['name'])}</b><i>{escape(projects(card['count']))}</i></span></a>"
        for card in shown["themes"]
    )
    heading = f'<div><p class="kicker">{escape(shown["kicker"])}</p><h1>{escape(shown["title"])}</h1></div>'
    return f'<header class="home">{heading}<nav class="doors">{doors}</nav></header><div class="tiles">{tiles}</div>'


def _side(shown: Document, kicker: str, *parts: str) -> str:
    words = f'<p class="kicker">{escape(kicker)}</p><h1>{escape(shown["title"])}</h1><p>{escape(shown["teaser"])}</p>'
    return f'<header class="side" {_colours(shown)}>{plate(shown, "side")}<div>{words}{"".join(parts)}</div></header>'


def _row(card: Document) -> str:
    names = f"<b>{escape(card['name'])}</b><span>{escape(card['title'])}</span><small>{escape(card['teaser'])}</small>"
    return f'<a class="row" href="#/{escape(card["route"])}" {_colours(card)}>{plate(card, "tile")}<span>{names}</span></a>'


def _chapter(shown: Document) -> str:
    return f'{_side(shown, shown["name"] or shown["short"])}<div class="reading rows">{"".join(map(_row, shown["members"]))}</div>'


def _story(shown: Document) -> str:
    sisters = "".join(link(sister["route"], escape(sister["name"])) for sister in (shown["previous"], shown["next"]) if sister)
    tabs = "".join(f'<section id="{escape(tab["id"])}"><h2>{escape(tab["label"])}</h2>{_tab(tab)}</section>' for tab in shown["tabs"])
    return f'{_side(shown, shown["kicker"], f"<nav>{sisters}</nav>")}<div class="reading">{tabs}</div>'


def _tab(tab: Document) -> str:
    panel = tab.get("panel") or {}
    more = _paragraphs(tab.get("more") or "")
    parts = (
        f"<p>{escape(tab['teaser'])}</p>" if tab.get("teaser") else "",
        "".join(_number(figure) for figure in tab.get("headline") or ()),
        f"<h3>{escape(panel['title'])}</h3>{_paragraphs(panel['text'])}" if panel else "",
        _paragraphs(tab.get("text") or ""),
        _list(escape(point) for point in tab.get("points") or ()),
        f"<details><summary>+</summary>{more}</details>" if more else "",
        _facts(tab.get("rows") or ()),
        _list(f"{escape(one['label'])} <b>{escape(one['address'])}</b>" for one in tab.get("links") or ()),
        "".join(map(_row, tab.get("ways") or ())),
        f'<p class="source">{escape(tab["source"])}</p>' if tab.get("source") else "",
    )
    return "".join(parts)


def _number(figure: Document) -> str:
    return f'<p class="number"><span>{escape(figure["prefix"])}</span> <b>{escape(figure["value"])}</b> {escape(figure["label"])}</p>'


def _facts(rows: Sequence[Document]) -> str:
    found = "".join(f"<dt>{escape(row['term'])}</dt><dd>{escape(row['value'])} <i>{escape(row['note'])}</i></dd>" for row in rows)
    return f"<dl>{found}</dl>" if found else ""


def _key_figures(shown: Document) -> str:
    def drawn(figure: Document) -> str:
        share = f'<meter min="0" max="100" value="{figure["number"]}"></meter>' if figure["kind"] == "share" else ""
        number = _number({"prefix": figure["prefix"], "value": figure["value"], "label": figure["label"]})
        return f"{number}{share}{_paragraphs(figure['detail'])}<p class='source'>{escape(figure['asOf'])}</p>"

    return "".join(
        _section(group["title"], *(drawn(figure) for figure in shown["figures"] if figure["group"] == group["id"]))
        for group in shown["groups"]
    )


def _years(years: Sequence[Document]) -> str:
    def told(row: Document) -> str:
        words = f"<b>{escape(row['name'])}</b> {escape(row['caption'])}"
        return link(row["route"], words) if row["route"] else words

    return "".join(_section(year["year"], _list(map(told, year["rows"]))) for year in years)


def _network(shown: Document) -> str:
    def node(identifier: str) -> str:
        one = shown["nodes"][identifier]
        around = "".join(
            f"<h3>{escape(group['title'])}</h3>"
            + _list(f"{escape(shown['nodes'][entry['id']]['name'])} <i>{escape(entry['note'])}</i>" for entry in group["entries"])
            for group in shown["around"].get(identifier, {}).get("groups", ())
        )
        name = link(one["route"], escape(one["name"])) if one["route"] else escape(one["name"])
        return f"<details><summary>{escape(one['name'])} <i>{escape(one['caption'])}</i></summary>{name}<p>{escape(one['gloss'])}</p>{around}</details>"

    return "".join(_section(family["name"], *(node(member) for member in family["members"])) for family in shown["families"])


def _places(shown: Document) -> str:
    def place(one: Document) -> str:
        pages = _list(link(page["route"], escape(page["name"] or page["title"])) for page in one["pages"])
        return _section(one["name"], f"<p>{escape(one['caption'])}</p>", _list(map(escape, one["organisations"])), pages)

    return "".join(place(one) for one in shown["places"].values())


def _questions(pack: Pack, language: str) -> str:
    asked: dict[str, str] = {}
    for seed in range(ROUNDS):
        for question in quiz.round_document(pack, seed, language)["questions"]:
            answers = _list(f"{escape(answer['prefix'])} {escape(answer['value'])}" for answer in question["answers"])
            told = "".join(_paragraphs(question[part]) for part in ("fact", "detail", "source"))
            asked[question["text"]] = _paragraphs(question["quote"]) + answers + told
    asking: tuple[Figure | Milestone, ...] = (*pack.figures.values(), *(one for page in pack.pages.values() for one in page.milestones))
    for one in asking:
        if one.question:
            asked.setdefault(expand(one.question, pack, language), _paragraphs(expand(one.label, pack, language)))
    return "".join(f"<details><summary>{escape(text)}</summary>{told}</details>" for text, told in asked.items())


def _evidence(shown: Document) -> str:
    def told(row: Document) -> str:
        words = f"<b>{escape(row['value'])}</b> {escape(row['label'])} <i>{escape(row['when'])} {escape(row['source'])}</i>"
        return link(row["route"], words)

    def part(one: Document) -> str:
        more = _list(map(told, one["more"]))
        return _section(one["title"], _list(map(told, one["rows"])), f"<details><summary>+</summary>{more}</details>" if more else "")

    return f"<p>{escape(shown['document'])}</p>" + "".join(map(part, shown["sections"]))


def _subjects(pack: Pack, language: str) -> str:
    def told(entry: Entry) -> str:
        pages = [pack.pages[identifier] for identifier in entry.pages]
        return f"<p>{escape(entry.name)} {' '.join(link(route_of(page), escape(title_of(page, language))) for page in pages)}</p>"

    return "".join(_section(letter.letter, *map(told, letter.entries)) for letter in subject_index(pack, language))


def _notice(shown: Document) -> str:
    lines = _list(escape(line["text"]) for line in shown.get("lines", ()))
    doors = "".join(link(door["route"], escape(door["name"])) for door in shown.get("doors", ()))
    parts = "".join(
        _section(part["title"], _paragraphs(part["text"]), _list(map(escape, part["points"]))) for part in shown.get("parts", ())
    )
    return lines + parts + doors
