"""A screen reader of our own: reads the accessibility tree of the running program over D-Bus (AT-SPI 2), presses what is in it, hears it.

The numbers are those of the interface's own constants (at-spi2-core, atspi-constants.h).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.journeys.x_server import PATIENCE, need_programs

Result = TypeVar("Result")
ATSPI = "org.a11y.atspi."
EVENTS = ATSPI + "Event.Object"
LAUNCHER = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
REGISTRY = DBusAddress("/org/a11y/atspi/registry", ATSPI + "Registry", ATSPI + "Registry")
DESKTOP = DBusAddress("/org/a11y/atspi/accessible/root", ATSPI + "Registry", ATSPI + "Accessible")
LISTENED = ("object:state-changed", "object:property-change", "object:announcement")
NOBODY = "/org/a11y/atspi/null"
ROLES = {
    2: "alert",
    7: "check box",
    16: "dialog",
    23: "frame",
    27: "image",
    29: "label",
    37: "page tab",
    38: "page tab list",
    39: "panel",
    43: "push button",
    44: "radio button",
    61: "text",
    63: "tool bar",
    75: "application",
    79: "entry",
    83: "heading",
}
STATES = {
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "selectable": 22,
    "selected": 23,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
    "checkable": 41,
}
SCREEN = 0  # coordinates of it, not of the window
TURN = 0.2  # seconds after which the tree is looked at again, though nothing was heard


class GoneError(LookupError):
    """The object is not there any more, or does not know what it was asked."""


@dataclass(frozen=True, slots=True)
class Node:
    """What a screen reader knows of an object. `actions` are named in the order of DoAction's numbers."""

    owner: str
    path: str
    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...] = ()
    children: tuple[Node, ...] = ()

    @property
    def shown(self) -> bool:
        return {"visible", "showing"} <= self.states

    def every(self) -> Iterator[Node]:
        """This one and all in it that can be seen, in reading order."""
        if self.shown:
            yield self
        for child in self.children:
            yield from child.every()


@dataclass(frozen=True, slots=True)
class Heard:
    """An event: its kind, such as "StateChanged" or "PropertyChange", its detail, such as "focused", and the object it tells of."""

    kind: str
    detail: str
    number: int
    owner: str
    path: str
    words: str = ""  # of an announcement


class Reader:
    """A screen reader on an accessibility bus with one program. `heard` are the events since it last began to listen."""

    def __init__(self, connection: DBusConnection) -> None:
        self._bus = connection
        self.heard: list[Heard] = []
        self._ask(message_bus.AddMatch(MatchRule(type="signal", interface=EVENTS)))
        for event in LISTENED:
            self._ask(new_method_call(REGISTRY, "RegisterEvent", "sass", (event, [], "")))

    # What there is

    def tree(self) -> Node:
        """The program with all it has. Raises GoneError while it has nothing, or changes as it is read."""
        programs = self._ask(new_method_call(DESKTOP, "GetChildren"))[0]
        if not programs:
            raise GoneError("No program is on the bus.")
        return self._read(*programs[0])

    def find(self, role: str, name: str) -> Node:
        """Wait for an object of that role and name to be seen."""
        return self.until(lambda: self._found(role, name), f"There is no {role} “{name}”.")

    def starting(self, role: str, start: str) -> Node:
        """Wait for an object of that role whose name begins that way."""

        def found() -> Node | None:
            return next((node for node in self.tree().every() if node.role == role and node.name.startswith(start)), None)

        return self.until(found, f"There is no {role} “{start}…”.")

    def place(self, node: Node) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen, in pixels."""
        left, top, width, height = self._ask(new_method_call(self._at(node, "Component"), "GetExtents", "u", (SCREEN,)))[0]
        return int(left), int(top), int(width), int(height)

    def language(self, node: Node) -> str:
        return str(self._property(node.owner, node.path, "Locale"))

    # What is done

    def press(self, role: str, name: str) -> Node:
        """Do what pressing an object of that role and name does."""
        node = self.find(role, name)
        self.act(node)
        return node

    def point(self, role: str, name: str) -> None:
        """Bring the keyboard to an object of that role and name, and hear that it came."""
        self.act(self.find(role, name), "SetFocus")
        self.focus(role, name)

    def act(self, node: Node, *names: str) -> None:
        """Do the first of these actions that an object has, or press it; begins to listen anew."""
        self.heard.clear()
        number = next(place for place, name in enumerate(node.actions) if name in (names or ("Press", "Toggle")))
        assert self._ask(new_method_call(self._at(node, "Action"), "DoAction", "i", (number,)))[0]

    # What is heard

    def until(self, condition: Callable[[], Result | None], complaint: str) -> Result:
        """Wait for something to be the case, asking again whenever the program says something."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                result = condition()
            except GoneError:
                result = None
            if result:
                return result
            self._listen(TURN)
        raise AssertionError(complaint)

    def focus(self, role: str, name: str) -> None:
        """Wait to hear that the keyboard came to an object of that role and name."""

        def told() -> bool:
            node = self._found(role, name)
            return node is not None and Heard("StateChanged", "focused", 1, node.owner, node.path) in self.heard

        self.until(told, f"No focus came to the {role} “{name}”.")

    def hears(self, kind: str, detail: str) -> None:
        """Wait to hear of some object's change."""
        self.until(lambda: any((event.kind, event.detail) == (kind, detail) for event in self.heard), f"No {kind} of {detail} was heard.")

    def told(self, words: str) -> None:
        """Wait to hear an announcement that has these words in it."""
        self.until(lambda: any(event.kind == "Announcement" and words in event.words for event in self.heard), f"“{words}” was not told.")

    def _found(self, role: str, name: str) -> Node | None:
        return next((node for node in self.tree().every() if (node.role, node.name) == (role, name)), None)

    def _read(self, owner: str, path: str) -> Node:
        here = DBusAddress(path, owner, ATSPI + "Accessible")
        asked = [new_method_call(here, name) for name in ("GetRole", "GetState", "GetInterfaces", "GetChildren")]
        named = [Properties(here).get(name) for name in ("Name", "Description")]
        (role,), ((low, high),), (interfaces,), (children,), (name,), (description,) = self._ask_all(asked + named)
        states = frozenset(name for name, place in STATES.items() if (low | high << 32) >> place & 1)
        acts = ATSPI + "Action" in interfaces and "visible" in states
        actions = self._ask(new_method_call(DBusAddress(path, owner, ATSPI + "Action"), "GetActions"))[0] if acts else []
        return Node(
            owner,
            path,
            ROLES.get(role, f"role {role}"),
            name[1],
            description[1],
            states,
            tuple(name for name, _, _ in actions),
            tuple(self._read(*child) for child in children if child[1] != NOBODY) if "visible" in states else (),
        )

    def _property(self, owner: str, path: str, name: str) -> object:
        return self._ask(Properties(DBusAddress(path, owner, ATSPI + "Accessible")).get(name))[0][1]

    def _at(self, node: Node, interface: str) -> DBusAddress:
        return DBusAddress(node.path, node.owner, ATSPI + interface)

    def _ask(self, message: Message) -> tuple[Any, ...]:
        return self._ask_all([message])[0]

    def _ask_all(self, messages: Sequence[Message]) -> list[tuple[Any, ...]]:
        """Send calls and wait for all answers; what is said meanwhile is heard. Raises GoneError for an answer that is an error."""
        serials = [next(self._bus.outgoing_serial) for _ in messages]
        for serial, message in zip(serials, messages, strict=True):
            self._bus.send_message(message, serial=serial)
        answers: dict[int, Message] = {}
        while len(answers) < len(serials):
            message = self._bus.receive(timeout=PATIENCE)
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if serial in serials:
                answers[serial] = message
            else:
                self._hear(message)
        for answer in answers.values():
            if answer.header.message_type is MessageType.error:
                raise GoneError(answer.body)
        return [tuple(answers[serial].body) for serial in serials]

    def _listen(self, seconds: float) -> None:
        try:
            self._hear(self._bus.receive(timeout=seconds))
        except TimeoutError:
            return

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal and fields.get(HeaderFields.interface) == EVENTS:
            detail, number, _, (_, value), *_ = message.body
            kind, words = fields[HeaderFields.member], value if isinstance(value, str) else ""
            self.heard.append(Heard(kind, detail, number, fields[HeaderFields.sender], fields[HeaderFields.path], words))


@contextmanager
def listening(display: str) -> Iterator[tuple[dict[str, str], Reader]]:
    """A session bus and an accessibility bus of their own, and a reader on it. Gives what the program's environment needs."""
    need_programs()
    folder = tempfile.mkdtemp(prefix="kiosk-")  # a short path: a socket's may have 108 characters
    reading, writing = os.pipe()
    private = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": folder, "HOME": folder}
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={writing}"]
    with subprocess.Popen(command, env=private, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as daemon:
        os.close(writing)
        try:
            with os.fdopen(reading) as addresses:
                session = addresses.readline().strip()
            with closing(open_dbus_connection(session)) as asking:
                address = asking.send_and_get_reply(new_method_call(LAUNCHER, "GetAddress"), timeout=PATIENCE).body[0]
            with closing(open_dbus_connection(address)) as connection:
                yield {"DBUS_SESSION_BUS_ADDRESS": session, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}, Reader(connection)
        finally:
            daemon.terminate()
    shutil.rmtree(folder, ignore_errors=True)
