"""slideshows/<id>.yaml: each line names what to show; ids are looked up once every file is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import TypeVar

from kiosk.pack import limits
from kiosk.pack.fields import Fields, Scope, check_id, describe
from kiosk.pack.ledger import Kind, Ledger, Reference
from kiosk.pack.model import Figure, FigureGroup, Page, PageKind
from kiosk.pack.problem import Code, Mark
from kiosk.pack.slideshow import AgendaItem, Event, Hours, Logo, Order, SlideEntry, SlideKind, Slideshow, Weekday
from kiosk.pack.tree import Group, Node, Scalar

FOLDER = "slideshows"
_KEYS = ("title", "slides", "languages", "order", "seed", "dwell", "from", "until", "days", "hours", "event")
_PLAIN = (SlideKind.TITLE, SlideKind.WELCOME, SlideKind.AGENDA, SlideKind.TIMELINE)
_WORDS = {kind.value: kind for kind in SlideKind}
_EXAMPLE = "[title, {theme: some-id}, {flagships: some-id}, {quiz: 2}]"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"\d{1,2}:\d{2}")
_PAGES = {
    SlideKind.THEME: PageKind.THEME,
    SlideKind.FLAGSHIP: PageKind.FLAGSHIP,
    SlideKind.FLAGSHIPS: PageKind.THEME,
    SlideKind.TOPIC: PageKind.TOPIC,
}
T = TypeVar("T", date, time)


@dataclass(frozen=True, slots=True)
class PlacedShow:
    """A slideshow with where its lines and its logos stand."""

    show: Slideshow
    path: str
    entry_marks: tuple[Mark, ...]
    logo_marks: tuple[Mark, ...]


def read_slideshow(node: Group, path: str, name: str, scope: Scope, default_language: str) -> PlacedShow:
    """One file of slideshows/."""
    fields = Fields(node, _KEYS, scope)
    entries, marks = _entries(fields)
    event, logo_marks = _event(fields)
    if event is None:
        _check_event(fields, entries, marks)
    elif not event.agenda and any(entry.kind is SlideKind.AGENDA for entry in entries):
        place = next(mark for entry, mark in zip(entries, marks, strict=True) if entry.kind is SlideKind.AGENDA)
        fields.ledger.error(place, Code.MISSING_KEY, "The event has no agenda to show.", "Write `agenda:` under `event:`.")
    seed = fields.number("seed", "7", required=False)
    first, last = _date(fields, "from"), _date(fields, "until")
    if first is not None and last is not None and last < first:
        message = f"The slideshow ends on {last}, before it starts on {first}."
        fields.ledger.error(fields.at("until"), Code.PERIOD_ORDER, message, "Exchange `from` and `until`.")
    show = Slideshow(
        id=name,
        title=fields.text("title", limits.TITLE),
        entries=entries,
        languages=_languages(fields, default_language),
        order=fields.choice("order", Order, Order.LISTED, required=False),
        seed=int(seed or 0),
        dwell=_seconds(fields),
        first_day=first,
        last_day=last,
        days=_days(fields),
        hours=_hours(fields),
        event=event,
    )
    return PlacedShow(show, path, marks, logo_marks)


def _entries(fields: Fields) -> tuple[tuple[SlideEntry, ...], tuple[Mark, ...]]:
    found: list[tuple[SlideEntry, Mark]] = []
    for item in fields.items("slides", _EXAMPLE, required=True):
        entry = _entry(item, fields)
        if entry is not None:
            found.append((entry, item.mark))
    if fields.has("slides") and not fields.items("slides", _EXAMPLE):
        fields.ledger.error(fields.at("slides"), Code.NO_MEMBERS, "The slideshow has no slide.", f"Write `slides: {_EXAMPLE}`.")
    return tuple(entry for entry, _ in found), tuple(mark for _, mark in found)


def _entry(item: Node, fields: Fields) -> SlideEntry | None:
    """A word such as `timeline`, or a group with one such word as a key."""
    if isinstance(item, Scalar) and not item.empty:
        kind = _WORDS.get(item.text)
        if kind in _PLAIN:
            return SlideEntry(kind)
        words = [plain.value for plain in _PLAIN]
        advice = f"Write `{{{item.text}: some-id}}`." if kind else fields.ledger.did_you_mean(item.text, words, f"Write {_EXAMPLE}.")
        fields.ledger.error(item.mark, Code.UNKNOWN_CHOICE, f"“slides” cannot hold {describe(item)} alone.", advice)
        return None
    if not isinstance(item, Group):
        fields.wrong(item, "slides", "a list of slides", _EXAMPLE)
        return None
    own = Fields(item, (*_WORDS, "dwell", "notes"), fields.scope)
    named = [kind for word, kind in _WORDS.items() if own.has(word)]
    if len(named) != 1:
        what = f"{len(named)} kinds" if named else "no kind"
        fields.ledger.error(item.mark, Code.WRONG_TYPE, f"This slide names {what}, and one is needed.", f"Write for instance `{_EXAMPLE}`.")
        return None
    kind = named[0]
    notes, dwell = own.optional_text("notes", limits.NOTES), _seconds(own)
    if kind is SlideKind.QUIZ:
        return SlideEntry(kind, count=_count(own), dwell=dwell, notes=notes)
    if kind in _PLAIN:
        own.flag(kind.value)
        return SlideEntry(kind, dwell=dwell, notes=notes)
    return SlideEntry(kind, own.string(kind.value, "some-id"), dwell=dwell, notes=notes)


def _count(fields: Fields) -> int:
    count = fields.number(SlideKind.QUIZ.value, "2")
    if count is not None and (count != int(count) or not 1 <= count <= limits.QUIZ_QUESTIONS):
        message = f"“quiz” asks for {count:g} questions."
        advice = f"Write a whole number from 1 to {limits.QUIZ_QUESTIONS}."
        fields.ledger.error(fields.at(SlideKind.QUIZ.value), Code.OUT_OF_RANGE, message, advice)
        return 1
    return int(count or 1)


def _seconds(fields: Fields) -> float | None:
    """How long a slide stays; None for as long as it takes to read."""
    dwell = fields.number("dwell", "12", required=False)
    if dwell is not None and not limits.SHORTEST_DWELL <= dwell <= limits.LONGEST_DWELL:
        message = f"“dwell” asks for {dwell:g} seconds."
        advice = f"Write {limits.SHORTEST_DWELL:g} to {limits.LONGEST_DWELL:g} seconds, or remove the key: slides then stay as long as it takes to read them."
        fields.ledger.error(fields.at("dwell"), Code.OUT_OF_RANGE, message, advice)
    return dwell


def _languages(fields: Fields, default_language: str) -> tuple[str, ...]:
    found = fields.strings("languages", "[fr]")
    known = fields.scope.languages
    for language, mark in found:
        if known and language not in known:
            message = f"“{language}” is not a language of this pack."
            fields.ledger.error(mark, Code.UNKNOWN_CHOICE, message, f"Write one or more of: {', '.join(known)}.")
    return tuple(language for language, _ in found) or (default_language,)


def _days(fields: Fields) -> tuple[Weekday, ...]:
    words = [day.value for day in Weekday]
    found = []
    for word, mark in fields.strings("days", "[monday, tuesday]"):
        if word in words:
            found.append(Weekday(word))
        else:
            advice = fields.ledger.did_you_mean(word, words, f"Write one or more of: {', '.join(words)}.")
            fields.ledger.error(mark, Code.UNKNOWN_CHOICE, f"“{word}” is not a day.", advice)
    return tuple(found)


def _hours(fields: Fields) -> tuple[Hours, ...]:
    found = []
    for text, mark in fields.strings("hours", '["09:00-17:30"]'):
        ends = text.split("-")
        start, end = (_parsed(part, mark, "hours", _TIME, time.fromisoformat, fields.ledger) for part in (ends[0], ends[-1]))
        if start is None or end is None:
            continue
        if len(ends) != 2 or end <= start:
            message = f"“{text}” is not from one time to a later one."
            fields.ledger.error(mark, Code.TIME_FORM, message, 'Write for instance "09:00-17:30".')
        else:
            found.append(Hours(start, end))
    return tuple(found)


def _date(fields: Fields, key: str) -> date | None:
    text = fields.string(key, "2026-11-30", required=False)
    return _parsed(text, fields.at(key), key, _DATE, date.fromisoformat, fields.ledger) if text else None


def _parsed(text: str, mark: Mark, key: str, form: re.Pattern[str], parse: Callable[[str], T], ledger: Ledger) -> T | None:
    """A date or a time, or None with a note."""
    code, example = (Code.DATE_FORM, "2026-11-30") if form is _DATE else (Code.TIME_FORM, "09:00")
    trimmed = text.strip()
    try:
        if form.fullmatch(trimmed):
            return parse(trimmed.zfill(5))
    except ValueError:
        pass
    ledger.error(mark, code, f"“{trimmed}” in “{key}” is not a {'date' if form is _DATE else 'time'}.", f"Write for instance {example}.")
    return None


def _event(fields: Fields) -> tuple[Event | None, tuple[Mark, ...]]:
    group = fields.group("event", "{name: {fr: …}}", required=False)
    if group is None:
        return None, ()
    own = Fields(group, ("name", "message", "date", "stand", "logos", "agenda"), fields.scope)
    logos, marks = [], []
    for logo in own.groups("logos", '[{file: "logos/partner.png", name: Partner}]'):
        inner = Fields(logo, ("file", "name"), fields.scope)
        logos.append(Logo(inner.string("file", '"logos/partner.png"'), inner.string("name", "Partner")))
        marks.append(inner.at("file"))
    agenda = []
    for item in own.groups("agenda", '[{at: "10:00", text: {fr: …}}]'):
        inner = Fields(item, ("at", "text"), fields.scope)
        at = _parsed(inner.string("at", '"10:00"'), inner.at("at"), "at", _TIME, time.fromisoformat, fields.ledger)
        agenda.append(AgendaItem(at or time(), inner.text("text", limits.POINT)))
    for key, items, most in (("logos", logos, limits.LOGOS), ("agenda", agenda, limits.AGENDA)):
        if len(items) > most:
            fields.ledger.error(
                own.at(key), Code.TOO_MANY, f"“{key}” has {len(items)} entries, and {most} fit.", "Keep the most important ones."
            )
    event = Event(
        name=own.text("name", limits.TITLE),
        message=own.optional_text("message", limits.TEASER),
        date=_date(own, "date"),
        stand=own.optional_text("stand", limits.POINT),
        logos=tuple(logos),
        agenda=tuple(sorted(agenda, key=lambda item: item.at)),
    )
    return event, tuple(marks)


def _check_event(fields: Fields, entries: Sequence[SlideEntry], marks: Sequence[Mark]) -> None:
    for entry, mark in zip(entries, marks, strict=True):
        if entry.kind in (SlideKind.WELCOME, SlideKind.AGENDA):
            message = f"The slide “{entry.kind.value}” tells of an event, and none is given."
            fields.ledger.error(mark, Code.MISSING_KEY, message, "Write `event: {name: {fr: …}}` in this file, or remove the slide.")


def check_slideshows(
    ledger: Ledger,
    shows: Sequence[PlacedShow],
    pages: Mapping[str, Page],
    figures: Mapping[str, Figure],
    groups: Sequence[FigureGroup],
    images: set[str],
    refused: set[str],
) -> None:
    """Ids that name nothing, figures that may not be shown, logos that are not there."""
    for placed in shows:
        for entry, mark in zip(placed.show.entries, placed.entry_marks, strict=True):
            _check_target(ledger, entry, mark, pages, figures, groups, refused)
        logos = placed.show.event.logos if placed.show.event else ()
        for logo, mark in zip(logos, placed.logo_marks, strict=True):
            if logo.file and not logo.file.endswith(".png"):
                ledger.error(
                    mark, Code.IMAGE_TYPE, f"The logo “{logo.file}” is not a PNG.", "Save it as PNG, with a transparent or white ground."
                )
            elif logo.file and logo.file not in images | refused:
                ledger.error(
                    mark, Code.FILE_MISSING, f"There is no image “{logo.file}” in the pack.", "Put the file there, or remove the logo."
                )


def _check_target(
    ledger: Ledger,
    entry: SlideEntry,
    mark: Mark,
    pages: Mapping[str, Page],
    figures: Mapping[str, Figure],
    groups: Sequence[FigureGroup],
    refused: set[str],
) -> None:
    if entry.kind in _PAGES:
        wanted = _PAGES[entry.kind]
        known = {name for name, page in pages.items() if page.kind is wanted}
        broken = f"{wanted.value}s/{entry.target}.yaml" in refused
        _look_up(ledger, entry.target, mark, wanted.value, known, broken)
    elif entry.kind is SlideKind.FIGURES:
        _look_up(ledger, entry.target, mark, "group of key figures", {group.id for group in groups}, "figures.yaml" in refused)
    elif entry.kind is SlideKind.FIGURE:
        _look_up(ledger, entry.target, mark, "figure", figures.keys(), bool(refused))
        if entry.target in figures and figures[entry.target].sensitive:
            message = f"The sensitive figure “{entry.target}” may not be shown on a slide."
            ledger.error(mark, Code.SENSITIVE_FIGURE, message, "Choose another figure: this one waits until someone reads on.")


def _look_up(ledger: Ledger, target: str, mark: Mark, what: str, known: Iterable[str], broken: bool) -> None:
    names = set(known)
    if target and target not in names and not broken:
        advice = ledger.did_you_mean(target, sorted(names), "Name one that the pack has, or remove the slide.")
        ledger.error(mark, Code.DANGLING_ID, f"There is no {what} “{target}”.", advice)


def refer(ledger: Ledger, placed: PlacedShow) -> None:
    """Note the catalogue entries a slideshow names, so that they are looked up with all others."""
    kinds = {SlideKind.SUBJECT: Kind.SUBJECT, SlideKind.LINK: Kind.LINK}
    for entry, mark in zip(placed.show.entries, placed.entry_marks, strict=True):
        if entry.kind in kinds and entry.target:
            ledger.references.append(Reference(mark, kinds[entry.kind], entry.target))


def check_show_name(name: str, path: str, ledger: Ledger) -> None:
    names = Ledger(ledger.limits)
    check_id(name, Mark(path), names)
    for problem in names.problems:
        ledger.error(Mark(path), Code.FILE_NAME, problem.message, problem.advice)
