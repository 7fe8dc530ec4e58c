"""What the kiosk left of its crashes: how many there were, when the last one was, and what is shown since."""

from __future__ import annotations

import calendar
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.station import record as records
from kiosk.station.checks import Finding, State
from kiosk.station.logs import CRASH_NAME, EARLIER_CRASH_NAME, FILE_NAME
from kiosk.station.supervision import SHOWN, Mode

RECENT_DAYS = 7  # in which a crash is news
RECENT = RECENT_DAYS * 24 * 3600  # seconds
SAME = 60  # seconds between a crash and what is written of it
TAIL = 256 * 1024  # bytes of the log's end
FIRST_LINE = 200  # characters
_STOPPED = re.compile(
    r"(?:(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[^\n]*?)?The kiosk stops with code (-?\d+): ([^\"\\\n]+?)\.(?=[\"\s])"
)  # as the log has it, in text or JSON
_AGAIN = "Put right what the log tells, then restart it, in the staff menu or with systemctl restart kiosk: that shows the content."
_WHY = "Look for the reason in the log; `kiosk support` gathers it."
_CLOCK = "The clock was wrong then, or is now: see the line “clock”. Once that is looked into, stop the kiosk and remove {}."


@dataclass(frozen=True, slots=True)
class Trace:
    """Of a crash of the interpreter; `when` in seconds since 1970."""

    path: Path
    when: float
    what: str


def check_crashes(state_dir: Path, shown: Mapping[Mode, str] = SHOWN, now: float | None = None) -> Finding:
    """How many crashes there were, and how the kiosk last ended: amber where there was one lately, or the content is not shown for it.

    One with a date in the future is no news that a week makes old: it counts for itself, and its file is named.
    `shown` says what is seen in each mode of `kiosk serve`; `now` is in seconds since 1970.
    """
    moment = time.time() if now is None else now
    mode, crashes = records.peek(state_dir / records.FILE_NAME)
    misdated = [state_dir / records.FILE_NAME] if any(crash > moment + SAME for crash in crashes) else []
    trace = _find_trace(state_dir)
    if trace is not None and trace.when > moment + SAME:
        misdated.append(trace.path)
    if trace is not None and not any(abs(trace.when - crash) < SAME for crash in crashes):
        crashes = tuple(sorted((*crashes, trace.when)))
    dated = tuple(crash for crash in crashes if crash <= moment + SAME)
    recent = [crash for crash in dated if moment - crash < RECENT]
    said = [_count(dated, len(recent))] if dated or not misdated else []
    if misdated:
        said.append(f"{len(crashes) - len(dated)} with a date in the future ({_date(crashes[-1])}), so nobody knows when")
    if trace is not None:
        said.append(f"trace of {_date(trace.when)}: {trace.what}")
    said.append(f"shown: {shown[mode]}" if mode is Mode.USUAL else f"`kiosk serve` shows {shown[mode]} instead of the content")
    if stop := _last_stop(state_dir / FILE_NAME):
        said.append(stop)
    advice = []
    if (recent or misdated) and trace is not None and moment - trace.when < RECENT:
        advice.append(f"Send {trace.path} to whoever looks after the program: `kiosk support` gathers it.")
    elif recent or misdated or mode is not Mode.USUAL:
        advice.append(_WHY)
    if misdated:
        advice.append(_CLOCK.format(" and ".join(map(str, misdated))))
    if mode is not Mode.USUAL:
        advice.append(_AGAIN)
    return Finding("crashes", State.AMBER if advice else State.GREEN, "; ".join(said), " ".join(advice))


def _count(crashes: tuple[float, ...], recent: int) -> str:
    if not crashes:
        return "none"
    count = f"{recent} or more" if recent >= records.MOST_CRASHES else str(recent) if recent else "none"
    return f"{count} in the last {RECENT_DAYS} days, the last on {_date(crashes[-1])}"


def _date(moment: float) -> str:
    return time.strftime("%Y-%m-%d at %H:%M", time.localtime(moment))


def _find_trace(state_dir: Path) -> Trace | None:
    for name in (CRASH_NAME, EARLIER_CRASH_NAME):
        path = state_dir / name
        try:
            if path.stat().st_size == 0:
                continue
            with path.open(encoding="utf-8", errors="replace") as file:
                return Trace(path, path.stat().st_mtime, file.readline(FIRST_LINE).strip())
        except OSError:
            continue
    return None


def _last_stop(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - TAIL))
            stops = _STOPPED.findall(file.read().decode("utf-8", "replace"))
    except OSError:
        return ""
    if not stops:
        return ""
    written, code, why = stops[-1]
    return f"last stopped{_day(written)} with code {code}: {why}"


def _day(written: str) -> str:
    """The time of a line of the log, which is in UTC, as half a sentence."""
    try:
        return f" on {_date(calendar.timegm(time.strptime(written, '%Y-%m-%dT%H:%M:%S')))}"
    except (ValueError, OverflowError, OSError):
        return ""
