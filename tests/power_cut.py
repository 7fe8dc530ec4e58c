"""Cuts the power in the middle of a write: runs it again and again, killed before one system call after the other that changes the disk.

`python power_cut.py NAME FOLDER` prints as JSON what the next start found after each cut, and where the write left something to chance: a
process that is killed loses nothing that it gave to the system, a machine without power does, unless it was told to sync.

The process is stopped at these calls by ptrace(2) and seccomp(2), Linux alone; their numbers are those of the machine's kind.
"""

from __future__ import annotations

import ctypes
import json
import os
import platform
import shutil
import signal
import struct
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

TRACEME, GO_ON, SET_OPTIONS, GET_CALL = 0, 7, 0x4200, 0x420E  # sys/ptrace.h
STOP_AT_FILTER, DIE_WITH_PARENT = 0x80, 0x100000
FILTER_STOP = signal.SIGTRAP | 7 << 8
NO_NEW_PRIVILEGES, SET_FILTER = 38, 22  # sys/prctl.h
LOAD, EQUALS, RETURN, TRACE, ALLOW = 0x20, 0x15, 0x06, 0x7FF00000, 0x7FFF0000  # linux/filter.h, linux/seccomp.h
CHANGES = os.O_CREAT | os.O_TRUNC


class Call(Enum):
    """What changes a file system, as far as its arguments are told apart."""

    WRITE = "write"
    SYNC = "fsync"
    OPEN = "open"
    OPEN_AT = "openat"
    MAKE_FOLDER = "mkdir"
    MAKE_FOLDER_AT = "mkdirat"
    RENAME = "rename"
    RENAME_AT = "renameat"
    OTHER = "unlink, rmdir, ftruncate"


OLD = {1: Call.WRITE, 74: Call.SYNC, 75: Call.SYNC, 2: Call.OPEN, 257: Call.OPEN_AT, 83: Call.MAKE_FOLDER, 258: Call.MAKE_FOLDER_AT}
OLD |= {82: Call.RENAME, 264: Call.RENAME_AT, 316: Call.RENAME_AT} | dict.fromkeys((77, 84, 87, 263), Call.OTHER)
NEW = {64: Call.WRITE, 82: Call.SYNC, 83: Call.SYNC, 56: Call.OPEN_AT, 34: Call.MAKE_FOLDER_AT, 38: Call.RENAME_AT, 276: Call.RENAME_AT}
NEW |= dict.fromkeys((35, 46), Call.OTHER)
CALLS: Mapping[str, Mapping[int, Call]] = {"x86_64": OLD, "aarch64": NEW}  # asm/unistd.h
UNTRACEABLE = 77  # exit code: this system lets no process be traced
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_ulong, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_void_p]
libc.ptrace.restype = ctypes.c_long
libc.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]


def ptrace(request: int, process: int, address: int = 0, data: object = None) -> int:
    done = int(libc.ptrace(request, process, address, data))
    if done < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return done


@dataclass
class Disk:
    """What a disk without power may have lost, and the renames that counted on it."""

    process: int
    folder: Path  # all that is looked at
    unsynced: set[Path] = field(default_factory=set)  # files whose bytes, and folders whose names, are in memory alone
    chances: list[str] = field(default_factory=list)

    def see(self, call: Call, arguments: tuple[int, ...]) -> bool:
        """Take a call that is about to be made. False where it changes nothing."""
        at = arguments[1:] if call in (Call.OPEN_AT, Call.MAKE_FOLDER_AT) else arguments
        match call:
            case Call.WRITE:
                self._dirty(self._file(at[0]))
            case Call.SYNC:
                self.unsynced.discard(self._file(at[0]))
            case Call.OPEN | Call.OPEN_AT if not at[1] & CHANGES:
                return False
            case Call.OPEN | Call.OPEN_AT | Call.MAKE_FOLDER | Call.MAKE_FOLDER_AT:
                if not self._path(at[0]).exists():
                    self._dirty(self._path(at[0]))
                    self._dirty(self._path(at[0]).parent)
            case Call.RENAME:
                self._rename(self._path(at[0]), self._path(at[1]))
            case Call.RENAME_AT:
                self._rename(self._path(at[1]), self._path(at[3]))
            case Call.OTHER:
                pass
        return True

    def end(self) -> None:
        self.chances += [f"{path} is not synced at the end" for path in sorted(self.unsynced) if path.exists()]

    def _rename(self, source: Path, target: Path) -> None:
        lost = sorted(path for path in self.unsynced if path.is_relative_to(source))
        self.chances += [f"{path} is not synced when it takes its place" for path in lost]
        self._dirty(target.parent)

    def _dirty(self, path: Path) -> None:
        if path.is_relative_to(self.folder):
            self.unsynced.add(path)

    def _file(self, number: int) -> Path:
        return Path(f"/proc/{self.process}/fd/{number}").readlink()

    def _path(self, address: int) -> Path:
        with Path(f"/proc/{self.process}/mem").open("rb", 0) as memory:
            memory.seek(address)
            return Path(memory.read(4096 - address % 4096).split(b"\0")[0].decode())


def stop_at_changes() -> None:
    """Have this process, which is traced, stop before each call that changes a file system."""
    numbers = sorted(CALLS[platform.machine()])
    steps = [(LOAD, 0, 0, 0), *((EQUALS, len(numbers) - place, 0, number) for place, number in enumerate(numbers))]
    program = ctypes.create_string_buffer(
        b"".join(struct.pack("=HBBI", *step) for step in [*steps, (RETURN, 0, 0, ALLOW), (RETURN, 0, 0, TRACE)])
    )
    whole = ctypes.create_string_buffer(struct.pack("@HP", len(steps) + 2, ctypes.addressof(program)))
    libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    if libc.prctl(SET_FILTER, 2, ctypes.addressof(whole), 0, 0):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def start(work: Callable[[], object]) -> int:
    """A process that is about to do the work, and stops at each call that changes a file system."""
    process = os.fork()
    if process == 0:
        try:
            ptrace(TRACEME, 0)
            os.kill(os.getpid(), signal.SIGSTOP)
            stop_at_changes()
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(1)  # what follows is the parent's
        os._exit(0)
    _, status = os.waitpid(process, 0)
    if not os.WIFSTOPPED(status):
        sys.exit(UNTRACEABLE)
    ptrace(SET_OPTIONS, process, data=STOP_AT_FILTER | DIE_WITH_PARENT)
    return process


def cut(folder: Path, work: Callable[[], object], call: int) -> tuple[bool, list[str]]:
    """Do the work until it is about to make the call of that number. False where it came to its end before, with what it left to chance."""
    process, made, signalled = start(work), 0, 0
    disk, calls = Disk(process, folder), CALLS[platform.machine()]
    room = ctypes.create_string_buffer(128)
    while True:
        ptrace(GO_ON, process, data=signalled)
        _, status = os.waitpid(process, 0)
        if not os.WIFSTOPPED(status):
            assert os.waitstatus_to_exitcode(status) == 0, "the work failed"
            disk.end()
            return False, disk.chances
        signalled = 0 if status >> 8 == FILTER_STOP else os.WSTOPSIG(status)
        if signalled:
            continue
        ptrace(GET_CALL, process, len(room), ctypes.addressof(room))
        number, *arguments = struct.unpack_from("=7Q", room.raw, 24)
        if not disk.see(calls[number], tuple(arguments)):
            continue
        if made == call:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            return True, []
        made += 1


@dataclass(frozen=True)
class Scene:
    """`before` makes the state there was; `work` changes it; `after` is the next start, which says what it finds."""

    before: Callable[[], object]
    work: Callable[[], object]
    after: Callable[[], str]


def play(folder: Path, scene: Scene) -> dict[str, object]:
    """Cut the work off everywhere; what was found after each cut, what lay in the folder then, and what is left to chance."""
    found: list[str] = []
    left: set[str] = set()
    going, call, most = True, 0, 0
    scene.before()
    whole = folder.with_name(f"{folder.name}-before")
    shutil.copytree(folder, whole)

    def restore() -> None:
        shutil.rmtree(folder)
        shutil.copytree(whole, folder)

    while going:
        restore()
        going, _ = cut(folder, scene.work, call)
        found.append(scene.after())
        packs = [path.name for path in folder.glob("packs/*")]
        left |= {path.name for path in folder.iterdir()} | set(packs)
        most = max(most, len(packs))
        call += 1
    restore()
    _, chances = cut(folder, scene.work, -1)
    return {"found": found, "left": sorted(left), "packs": most, "chances": chances}


def scenes(folder: Path) -> dict[str, Callable[[], Scene]]:
    """The write paths of what a kiosk keeps; the time of the last touch has that of the event, `whole_file.write`."""

    def supervisor() -> Scene:
        from kiosk.station import record
        from kiosk.station.supervision import Limits, Mode, Record

        path = folder / record.FILE_NAME

        def save(mode: Mode) -> Callable[[], object]:
            return lambda: record.save(path, Record(mode), 0, 0)

        return Scene(save(Mode.USUAL), save(Mode.SAFE), lambda: record.load(path, Limits(), 0, 0).mode.value)

    def pin() -> Scene:
        from kiosk.station.pin import Guard, hash_pin

        path, stored = folder / "pin.json", hash_pin("407193")

        def fail(times: int) -> None:
            guard = Guard(stored, path, 0.0)
            for _ in range(times):
                guard.attempt("407194", 0.0)

        return Scene(lambda: fail(2), lambda: fail(1), lambda: str(Guard(stored, path, 0.0).seconds_locked(0.0)))

    def event() -> Scene:
        from kiosk.visit.occasion import Occasion, read, write

        path = folder / "event.json"
        return Scene(lambda: write(path, Occasion("old", "A")), lambda: write(path, Occasion("new", "B")), lambda: read(path).name)

    def pack() -> Scene:
        from kiosk.pack.last_good import recall, remember

        packs = [Path(name) for name in sys.argv[3:]]
        names = dict(zip(("old", "new"), packs, strict=True))

        def next_start() -> str:
            kept = recall(folder)
            found = next((name for name, root in names.items() if kept and same(root, kept)), str(kept))
            remember(kept or packs[0], folder)
            return found

        return Scene(lambda: remember(packs[0], folder), lambda: remember(packs[1], folder), next_start)

    return {"supervisor": supervisor, "pin": pin, "event": event, "pack": pack}


def same(one: Path, other: Path) -> bool:
    def files(root: Path) -> dict[str, bytes]:
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}

    return files(one) == files(other)


if __name__ == "__main__":
    place = Path(sys.argv[2])
    print(json.dumps(play(place, scenes(place)[sys.argv[1]]())))
