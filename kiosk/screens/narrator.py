"""The narrator as QML sees it: follows the visit, has each page said aloud, and tells which passage is being said."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.model import Pack
from kiosk.screens.library import Library
from kiosk.screens.narration import Scene, Script, passages
from kiosk.screens.narration_chrome import control, role_of, welcome
from kiosk.screens.visit_model import ATTRACT, VisitModel
from kiosk.visit import narration as rules
from kiosk.visit.narration import Narration, Passage, Phase

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

LETTERS_A_SECOND = 5  # slower than any voice at any rate: what takes longer has got stuck
PATIENCE = 15_000  # milliseconds on top
SCHEMES = ("light", "contrast", "night")


class Speaker(Protocol):
    """What says things aloud. `done` may be called on any thread: with "", or with the reason why nothing could be said."""

    def say(self, _parts: Sequence[tuple[str, str]], _rate: float, done: Callable[[str], None]) -> None: ...

    def hush(self) -> None: ...

    def hold(self, held: bool) -> None: ...

    def set_volume(self, volume: float) -> None: ...

    def rest(self) -> None: ...


class Unheard:
    """Gets past the greeting, then says the next thing without a sound and for ever: what pictures of the screens are made with."""

    def __init__(self) -> None:
        self._greeted = False

    def say(self, _parts: Sequence[tuple[str, str]], _rate: float, done: Callable[[str], None]) -> None:
        if not self._greeted:
            self._greeted = True
            done("")

    def hush(self) -> None: ...

    def hold(self, held: bool) -> None: ...

    def set_volume(self, volume: float) -> None: ...

    def rest(self) -> None:
        self._greeted = False


@QmlElement
@QmlUncreatable("The kiosk has one narrator.")
class Narrator(QObject):  # type: ignore[operator]
    """Silent in the attract loop, under a staff cover, and where there is no `speaker` or no pack.

    `volume` is the step from 1 to 10 in which visits begin, `at_first_key` whether a key pressed in the attract loop starts speech.
    """

    phaseChanged = Signal()
    passageChanged = Signal()
    tuneChanged = Signal()
    noticeChanged = Signal()
    followingChanged = Signal()
    _ended = Signal(int, str)  # carries the end of a passage over from the voice's thread

    def __init__(
        self,
        visit: VisitModel,
        library: Library,
        pack: Pack | None,
        speaker: Speaker | None,
        *,
        volume: int = rules.LOUDEST // 2,
        rate: float = 1.0,
        at_first_key: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit, self._library, self._pack, self._speaker = visit, library, pack, speaker
        self._begin = rules.Left(min(range(len(rules.RATES)), key=lambda place: abs(rules.RATES[place] - rate)), volume)
        self._ceiling = rules.LOUDEST
        self._at_first_key = at_first_key
        self._state = Narration(rate=self._begin.rate, volume=volume)
        self._scene: Scene | None = None
        self._welcomed = False
        self._lowerable = True
        self._covered = False
        self._notice = ""
        self._failed = False
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._follow)
        self._look.timeout.connect(self.followingChanged)
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._give_up)
        visit.allow_speech(speaker is not None and pack is not None)
        changes = (
            visit.routeChanged,
            visit.facetChanged,
            visit.queryChanged,
            visit.languageChanged,
            visit.sheetChanged,
            visit.phaseChanged,
        )
        visit.volumeStep.connect(lambda steps: self._tune(volume=steps))
        for change in (*changes, visit.preferencesChanged, library.searchableChanged):
            change.connect(self._changed)

    # What the screens read

    on = Property(bool, lambda self: self._state.phase is not Phase.OFF, notify=phaseChanged)
    speaking = Property(bool, lambda self: self._state.phase is Phase.SPEAKING, notify=phaseChanged)
    following = Property(bool, lambda self: self._look.isActive(), notify=followingChanged)  # it has still to look at the screen
    notice = Property(str, lambda self: self._notice, notify=noticeChanged)
    text = Property(str, lambda self: self._current().text, notify=passageChanged)
    shown = Property("QVariantList", lambda self: list(self._current().shown), notify=passageChanged)  # type: ignore[arg-type]
    focus = Property(str, lambda self: self._current().focus, notify=passageChanged)
    volume = Property(int, lambda self: self._state.volume, notify=tuneChanged)
    softest = Property(bool, lambda self: self._state.volume <= 1, notify=tuneChanged)
    loudest = Property(bool, lambda self: self._state.volume >= self._ceiling, notify=tuneChanged)
    slowest = Property(bool, lambda self: self._state.rate <= 0, notify=tuneChanged)
    fastest = Property(bool, lambda self: self._state.rate >= len(rules.RATES) - 1, notify=tuneChanged)

    def _current(self) -> Passage:
        here = self._state.current if self._state.phase in (Phase.SPEAKING, Phase.PAUSED) else None
        return here or Passage("", ())

    def _set_lowerable(self, lowerable: bool) -> None:
        self._lowerable = lowerable
        self._changed()

    lowerable = Property(bool, lambda self: self._lowerable, _set_lowerable, notify=noticeChanged)  # the sheet offers another height

    # What visitors ask for

    @Slot()
    def start(self) -> None:
        """Say from now on what is on the screen; in the attract loop, wake first."""
        if self._visit.property("speakable"):
            self._visit.setProperty("speech", True)

    @Slot()
    def stop(self) -> None:
        self._visit.setProperty("speech", False)

    @Slot()
    def wokenByKey(self) -> None:
        """A key woke the screen: whoever pressed it may not see it."""
        if self._at_first_key:
            self.start()

    @Slot()
    def pause(self) -> None:
        """Stand still, or go on."""
        self._step(rules.Paused() if self._state.phase is Phase.SPEAKING else rules.Resumed())

    @Slot()
    def repeat(self) -> None:
        self._step(rules.Repeated())

    @Slot()
    def next(self) -> None:
        self._step(rules.Moved(1))

    @Slot()
    def previous(self) -> None:
        self._step(rules.Moved(-1))

    @Slot()
    def louder(self) -> None:
        self._tune(volume=1)

    @Slot()
    def softer(self) -> None:
        self._tune(volume=-1)

    @Slot()
    def faster(self) -> None:
        self._tune(rate=1)

    @Slot()
    def slower(self) -> None:
        self._tune(rate=-1)

    @Slot(str, str, str, int, bool, int, int)
    def focused(self, focus: str, name: str, hint: str, role: int, chosen: bool, index: int, count: int) -> None:
        """The keyboard came to a control of a role of Qt's `Accessible`, the `index`th of `count` alike."""
        if self._scene is None or self._covered or not name:
            return
        language = focus.removeprefix("language-") if focus.startswith("language-") else ""
        script = Script(self._scene)
        made = control(script, focus, name, hint, language=language, role=role_of(role), chosen=chosen, index=index, count=count)
        self._step(rules.Focused(made))

    @Slot()
    def dismiss(self) -> None:
        """The notice was read."""
        self._tell("")

    # What staff ask for

    def levels(self) -> tuple[int, int]:
        return self._begin.volume, self._ceiling

    def limit(self, ceiling: int) -> None:
        """No visitor makes it louder than this step, until the program ends; visits begin no louder either."""
        self._ceiling = max(1, min(rules.LOUDEST, ceiling))
        self._begin = replace(self._begin, volume=min(self._begin.volume, self._ceiling))
        self._tune()
        self.tuneChanged.emit()  # what is loudest is another

    def begin_at(self, volume: int) -> None:
        """The step of volume in which visits begin, until the program ends."""
        self._begin = replace(self._begin, volume=max(1, min(self._ceiling, volume)))
        self._changed()

    def cover(self, covered: bool) -> None:
        """Staff have the screen: nothing of theirs is said, a PIN least of all."""
        if covered is not self._covered:
            self._covered = covered
            self._changed()

    def close(self) -> None:
        """The end: nothing is said any more."""
        self._look.stop()
        self._watch.stop()
        if self._speaker is not None:
            self._speaker.rest()

    # How it follows the visit

    def _changed(self) -> None:
        wanted = bool(self._visit.property("speakable")) and bool(self._visit.property("speech")) and not self._covered
        if wanted:
            self._tell("")
        if self._visit.property("route") == ATTRACT or (not wanted and self._state.phase is not Phase.OFF):
            self._follow()  # at once
        elif wanted or self._notice:
            self._look.start()
            self.followingChanged.emit()

    def _follow(self) -> None:
        """Have what is on the screen said, where it is another than before."""
        if self._visit.property("route") == ATTRACT:
            self._tell("")
            self._scene, self._welcomed = None, False
            self._step(self._begin)
            return
        if self._covered or not self._visit.property("speech") or not self._visit.property("speakable"):
            self._scene = None
            self._step(rules.Stopped())
            return
        scene = self._present()
        if scene == self._scene:
            return
        before, self._scene = self._scene, scene
        if before is None:
            said = passages(scene)
            if not self._welcomed:
                said = (welcome(scene.language, tells_keys=bool(self._visit.property("keysInUse"))), *said)
            self._welcomed = True
            self._step(rules.Opened(said))
            self._step(rules.Started())
            return
        if replace(before, chosen=scene.chosen) == scene:
            self._tell_choice(before, scene)
            return
        returned = (before.asking or bool(before.sheet)) and not (scene.asking or scene.sheet) and before.language == scene.language
        self._step(rules.Opened(passages(scene), aloud=not returned or self._moved(before, scene)))

    def _tell_choice(self, before: Scene, scene: Scene) -> None:
        """Somebody chose another way to read: say that line of the sheet again, as it is now."""
        old, new = passages(before), passages(scene)
        self._step(rules.Opened(new, aloud=False))
        for one, other in zip(old, new, strict=True):
            if one != other:
                self._step(rules.Focused(other))

    @staticmethod
    def _moved(before: Scene, scene: Scene) -> bool:
        """Another page lies under what was closed."""
        return (before.route, before.facet, before.query) != (scene.route, scene.facet, scene.query)

    def _present(self) -> Scene:
        visit, library = self._visit, self._library
        assert self._pack is not None
        route, language, query = str(visit.property("route")), str(visit.property("language")), str(visit.property("query"))
        chosen = (
            int(visit.property("textStep")),
            SCHEMES.index(visit.property("paletteName")),
            *(int(visit.property(name)) for name in ("lowReach", "reducedMotion", "moreTime", "speech")),
        )
        sheet = str(visit.property("sheet"))
        return Scene(
            self._pack,
            language,
            route,
            library.page(route, language),
            str(visit.property("facet")),
            query if route == "search" else "",
            library.search(query, language) if route == "search" and language in library.property("searchable") else {},
            sheet,
            bool(visit.property("asking")),
            tuple((entry["code"], entry["name"]) for entry in visit.property("languages")),
            chosen if sheet == "reading" else (),
            self._lowerable,
        )

    # How it speaks

    def _tune(self, *, rate: int = 0, volume: int = 0) -> None:
        self._step(rules.Tuned(rate, volume, self._ceiling))

    def _step(self, event: rules.Event) -> None:
        before = self._state
        self._state, effects = rules.step(before, event)
        if (before.rate, before.volume) != (self._state.rate, self._state.volume):
            self._set_volume()
            self.tuneChanged.emit()
        for effect in effects:
            self._perform(effect)
        if before.phase is not self._state.phase:
            self._visit.hold(self._state.phase is Phase.SPEAKING)
            self.phaseChanged.emit()
        if (before.phase, before.turn) != (self._state.phase, self._state.turn):
            self.passageChanged.emit()

    def _perform(self, effect: rules.Effect) -> None:
        if self._speaker is None:
            return
        match effect:
            case rules.Say():
                self._set_volume()
                turn = effect.turn
                parts = [(part.text, part.language) for part in effect.passage.parts]
                self._watch.start(PATIENCE + 1000 * len(effect.passage.text) // LETTERS_A_SECOND)
                self._speaker.say(parts, self._state.speed, lambda reason: self._ended.emit(turn, reason))
            case rules.Hush():
                self._watch.stop()
                if self._state.phase is Phase.OFF:
                    self._speaker.rest()
                else:
                    self._speaker.hush()
            case rules.Hold():
                self._watch.stop()
                self._speaker.hold(True)
            case rules.GoOn():
                self._watch.start(PATIENCE + 1000 * len(self._current().text) // LETTERS_A_SECOND)
                self._speaker.hold(False)

    def _set_volume(self) -> None:
        if self._speaker is not None:
            self._speaker.set_volume(self._state.volume / rules.LOUDEST)

    @Slot(int, str)
    def _end(self, turn: int, reason: str) -> None:
        if turn != self._state.turn or self._state.phase is not Phase.SPEAKING:
            return
        self._watch.stop()
        if reason:
            self._fail(reason)
        else:
            self._step(rules.Ended(turn))

    def _give_up(self) -> None:
        self._fail("The sound device has stopped.")

    def _fail(self, reason: str) -> None:
        """Say once in the log, and on the screen to whoever asked, that nothing can be said; speech goes off."""
        log.log(logging.INFO if self._failed else logging.ERROR, "Speech cannot be played. %s", reason)
        self._failed = True
        self.stop()
        #: On the screen, where somebody asked for speech and the machine cannot play it
        self._tell(QCoreApplication.translate("Narration", "Speech cannot be played on this screen."))

    def _tell(self, notice: str) -> None:
        if notice != self._notice:
            self._notice = notice
            self.noticeChanged.emit()
