"""The slides of a show as plain values for QML, and where each leads a visitor who touches it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QUrl

from kiosk.pack.limits import count_words
from kiosk.pack.model import Pack, Page
from kiosk.pack.slideshow import Event, SlideKind, Slideshow
from kiosk.pack.timeline import Entry, timeline
from kiosk.screens.key_figures import figure_document
from kiosk.screens.pages import NEUTRAL, Document, card, owner, route_of, title_of
from kiosk.screens.quiz import name as quiz_name
from kiosk.screens.quiz import round_document
from kiosk.screens.story import address, overview_figures
from kiosk.screens.wording import expand, locale, period_text, text_in
from kiosk.slideshow.playlist import Slide

MOMENTS = 6  # of the timeline that one slide shows
_TOLD = (
    "kicker",
    "name",
    "title",
    "teaser",
    "label",
    "prefix",
    "value",
    "message",
    "stand",
    "date",
    "quote",
    "question",
    "explanation",
    "text",
)


def slide_document(pack: Pack, show: Slideshow, slide: Slide) -> Document:
    """What a slide shows; `layout` names its QML file, `route` and `facet` where a touch leads."""
    built = _BUILDERS[slide.kind](pack, show, slide)
    entry = show.entries[slide.entry]
    return {
        "kicker": f"{text_in(pack.institution.name, slide.language)} · {text_in(pack.institution.tagline, slide.language)}",
        "ground": NEUTRAL.ground,
        "line": NEUTRAL.line,
        "plate": "",
        "route": "home",
        "facet": "",
        "language": slide.language,
        "notes": text_in(entry.notes, slide.language),
    } | built


def slide_words(pack: Pack, show: Slideshow, slide: Slide) -> int:
    """How much there is to read on a slide, in words."""
    return sum(count_words(text) for text in _texts(slide_document(pack, show, slide)))


def slide_title(document: Document) -> str:
    """What a slide is called in a list of slides."""
    parts = (str(document.get(key, "")) for key in ("question", "name", "title", "value", "label", "kicker"))
    return next((part for part in parts if part), "")


def listed_title(document: Document) -> str:
    """The same where several slides have to be told apart: a figure with what it counts, a question from its answer."""
    if "value" in document:
        return " ".join(str(document[part]) for part in ("prefix", "value", "label") if document[part])
    if document.get("answered"):
        return f"{slide_title(document)} {document['answers'][document['right']]['text']}"
    return slide_title(document)


def _texts(document: Mapping[str, object]) -> Iterator[str]:
    for key, part in document.items():
        if isinstance(part, str) and key in _TOLD:
            yield part
        elif isinstance(part, list):
            for item in part:
                if isinstance(item, dict):
                    yield from _texts(item)


def _opening(pack: Pack, show: Slideshow, slide: Slide) -> Document:
    first = card(pack, pack.pages[pack.themes[0]], slide.language)
    plates = [_page_colours(pack, pack.pages[theme], slide.language) for theme in pack.themes]
    return {"layout": "Title", "title": text_in(show.title, slide.language), "plates": plates, "plate": first["plate"]}


def _event(show: Slideshow) -> Event:
    assert show.event is not None, "the check asks for an event where a slide tells of one"
    return show.event


def _welcome(pack: Pack, show: Slideshow, slide: Slide) -> Document:
    event, language = _event(show), slide.language
    return {
        "layout": "Welcome",
        "title": text_in(event.name, language),
        "message": text_in(event.message, language),
        "stand": text_in(event.stand, language),
        "date": long_date(event.date, language) if event.date else "",
        "logos": [{"source": QUrl.fromLocalFile(str(pack.root / logo.file)), "owner": logo.name} for logo in event.logos],
    }


def _agenda(_pack: Pack, show: Slideshow, slide: Slide) -> Document:
    event, language = _event(show), slide.language
    items = [{"at": clock_time(item.at, language), "text": text_in(item.text, language)} for item in event.agenda]
    return {"layout": "Agenda", "title": text_in(event.name, language), "items": items}


def _theme(pack: Pack, _show: Slideshow, slide: Slide) -> Document:
    page = pack.pages[slide.target]
    return card(pack, page, slide.language) | {"layout": "Theme", "facet": ""}


def _story(pack: Pack, _show: Slideshow, slide: Slide) -> Document:
    page = pack.pages[slide.target]
    above = title_of(owner(pack, page), slide.language)
    parts = [above, period_text(page.period) if page.period else ""]
    return card(pack, page, slide.language) | {
        "layout": "Story",
        "kicker": " · ".join(part for part in parts if part),
        "figures": overview_figures(pack, page, slide.language)[:1],
    }


def _figure(pack: Pack, _show: Slideshow, slide: Slide) -> Document:
    figure = pack.figures[slide.target]
    place = key_place(pack, slide.target)
    return figure_document(pack, figure, slide.language) | {"layout": "Figure", "route": place[0], "facet": place[1]}


def key_place(pack: Pack, figure: str) -> tuple[str, str]:
    """Where a figure is told: among the key figures, or on its page."""
    if any(figure in group.figures for group in pack.figure_groups):
        return "figures", figure
    page = next((page for page in pack.pages.values() if figure in (*page.figures, page.budget)), None)
    return (route_of(page), "") if page is not None else ("home", "")


def _timeline(pack: Pack, _show: Slideshow, slide: Slide) -> Document:
    entries = _moments(timeline(pack))
    moments = [_moment(pack, entry, slide.language) for entry in entries]
    #: Title of the slide of the timeline
    title = QCoreApplication.translate("Slides", "From year to year")
    return {"layout": "Timeline", "title": title, "moments": moments, "route": "timeline"}


def _moments(entries: tuple[Entry, ...]) -> list[Entry]:
    """A few that are far apart: the first and the last, and between them those that keep most distance from one another."""
    ordered = sorted(entries, key=lambda entry: (entry.period.start, entry.id))
    chosen = ordered[:1]
    while len(chosen) < min(MOMENTS, len(ordered)):
        rest = [entry for entry in ordered if entry not in chosen and all(entry.page != one.page for one in chosen)]
        if not rest:
            break
        chosen.append(max(rest, key=lambda entry: min(abs(entry.period.start - one.period.start) for one in chosen)))
    return sorted(chosen, key=lambda entry: (entry.period.start, entry.id))


def _moment(pack: Pack, entry: Entry, language: str) -> Document:
    page = pack.pages[entry.page]
    label = expand(entry.label, pack, language) if entry.label else expand(page.title, pack, language)
    colours = card(pack, page, language)
    return {"year": period_text(entry.period), "name": title_of(page, language), "text": label, "ground": colours["ground"]}


def _quiz(pack: Pack, _show: Slideshow, slide: Slide) -> Document:
    seed, _, number = slide.target.partition("/")
    question = round_document(pack, int(seed), slide.language)["questions"][int(number)]
    answers = [{"text": " ".join(part for part in (answer["prefix"], answer["value"]) if part)} for answer in question["answers"]]
    return {
        "layout": "Quiz",
        "name": quiz_name(),
        "quote": question["quote"],
        "question": question["text"],
        "answers": answers,
        "right": question["right"],
        "answered": slide.answered,
        "explanation": _explanation(question) if slide.answered else "",
        "route": "quiz",
    }


def _explanation(question: Document) -> str:
    """What is told with the answer, but nothing that the question said already; what a number counts comes with the number."""
    answer = question["answers"][question["right"]]
    counted = (answer["prefix"], answer["value"]) if question["drawing"] is not None else ()
    parts = (*counted, question["fact"], question["detail"])
    return " ".join(part for part in parts if part and part != question["quote"])


def _link(pack: Pack, _show: Slideshow, slide: Slide) -> Document:
    link = pack.links[slide.target]
    page = next((page for page in pack.pages.values() if slide.target in page.links), None)
    shown = _page_colours(pack, page, slide.language) if page else {}
    return shown | {
        "layout": "Link",
        "title": text_in(link.label, slide.language),
        "label": address(link.url),
        "url": link.url,
        "route": route_of(page) if page else "home",
        "facet": "links" if page else "",
    }


def _page_colours(pack: Pack, page: Page, language: str) -> Document:
    shown = card(pack, page, language)
    return {key: shown[key] for key in ("ground", "line", "plate")}


def long_date(day: date, language: str) -> str:
    """“6 juin 2026”, as the language writes it."""
    return locale(language).toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def clock_time(at: time, language: str) -> str:
    return locale(language).toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


_BUILDERS: Mapping[SlideKind, Callable[[Pack, Slideshow, Slide], Document]] = {
    SlideKind.TITLE: _opening,
    SlideKind.WELCOME: _welcome,
    SlideKind.AGENDA: _agenda,
    SlideKind.THEME: _theme,
    SlideKind.FLAGSHIP: _story,
    SlideKind.TOPIC: _story,
    SlideKind.FIGURE: _figure,
    SlideKind.TIMELINE: _timeline,
    SlideKind.QUIZ: _quiz,
    SlideKind.LINK: _link,
}
