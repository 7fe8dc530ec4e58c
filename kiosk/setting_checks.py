"""What a setting names and is not there: a folder, a language or a slideshow of the pack, a display. With what could not be read, all there is to put right."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kiosk.pack.files import fault_of
from kiosk.pack.model import Pack
from kiosk.pack.reader import read_pack
from kiosk.setting_values import as_toml
from kiosk.settings import Loaded, SettingProblem, Settings, standing
from kiosk.settings_file import origin, place
from kiosk.slideshow.schedule import to_choose_from
from kiosk.station import display_access, program
from kiosk.station.display_access import Access
from kiosk.station.writable import refusal

DEFAULT = "default"  # where a value comes from that nobody set


def problems_of(loaded: Loaded, pack: Pack | None, displays: Sequence[str] = ()) -> list[SettingProblem]:
    """Everything to put right, layer by layer in the order of the lines. `pack` is the one of the settings, None where it cannot be read.

    `displays` are the names of those that are there; none where nobody could be asked.
    """
    wrong = [*_missing(loaded.settings, pack), *_unplugged(loaded.settings, displays)]
    missing = [_problem(loaded, key, message, advice) for key, message, advice in wrong]
    order: Mapping[str, int] = {name: number for number, name in enumerate(loaded.layers)}
    found = [*loaded.problems, *missing]
    return sorted(found, key=lambda problem: (order.get(problem.where, -1), problem.line or 0))


def pack_of(settings: Settings) -> Pack | None:
    """The pack of the settings, where one of them has to be compared with it: a large one takes seconds to read."""
    needed = settings.language is not None or settings.slideshow is not None or settings.slideshow_at_start
    return read_pack(settings.content).pack if needed else None


def displays_of(settings: Settings, environment: Mapping[str, str] = os.environ) -> list[str]:
    """The displays by their names, where the settings name one and this session has any: to ask takes a fifth of a second."""
    if settings.screen is None or not display_access.is_named(environment) or display_access.look(environment) is not Access.OPEN:
        return []
    return [one["name"] for one in program.ask("screens", "--json", environment=environment) or () if one["name"]]


def names_of(problems: Sequence[SettingProblem]) -> list[str]:
    """What they are about, each once: the setting, or the place where there is none."""
    return list(dict.fromkeys(problem.key or origin(problem.where, problem.line) for problem in problems))


def _problem(loaded: Loaded, key: str, message: str, advice: str) -> SettingProblem:
    where, line = place(loaded.origins.get(key, DEFAULT))
    return SettingProblem(where, line, f"“{key}” is {standing(loaded.settings, key)}{message}", advice, key)


def _missing(settings: Settings, pack: Pack | None) -> Iterator[tuple[str, str, str]]:
    """The key, what is wrong with its value, and what to do."""
    if fault := fault_of(settings.content):
        _, message, advice = fault
        yield "content", f": {message}", f"{advice} Until then the last good pack is shown, or the safe screen."
    if refused := refusal(settings.state_dir):
        advice = "Let the kiosk's user write there, or name another folder. Until then there is no log, and nothing is remembered."
        yield "state_dir", f", which cannot be written ({refused.why}).", advice
    if pack is None:
        return
    if settings.language is not None and settings.language not in pack.languages:
        then = f"Until then visits begin in {as_toml(pack.default_language)}."
        yield "language", ", which the pack does not have.", f"{_one_of(settings.language, pack.languages)} {then}"
    if settings.slideshow is not None and settings.slideshow not in pack.slideshows:
        then = "Until then `kiosk slideshow` wants a name."
        yield "slideshow", ", which the pack does not have.", f"{_one_of(settings.slideshow, list(pack.slideshows))} {then}"
    if settings.slideshow is None and settings.slideshow_at_start:
        shows = [show.id for show in to_choose_from(pack.slideshows.values(), date.today())]
        if len(shows) != 1:
            what = "several" if shows else "no"
            advice = f"Set slideshow to one of {', '.join(map(as_toml, shows))}." if shows else "Write false."
            yield "slideshow_at_start", f", and the pack has {what} slideshows to play.", f"{advice} Until then none plays at the start."


def _unplugged(settings: Settings, displays: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    if settings.screen is not None and displays and settings.screen not in displays:
        advice = f"{_one_of(settings.screen, displays)} Otherwise plug it in; until then another one is covered."
        yield "screen", ", and there is no such display now.", advice


def _one_of(wrong: str, right: Sequence[str]) -> str:
    if not right:
        return "Take the line away: the pack has none."
    near = difflib.get_close_matches(wrong, right, n=1)
    return f"Did you mean {as_toml(near[0])}?" if near else f"Write one of {', '.join(map(as_toml, right))}."
