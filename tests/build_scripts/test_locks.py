"""The locks are complete, name no place to download from, and agree with pyproject.toml and the third-party list."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import dev_environment
import pytest
from dev_environment import Lock

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENT = re.compile(r"^([a-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)
TABLE_ROW = re.compile(r"^\| ([a-z0-9-]+)(?: \([^)]+\))? \| ([0-9][0-9., ]*) \| ([^|]+) \|", re.MULTILINE)


def text_of(lock: Lock) -> str:
    return dev_environment.lock_path(ROOT, lock).read_text(encoding="utf-8")


def versions(lock: Lock) -> dict[str, set[str]]:
    """Return the locked versions of each package; one may differ between versions of Python."""
    found: dict[str, set[str]] = {}
    for name, version in REQUIREMENT.findall(text_of(lock)):
        found.setdefault(name, set()).add(version)
    return found


def listed(section: str) -> dict[str, set[str]]:
    """Return the versions that a section of the third-party list names."""
    text = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").partition(f"## {section}")[2].partition("\n## ")[0]
    return {name: set(version.split(", ")) for name, version, _ in TABLE_ROW.findall(text)}


@pytest.mark.parametrize("lock", Lock)
def test_every_requirement_is_hashed(lock: Lock) -> None:
    blocks = re.split(r"\n(?=[a-z])", text_of(lock).strip())

    assert len(blocks) == len(REQUIREMENT.findall(text_of(lock)))
    assert [block for block in blocks if not re.search(r"--hash=sha256:[0-9a-f]{64}$", block)] == []


@pytest.mark.parametrize("lock", Lock)
def test_no_place_to_download_from_is_named(lock: Lock) -> None:
    assert re.search(r"://|--(extra-)?index|--find-links|@ ", text_of(lock)) is None


def test_development_keeps_to_the_versions_visitors_get() -> None:
    runtime, development = versions(Lock.RUNTIME), versions(Lock.DEVELOPMENT)

    assert runtime.items() <= development.items()


def test_both_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {Lock.RUNTIME: project["project"]["dependencies"], Lock.DEVELOPMENT: project["dependency-groups"]["dev"]}

    for lock, wanted in names.items():
        assert {re.split(r"[=<>~ ]", name)[0].lower() for name in wanted} <= versions(lock).keys()


def test_qt_stays_below_the_version_that_loses_references() -> None:
    assert all(version.startswith("6.11.") for name in ("pyside6-essentials", "shiboken6") for version in versions(Lock.RUNTIME)[name])


@pytest.mark.parametrize("lock", Lock)
def test_what_has_no_wheel_for_arm_is_not_asked_for_there(lock: Lock) -> None:
    """Or nothing could be installed on it; what plays speech is done without there."""
    assert re.search(r"^miniaudio==\S+ ; platform_machine != 'aarch64' \\$", text_of(lock), re.MULTILINE)


def test_the_third_party_list_is_the_lock() -> None:
    runtime, development = versions(Lock.RUNTIME), versions(Lock.DEVELOPMENT)

    assert listed("Part of every kiosk") == runtime
    assert listed("For development alone") == {name: version for name, version in development.items() if name not in runtime}


def test_continuous_integration_runs_the_test_command() -> None:
    commands = [
        line for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines() if not line.startswith(("#", "set ", "cd "))
    ]

    assert commands == ["exec python3 build_scripts/dev.py test"]
