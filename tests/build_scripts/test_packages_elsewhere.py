"""What makes the packages for Windows and macOS, and the workflow that builds on all three systems, as far as they can be read here."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import dev_build
import pytest
import yaml
from build_target import MACOS, WINDOWS

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "build.yml"
SETUP = ROOT / "build_scripts" / "windows" / "kiosk.iss"
PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40}")


def jobs() -> dict[str, Any]:
    made: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
    return made


def runs(job: str) -> str:
    return "\n".join(step.get("run", "") for step in jobs()[job]["steps"])


def test_every_action_is_pinned_by_its_commit_and_named_by_its_release() -> None:
    used = re.findall(r"uses: (.*)", WORKFLOW.read_text(encoding="utf-8"))

    assert len(used) >= 8
    assert [line for line in used if not re.fullmatch(rf"{PINNED.pattern} # v\d+\.\d+\.\d+", line)] == []


def test_no_job_runs_for_ever_or_may_do_more_than_it_needs() -> None:
    assert yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["permissions"] == {"contents": "read"}
    assert {name: job.get("permissions") for name, job in jobs().items() if "permissions" in job} == {"release": {"contents": "write"}}
    assert all(1 <= job["timeout-minutes"] <= 90 for job in jobs().values())


def test_nothing_of_the_event_is_pasted_into_a_command() -> None:
    assert [name for name in jobs() if "${{" in runs(name)] == []


def test_every_system_builds_the_folder_and_starts_it() -> None:
    assert all("build_scripts/dev.py build\n" in f"{runs(job)}\n" for job in ("linux", "windows", "macos"))
    assert ".ci/run" in runs("test")
    assert {row["processor"] for row in jobs()["macos"]["strategy"]["matrix"]["include"]} == {"arm64", "x86_64"}
    assert jobs()["release"]["needs"] == ["test", "linux", "windows", "macos"]


def test_the_files_that_the_workflow_names_are_there() -> None:
    named = set(re.findall(r"build_scripts[\\/][\w.\\/]+", runs("windows") + runs("macos") + runs("linux")))

    assert len(named) >= 4
    assert [name for name in named if not (ROOT / name.replace("\\", "/")).is_file()] == []


def test_the_installer_takes_what_the_build_makes() -> None:
    text = SETUP.read_text(encoding="utf-8")
    sources = re.findall(r'^Source: "([^"]+)"', text, re.MULTILINE)

    assert rf"{{#Root}}\{dev_build.DIST}\{dev_build.NAME}\*" in sources
    assert [name for name in sources if "{#Root}" not in name and not (SETUP.parent / name).is_file()] == []
    assert rf"{{app}}\{WINDOWS.program}" in text


def test_the_installer_keeps_the_settings() -> None:
    lines = [
        line
        for line in SETUP.read_text(encoding="utf-8").splitlines()
        if line.startswith(('Source: "kiosk.toml"', 'Name: "{commonappdata}'))
    ]

    assert len(lines) == 2
    assert all("uninsneveruninstall" in line for line in lines)
    assert "onlyifdoesntexist" in next(line for line in lines if line.startswith("Source"))


def test_the_settings_that_are_installed_change_nothing() -> None:
    assert tomllib.loads((SETUP.parent / "kiosk.toml").read_text(encoding="utf-8")) == {}


def test_the_agent_of_macos_starts_the_supervisor_and_starts_it_again() -> None:
    agent = plistlib.loads((ROOT / "build_scripts" / "macos" / "kiosk.plist").read_bytes())

    assert agent["ProgramArguments"] == [f"/opt/kiosk/{MACOS.program}", "serve"]
    assert agent["KeepAlive"] == {"SuccessfulExit": False}
    assert agent["Label"] == "kiosk"


@pytest.mark.skipif(sys.platform == "win32", reason="a script for a shell")
def test_the_script_for_macos_can_be_read_by_a_shell() -> None:
    subprocess.run(("sh", "-n", str(ROOT / "build_scripts" / "macos" / "package.sh")), check=True)
