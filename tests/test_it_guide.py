"""The IT guide says what is so: its tables against the settings, the commands, the exit codes and the doctor; and every link leads somewhere."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import cli, doctor
from kiosk.settings import RULES, Settings, load_settings, value_of
from kiosk.settings_text import example
from kiosk.station.supervision import GRAPHICS_FAILED, RESTART

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "it.md").read_text(encoding="utf-8")
TEXTS = ("README.md", "CHANGELOG.md", "BENCHMARKS.md", "THIRD_PARTY.md", "content/README.md", "docs/it.md", "docs/hardening.md")
LINK = re.compile(r"\]\(([^)\s]+)\)")
OPTION = re.compile(r"--[a-z-]+")
NUMBER = re.compile(r"\d+(?:\.\d+)?")
DEFAULTS = Settings(Path(), Path())
DEV_EXITS = {4, 5, 6}


def table(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading of the guide, a list a row, without its head."""
    lines = GUIDE.partition(f"\n{heading}\n")[2].splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("|"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def named(cell: str) -> list[str]:
    """What stands between `backquotes` in a cell."""
    return re.findall(r"`([^`]+)`", cell)


def anchors(text: str) -> set[str]:
    """The anchors that the headings of a text have on GitHub."""
    headings = re.findall(r"^#+ (.+)$", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def options(command: str) -> set[str]:
    """The options a command takes, but for --help."""
    (words,) = (action for action in cli.make_parser()._actions if isinstance(action, argparse._SubParsersAction))
    return {name for action in words.choices[command]._actions for name in action.option_strings if name.startswith("--")} - {"--help"}


def told_options() -> dict[str, set[str]]:
    """The options that the guide names for each command; a row that begins with “…” goes on with the command above it."""
    told: dict[str, set[str]] = {}
    command = ""
    for first, what in table("## Commands"):
        if first.startswith("`kiosk --"):  # of no command
            continue
        if found := re.match(r"`kiosk (\w+)", first):
            command = found[1]
        told.setdefault(command, set()).update(OPTION.findall(first), OPTION.findall(what) if first.startswith("`kiosk ") else ())
    return told


def test_every_setting_is_told() -> None:
    assert {named(row[0])[0] for row in table("## Settings")} == set(RULES)


@pytest.mark.parametrize(("cell", "usual", "allowed"), [row[:3] for row in table("## Settings")])
def test_a_setting_is_told_as_it_is(cell: str, usual: str, allowed: str) -> None:
    (key,) = named(cell)
    (line,) = (line for line in example() if line.startswith(f"#{key} = "))
    written = line.partition(" = ")[2].partition("   #")[0]
    has_default = value_of(DEFAULTS, key) not in (None, Path()) or key == "window"
    assert usual == (f"`{written}`" if has_default else "–")
    if re.match(r"a (whole )?number|one of", RULES[key].allowed):
        assert set(NUMBER.findall(RULES[key].allowed)) == set(NUMBER.findall(allowed))
    if RULES[key].allowed.startswith("one of"):
        assert set(re.findall(r"\w+", RULES[key].allowed.partition("(")[0])) - {"one", "of"} == set(re.findall(r"\w+", allowed))


def test_every_command_is_told_with_its_options() -> None:
    told = told_options()
    told["serve"] |= told["run"]  # “the same options”
    assert {name: told.get(name) for name in cli.COMMANDS} == {name: options(name) for name in cli.COMMANDS}


def test_every_exit_code_is_told() -> None:
    own = {value for name, value in vars(cli).items() if name.startswith("EXIT_")}
    told = {int(number) for first, *_ in table("### Exit codes") for number in NUMBER.findall(first)}
    assert told == {0, *own, *DEV_EXITS, RESTART, GRAPHICS_FAILED}


def test_every_line_of_the_doctor_is_told(qapp: QGuiApplication, tmp_path: Path) -> None:
    loaded = load_settings(chosen={"state_dir": tmp_path}, environment={}, files=())
    told = [name for first, _ in table("## Check before the doors open") for name in first.split(", ")]
    assert told == [finding.name for finding in doctor.examine(loaded)]


@pytest.mark.parametrize("name", TEXTS)
def test_every_link_leads_somewhere(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    links = [link for link in LINK.findall(text) if "://" not in link]
    for link in links:
        path, _, anchor = link.partition("#")
        target = (ROOT / name).parent / path if path else ROOT / name
        assert target.exists(), link
        assert not anchor or anchor in anchors(target.read_text(encoding="utf-8")), link
