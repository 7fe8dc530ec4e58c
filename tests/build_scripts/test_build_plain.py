"""The trials for systems without strace, run here on the real program from its source."""

from __future__ import annotations

import sys
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import build_archive
import build_plain
import build_try
import pytest
from build_try import Trial

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = (sys.executable, "-m", "kiosk")


def on_source(trial: Trial) -> Trial:
    """The trial, for a program that Python finds in the project's folder."""
    return replace(trial, environment={**trial.environment, "PYTHONPATH": str(ROOT)})


def test_trials_of_the_real_program_go_well(tmp_path: Path) -> None:
    quick = [trial for trial in build_plain.trials("stand", tmp_path) if trial.arguments[0] in ("--version", "settings", "pin", "notes")]
    assert len(quick) == 4

    assert [line for trial in quick for line in build_try.problems_of(trial, build_plain.run(on_source(trial), PROGRAM, tmp_path))] == []


def test_a_trial_that_goes_wrong_is_told(tmp_path: Path) -> None:
    trial = on_source(Trial("notes", ("notes", "cellar")))

    wrong = build_try.problems_of(trial, build_plain.run(trial, PROGRAM, tmp_path))

    assert wrong[0].startswith("notes: ended with 2 instead of 0: kiosk: ")


def test_a_program_that_does_not_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_try, "TRIAL_SECONDS", 0.1)

    assert build_plain.run(Trial("stuck", ("-c", "input()")), (sys.executable, "-c", "while True: pass"), tmp_path).code == 124


def test_nothing_but_the_system_s_own_is_in_the_environment(tmp_path: Path) -> None:
    made = build_plain.environment(tmp_path, {"SYSTEMROOT": r"C:\Windows", "PATH": "/bin", "PYTHONPATH": "/x", "KIOSK_CONTENT": "/y"})

    assert made["SYSTEMROOT"] == r"C:\Windows"
    assert not {"PATH", "PYTHONPATH", "KIOSK_CONTENT"} & made.keys()
    assert made["LOCALAPPDATA"] == made["HOME"] == str(tmp_path)


def test_every_command_that_needs_no_machine_of_its_own_is_tried(tmp_path: Path) -> None:
    from kiosk.cli import COMMANDS

    tried = {trial.arguments[0] for trial in build_plain.trials("stand", tmp_path)}

    assert COMMANDS.keys() - tried == {"devices", "doctor", "rehearse", "support"}


def test_the_zip_is_the_same_whoever_packs_and_whenever(tmp_path: Path) -> None:
    for name in ("one", "two"):
        folder = tmp_path / name / "kiosk"
        (folder / "lib").mkdir(parents=True)
        (folder / "kiosk.exe").write_bytes(b"program")
        (folder / "lib" / "données.yaml").write_bytes(b"content")
        build_archive.pack(folder, tmp_path / f"{name}.zip", 1_700_000_000)

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as made:
        assert made.namelist() == ["kiosk/kiosk.exe", "kiosk/lib/données.yaml"]
        assert made.infolist()[0].date_time == (2023, 11, 14, 22, 13, 20)


def test_the_tar_of_macos_can_be_unpacked_by_all(tmp_path: Path) -> None:
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "kiosk").write_bytes(b"program")

    build_archive.pack(tmp_path / "kiosk", tmp_path / "kiosk.tar.xz", 0)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["kiosk", "kiosk.tar.xz"]
    with tarfile.open(tmp_path / "kiosk.tar.xz") as made:
        assert made.getnames() == ["kiosk", "kiosk/kiosk"]


def test_a_digest_stands_beside_the_archive_as_sha256sum_reads_it(tmp_path: Path) -> None:
    (tmp_path / "kiosk.zip").write_bytes(b"")

    path = build_archive.write_digest(tmp_path / "kiosk.zip")

    assert path.name == "kiosk.zip.sha256"
    assert path.read_text() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  kiosk.zip\n"
