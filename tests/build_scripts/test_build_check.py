"""What may not be shipped is refused, trials are judged by what they said and did, and two folders are compared."""

from __future__ import annotations

import os
import shutil
import tarfile
from pathlib import Path

import build_archive
import build_check
import build_trials
import build_try
import dev_build
import pytest
from build_try import Outcome, Trial

TRIAL = Trial("a start", ("run",), maps=("libqxcb.so",), forgiven="kept on", says=("the screen is",))
GOOD = Outcome(0, "INFO the screen is shown\n", frozenset({"lib/libqxcb.so"}), frozenset({"AF_UNIX"}))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("lib/PySide6/Qt/lib/libQt6Charts.so.6", "GPL alone"),
        ("lib/PySide6/Qt/qml/QtQuick/VirtualKeyboard/qmldir", "GPL alone"),
        ("lib/PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", "GPL alone"),
        ("lib/PySide6/Qt/lib/libQt6Widgets.so.6", "does not use"),
        ("lib/PySide6/Qt/plugins/tls/libqopensslbackend.so", "fetch addresses"),
        ("lib/python3.11/lib-dynload/_ssl.cpython-311.so", "fetch addresses"),
        ("lib/libssl.so.3", "fetch addresses"),
    ],
)
def test_a_file_that_may_not_be_shipped_is_refused(name: str, reason: str) -> None:
    assert any(reason in line for line in build_check.refused_names([name]))


def test_other_files_are_not() -> None:
    names = ["kiosk", "lib/PySide6/Qt/lib/libQt6Network.so.6", "lib/PySide6/Qt/qml/QtQuick/Shapes/qmldir", "lib/assets/plates/charts.svg"]

    assert build_check.refused_names(names) == []


def test_modules_that_fetch_addresses_are_refused() -> None:
    assert build_check.module_problems(["json", "http.client", "urllib.parse"]) == ["the Python module http.client is in the program"]


def test_a_folder_over_its_limit_is_refused() -> None:
    assert build_check.too_large({"the folder": (130_000_000, 130_000_000)}) == []
    assert build_check.too_large({"the folder": (130_500_000, 130_000_000)}) == ["the folder: 130.5 MB, at most 130 MB"]


def test_recordings_are_counted_apart(tmp_path: Path) -> None:
    (tmp_path / "home.ogg").write_bytes(b"12345")
    (tmp_path / "home.yaml").write_bytes(b"123")

    assert build_check.speech_bytes(tmp_path) == 5


def test_a_good_trial_is_good() -> None:
    assert build_try.problems_of(TRIAL, GOOD) == []


@pytest.mark.parametrize(
    ("outcome", "wrong"),
    [
        (Outcome(3, "the screen is no display\n", GOOD.mapped, GOOD.sockets), "ended with 3 instead of 0: the screen is no display"),
        (Outcome(0, "INFO the screen was\n", GOOD.mapped, GOOD.sockets), "did not say: the screen is"),
        (
            Outcome(0, "WARNING  qt.qml: the screen is undefined\n", GOOD.mapped, GOOD.sockets),
            "said: WARNING  qt.qml: the screen is undefined",
        ),
        (Outcome(0, GOOD.said, GOOD.mapped, frozenset({"AF_INET6"})), "opened a socket of the kind AF_INET6"),
        (Outcome(0, GOOD.said, frozenset(), frozenset()), "did not map libqxcb.so"),
    ],
)
def test_a_bad_trial_says_what_is_wrong(outcome: Outcome, wrong: str) -> None:
    assert build_try.problems_of(TRIAL, outcome) == [f"a start: {wrong}"]


@pytest.mark.parametrize("line", ["WARNING the screen is kept on by nothing", "00:00:01.000 [ERROR] [xwayland/sockets.c:63] in use"])
def test_forgiven_words_and_those_of_the_compositor_are_not_held_against_it(line: str) -> None:
    assert build_try.problems_of(TRIAL, Outcome(0, GOOD.said + line, GOOD.mapped, GOOD.sockets)) == []


def test_a_trace_names_the_libraries_and_the_sockets() -> None:
    trace = (
        "7 mmap(NULL, 8192, PROT_READ, MAP_PRIVATE|MAP_DENYWRITE, 3</a \\303\\240/kiosk/lib/PySide6/Qt/lib/libQt6Core.so.6>, 0) = 0x7f\n"
        "7 mmap(NULL, 8192, PROT_READ, MAP_PRIVATE|MAP_DENYWRITE, 3</usr/lib/libc.so.6>, 0 <unfinished ...>\n"
        "7 mmap(NULL, 8192, PROT_READ, MAP_SHARED, 4</a/kiosk/lib/PySide6/Qt/plugins/platforms/libqvnc.so>, 0) = 0x7f\n"
        "9 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 5\n9 socket(AF_INET, SOCK_DGRAM, 0) = -1\n"
    )

    assert build_try.read_trace(trace) == (frozenset({"lib/PySide6/Qt/lib/libQt6Core.so.6"}), frozenset({"AF_UNIX", "AF_INET"}))


def test_a_library_that_is_mapped_by_another_name_counts(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "libz.so.1.2").touch()
    (tmp_path / "lib" / "libz.so.1").symlink_to("libz.so.1.2")

    assert build_try.unmapped(tmp_path, ["lib/libz.so.1.2"], frozenset({"lib/libz.so.1"})) == []
    assert build_try.unmapped(tmp_path, ["lib/libz.so.1.2"], frozenset()) == ["lib/libz.so.1.2"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "one" / "kiosk"
    (made / "lib" / "content" / "pack" / "slideshows").mkdir(parents=True)
    (made / "kiosk").write_bytes(b"program")
    (made / "lib" / "content" / "pack" / "slideshows" / "tour.yaml").write_bytes(b"a long one")
    (made / "lib" / "content" / "pack" / "slideshows" / "stand.yaml").write_bytes(b"short")
    (made / "lib" / "link").symlink_to("content")
    return made


def test_every_command_of_the_kiosk_is_tried(folder: Path) -> None:
    from kiosk.cli import COMMANDS

    trials = build_trials.trials(folder, Path("/place"), ":9")

    assert {trial.arguments[0] for trial in trials} - {"--version"} == COMMANDS.keys()
    assert all(trial.arguments[1] == "stand" for trial in trials if trial.arguments[0] in ("export", "rehearse", "slideshow"))


def test_a_compositor_cannot_take_the_socket_of_an_x_display_for_a_stale_one(folder: Path) -> None:
    trials = build_trials.trials(folder, Path("/place"), ":9")

    assert {trial.apart for trial in trials if trial.around == build_trials.COMPOSITOR} == {False}
    assert {trial.apart for trial in trials if trial.around != build_trials.COMPOSITOR} == {True}
    assert "--net" in build_try.confined(["true"])
    assert "--net" not in build_try.confined(["true"], apart=False)


def test_the_strange_copy_can_be_read_by_all_and_written_by_nobody(folder: Path, tmp_path: Path) -> None:
    under = tmp_path / "under"
    under.mkdir()

    made = build_try.strange_copy(folder, under)

    assert {path.stat().st_mode & 0o222 for path in made.rglob("*") if not path.is_symlink()} == {0}
    assert " " in str(made.relative_to(tmp_path))
    assert not str(made.relative_to(tmp_path)).isascii()
    build_try.remove(made.parent)
    assert list(under.iterdir()) == []


def test_the_archive_is_the_same_whoever_packs_and_whenever(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "two" / "kiosk"
    shutil.copytree(folder, other, symlinks=True)
    for path in [*folder.rglob("*"), folder, *other.rglob("*"), other]:
        os.utime(path, (7, 7), follow_symlinks=False)

    build_archive.gather(folder, tmp_path / "one.tar")
    build_archive.gather(other, tmp_path / "two.tar")

    assert (tmp_path / "one.tar").read_bytes() == (tmp_path / "two.tar").read_bytes()
    with tarfile.open(tmp_path / "one.tar") as tar:
        names = [Path(name).parts for name in tar.getnames()]
    assert names == sorted(names)
    assert len(names) == 1 + len(list(folder.rglob("*")))


def test_an_entry_of_the_archive_belongs_to_nobody_in_particular() -> None:
    member = tarfile.TarInfo("kiosk/kiosk")
    member.uid, member.gid, member.uname, member.gname = 1000, 1000, "ada", "ada"

    made = build_archive.plain(member)

    assert (made.uid, made.gid, made.uname, made.gname) == (0, 0, "root", "root")


def test_two_folders_are_compared_file_by_file(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "two" / "kiosk"
    shutil.copytree(folder, other, symlinks=True)
    assert build_archive.differences(folder, other) == []

    (other / "kiosk").write_bytes(b"changed")
    (other / "new").touch()
    (other / "lib" / "link").unlink()

    assert build_archive.differences(folder, other) == [f"only in {folder}: lib/link", f"only in {other}: new", "differs: kiosk"]


def test_a_wrong_use_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev_build.main(["--fast"]) == dev_build.EXIT_USAGE
    assert "usage: dev.py build" in capsys.readouterr().err


def test_there_has_to_be_a_folder_to_compare_with(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev_build.main(["--compare", str(tmp_path)]) == dev_build.EXIT_USAGE
    assert "There is no standalone folder" in capsys.readouterr().err
