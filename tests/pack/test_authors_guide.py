"""The author's guide, followed to the letter: what it has people type is right, and the kiosk answers as it says."""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path

import pytest

from kiosk.pack.command import check_command

ROOT = Path(__file__).parents[2]
PACK = Path("content") / "chu-lille"
GUIDE = (ROOT / "content" / "README.md").read_text(encoding="utf-8")


def block(beginning: str) -> str:
    """The block of the guide that begins with these words, without the indent of a list."""
    blocks = re.findall(r"^ *```\w*\n(.*?)^ *```", GUIDE, re.MULTILINE | re.DOTALL)
    found: list[str] = [text for text in blocks if text.lstrip().startswith(beginning)]
    assert len(found) == 1, f"{len(found)} blocks of the guide begin with {beginning!r}"
    return found[0]


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the pack that ships, at the same place below the folder one is in."""
    shutil.copytree(ROOT / PACK, tmp_path / PACK)
    monkeypatch.chdir(tmp_path)
    return PACK


def checked(pack: Path) -> list[str]:
    """The lines that `kiosk check` prints."""
    out = io.StringIO()
    check_command(pack, False, out)
    return out.getvalue().splitlines()


def add(path: Path, after: str, text: str) -> None:
    """Put lines behind a line of a file."""
    whole = path.read_text(encoding="utf-8")
    assert whole.count(after) == 1
    path.write_text(whole.replace(after, after + text), encoding="utf-8")


def test_a_flagship_is_added_in_the_steps_of_the_guide(pack: Path) -> None:
    (pack / "flagships" / "mon-projet.yaml").write_text(block("# MON PROJET"), encoding="utf-8")
    *messages, summary = block("content/chu-lille/flagships/mon-projet.yaml:1:1").splitlines()
    *said, counted = checked(pack)
    assert said == messages
    assert counted.partition(" in ")[0] == summary.partition(" in ")[0]

    add(pack / "sources.yaml", "\nsections:\n", block("mon-projet:"))
    theme = pack / "themes" / "cancer.yaml"
    members = block("members: [clip2, alcove, oncolille, fregat, mon-projet]")
    theme.write_text(re.sub(r"^members: .*\n", members, theme.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    assert checked(pack)[0].startswith("0 errors, 0 warnings")


def test_a_figure_is_added_as_the_guide_has_it(pack: Path) -> None:
    add(pack / "flagships" / "alcove.yaml", "\nfigures:\n", block("- {id: centres").replace("     -", "  -"))
    assert checked(pack)[0].startswith("0 errors, 0 warnings")
