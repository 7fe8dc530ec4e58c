"""The hook within a kiosk that is measured: hears of the phases of its start, then has it do the tasks of its orders, and leaves."""

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING

from kiosk.bench.orders import Orders

if TYPE_CHECKING:
    from kiosk.app import Kiosk
    from kiosk.bench.frames import Frames


class Probe:
    """Its `watch` is what `app.run` tells of each phase; the first mark is made when it is."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._marks: dict[str, float] = {}
        self._measures: dict[str, dict[str, object]] = {}
        self._frames: Frames | None = None
        self.watch("command line", None)

    @property
    def marks(self) -> dict[str, float]:
        return self._marks

    def watch(self, moment: str, kiosk: Kiosk | None) -> None:
        """Note the moment, in seconds of the monotonic clock, which all processes share."""
        self._marks[moment] = time.monotonic()
        if kiosk is None:
            return
        if self._frames is None:
            from kiosk.bench.frames import Frames

            self._frames = Frames(kiosk.window)
            self._frames.see = lambda now: self._first(kiosk, now)

    def _first(self, kiosk: Kiosk, now: float) -> None:
        """The first frame, the first one on which nothing is on its way, and the first one that lacks no picture."""
        from PySide6.QtCore import QTimer

        from kiosk.screens.capture import is_loading

        assert self._frames is not None
        if "first frame" not in self._marks:
            self._marks["first frame"] = now
            self.tell("start/processor", "s", [time.process_time()])
        if "interactive" not in self._marks and kiosk.window.property("settled"):
            self._marks["interactive"] = now
            QTimer.singleShot(
                0, kiosk.window, lambda: self.watch("interactive", None)
            )  # the event loop, which takes touches, has come round
        if "complete" not in self._marks and not is_loading(kiosk.window.contentItem()):
            self._marks["complete"] = now
        if "complete" in self._marks and "interactive" in self._marks:
            self._frames.see = None
            QTimer.singleShot(0, kiosk.window, lambda: self._work(kiosk))

    def tell(self, measure: str, unit: str, values: list[float]) -> None:
        """Add values to a measure."""
        told = self._measures.setdefault(measure, {"unit": unit, "values": []})
        known = told["values"]
        assert isinstance(known, list)
        known.extend(values)

    def _work(self, kiosk: Kiosk) -> None:
        from kiosk.bench.tasks import Bench, do

        assert self._frames is not None
        code = 1
        try:
            bench = Bench(kiosk, self._frames, self.tell, self._orders.patience)
            for task in self._orders.tasks:
                do(task, bench)
            answer = {"marks": self._marks, "measures": self._measures, "process": os.getpid()}
            self._orders.answer.write_text(json.dumps(answer), encoding="utf-8")
            code = 0
        finally:
            kiosk.leave(code, "it was measured")
