"""The log: one line a fact, on stderr and in a file that stops growing, whatever happens to the disk.

A line is text or, where that is asked for, a JSON object. Where systemd takes stderr, the journal writes the time by itself, and is told
how serious a line is (sd-daemon(3)).

Qt's and QML's messages, uncaught exceptions of every thread and crashes of the interpreter end up in it too.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TextIO

from kiosk.whole_file import reason

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

FILE_NAME = "kiosk.log"
SUPERVISOR_NAME = "supervisor.log"  # two processes cannot turn over one file
CRASH_NAME = "crash.txt"
EARLIER_CRASH_NAME = "crash-earlier.txt"
FILE_BYTES = 2 << 20  # of one log file
OLDER_FILES = 4  # kept beside it: 10 MiB in all
# Of syslog, by the level from which on they count.
PRIORITIES = ((logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))
LEAST_PRIORITY = 7

log = logging.getLogger(__name__)
_kept_open: list[TextIO] = []  # faulthandler holds only the number of the file


class LineFormatter(logging.Formatter):
    """Time in UTC, level, who, what; line breaks of a message or a traceback become " | "."""

    converter = staticmethod(time.gmtime)

    def __init__(self, layout: str = "{asctime}Z {levelname:<8} {name}: {message}") -> None:
        super().__init__(layout, "%Y-%m-%dT%H:%M:%S", "{")

    def format(self, record: logging.LogRecord) -> str:
        """The record in one line."""
        return " | ".join(line.strip() for line in super().format(record).splitlines() if line.strip())


class JsonFormatter(logging.Formatter):
    """An object a line: `time` in UTC, `level`, `logger`, `message`, and the traceback as `exception`; in ASCII, whatever reads it."""

    def format(self, record: logging.LogRecord) -> str:
        """The record in one line."""
        when = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        fact = {
            "time": f"{when}.{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            fact["exception"] = self.formatException(record.exc_info)
        return json.dumps(fact)


class JournalFormatter(logging.Formatter):
    """Puts the priority before a line, as the journal reads it; the text is without time and level, which the journal has."""

    def __init__(self, within: logging.Formatter | None = None) -> None:
        super().__init__()
        self._within = within or LineFormatter("{name}: {message}")

    def format(self, record: logging.LogRecord) -> str:
        """The record in one line."""
        priority = next((number for level, number in PRIORITIES if record.levelno >= level), LEAST_PRIORITY)
        return f"<{priority}>{self._within.format(record)}"


class ModestFileHandler(RotatingFileHandler):
    """A log file with a ceiling that says once when it cannot be written, and then stays quiet until it can."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=FILE_BYTES, backupCount=OLDER_FILES, encoding="utf-8", delay=True, errors="backslashreplace")
        self._failing = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record; a record that cannot be written is lost, never raised."""
        failing, self._failing = self._failing, False
        super().emit(record)
        if self._failing and not failing:
            _say(f"The log file {self.baseFilename} cannot be written; the log goes on here.")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802
        """Called by `emit` instead of raising; a fresh start next time keeps unwritten text from piling up."""
        self._failing = True
        stream, self.stream = self.stream, None
        if stream is not None:
            with suppress(OSError, ValueError):
                stream.close()


def start_logs(state_dir: Path | None, level: str = "info", form: str = "text", name: str = FILE_NAME) -> None:
    """Log to stderr and, where there is a folder for it, to a file in it. Raises nothing; call once, before Qt.

    `form` is "text" or "json". Only the kiosk's own log tells of crashes of the interpreter.
    """
    logging.raiseExceptions = False  # a closed stderr is no reason to print about it
    root = logging.getLogger()
    root.setLevel(level.upper())
    lines = JsonFormatter() if form == "json" else None
    for handler in _handlers(state_dir, name):
        journal = not isinstance(handler, ModestFileHandler) and is_journal()
        handler.setFormatter(JournalFormatter(lines) if journal else lines or LineFormatter())
        root.addHandler(handler)
    hear_exceptions()
    if name == FILE_NAME:
        _hear_crashes(state_dir)


def is_journal(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether stderr leads to systemd's journal: JOURNAL_STREAM names the device and inode it was given."""
    try:
        device, _, inode = environment.get("JOURNAL_STREAM", "").partition(":")
        there = os.fstat(sys.stderr.fileno())
        return (int(device), int(inode)) == (there.st_dev, there.st_ino)
    except (AttributeError, OSError, ValueError):
        return False


def _handlers(state_dir: Path | None, name: str) -> list[logging.Handler]:
    handlers: list[logging.Handler] = [] if sys.stderr is None else [logging.StreamHandler()]
    if state_dir is not None:
        try:
            state_dir.mkdir(parents=True, exist_ok=True)
            handlers.append(ModestFileHandler(state_dir / name))
        except OSError as error:
            _say(f"There is no log file: {state_dir} cannot be used ({reason(error)}).")
    return handlers


def hear_exceptions() -> None:
    """Log what nobody caught, in any thread, instead of printing it."""

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            log.critical("Uncaught exception", exc_info=(kind, error, trace))

    def uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            name = args.thread.name if args.thread is not None else "?"
            log.critical("Uncaught exception in the thread %s", name, exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    def ignored(args: sys.UnraisableHookArgs) -> None:
        error = args.exc_value or args.exc_type()
        log.error("%s: %r", args.err_msg or "Exception ignored in", args.object, exc_info=(args.exc_type, error, args.exc_traceback))

    sys.excepthook, threading.excepthook, sys.unraisablehook = uncaught, uncaught_in_thread, ignored


def hear_qt() -> Callable[[], None]:
    """Log Qt's and QML's messages under their categories; call what is returned to stop. Imports PySide6."""
    from PySide6.QtCore import QLoggingCategory, QtMsgType, qInstallMessageHandler

    # Said whenever a screen reader asks about something that has just left the screen, which nobody can help.
    QLoggingCategory.setFilterRules("qt.accessibility.atspi.warning=false")
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        logging.getLogger(f"qt.{context.category or 'default'}").log(levels.get(kind, logging.WARNING), "%s", message)

    before: Any = qInstallMessageHandler(hear)

    def stop() -> None:
        qInstallMessageHandler(before)

    return stop


def _hear_crashes(state_dir: Path | None) -> None:
    """Let a crash of the interpreter leave its traces in a file, and say so at the next start."""
    try:
        if state_dir is None:
            raise FileNotFoundError
        path = state_dir / CRASH_NAME
        if path.exists() and path.stat().st_size > 0:
            path.replace(state_dir / EARLIER_CRASH_NAME)
            log.error("The kiosk crashed when it last ran; %s says where.", state_dir / EARLIER_CRASH_NAME)
        file = path.open("w", encoding="utf-8")
    except OSError:
        if sys.stderr is not None:
            faulthandler.enable()
        return
    _kept_open.append(file)
    faulthandler.enable(file)


def _say(sentence: str) -> None:
    if sys.stderr is not None:
        print(sentence, file=sys.stderr, flush=True)
