"""The compiled form of a pack opens to the same values, stands for the pack only while nothing has changed, and does no harm when spoilt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.pack import compiled, load
from kiosk.pack.carried import outlines_of
from kiosk.pack.codec import encode
from kiosk.pack.last_good import choose, remember
from kiosk.pack.model import Pack
from kiosk.pack.shelf import Shelf
from kiosk.settings import default_content
from tests.pack.overlay import VALID

ROOT = Path(__file__).resolve().parents[2]
SPOILT = r"compiled content pack .* is (not used|spoilt)"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that was just copied counts as settled."""
    monkeypatch.setattr(compiled, "SETTLED", -60.0)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VALID, tmp_path / "pack"))


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def is_compiled(pack: Pack | None) -> bool:
    return pack is not None and isinstance(pack.pages, Shelf)


@pytest.mark.parametrize("root", [VALID, default_content()], ids=["valid", "shipped"])
def test_the_compiled_form_holds_the_same_values(root: Path, state: Path) -> None:
    assert not is_compiled(choose(root, state).pack)
    assert remember(root, state)
    choice = choose(root, state)
    assert is_compiled(choice.pack)
    assert choice.pack == load(root)
    assert choice.pack is not None
    assert [*choice.pack.pages] == [*load(root).pages], "in the same order"


def test_warnings_are_told_each_time(pack: Path, state: Path) -> None:
    (pack / "notes.txt").write_text("x", encoding="utf-8")
    told = choose(pack, state).problems
    assert len(told) == 1
    remember(pack, state)
    choice = choose(pack, state)
    assert is_compiled(choice.pack)
    assert choice.problems == told


def edit(pack: Path) -> None:
    path = pack / "places.yaml"
    facts = path.stat()
    text = path.read_text(encoding="utf-8").replace("Côte haute", "Côte basse")
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))  # as long as before, and as old


CHANGES: dict[str, Callable[[Path], object]] = {
    "edited, with the old time": edit,
    "written again, the same": lambda pack: (pack / "pack.yaml").write_bytes((pack / "pack.yaml").read_bytes()),
    "a file more": lambda pack: (pack / "notes.txt").write_text("x", encoding="utf-8"),
    "a file less": lambda pack: (pack / "slideshows" / "quay.yaml").unlink(),
    "another name": lambda pack: (pack / "slideshows" / "quay.yaml").rename(pack / "slideshows" / "quai.yaml"),
    "a folder more": lambda pack: (pack / "spare").mkdir(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_pack_that_has_changed_is_read_anew(pack: Path, state: Path, change: Callable[[Path], object]) -> None:
    remember(pack, state)
    assert is_compiled(choose(pack, state).pack)
    change(pack)
    choice = choose(pack, state)
    assert not is_compiled(choice.pack)
    assert choice.pack == load(pack)
    remember(pack, state)
    assert is_compiled(choose(pack, state).pack)


@pytest.mark.expects_message("has changed without a sign")
def test_bytes_that_changed_without_a_sign_are_found_afterwards(pack: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.pack.last_good.stamp_of", lambda _root: compiled.Stamp("always the same", 0))
    monkeypatch.setattr(compiled, "stamp_of", lambda _root: compiled.Stamp("always the same", 0))
    remember(pack, state)
    before = load(pack)
    edit(pack)
    assert choose(pack, state).pack == before
    remember(pack, state)
    assert choose(pack, state).pack == load(pack) != before


def test_a_pack_that_is_being_written_is_not_compiled(pack: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "SETTLED", 3600.0)
    assert remember(pack, state)
    assert not is_compiled(choose(pack, state).pack)


def test_another_version_reads_the_pack_itself(pack: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remember(pack, state)
    monkeypatch.setattr(compiled, "__version__", "99")
    assert not is_compiled(choose(pack, state).pack)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, bytes, Pack]:
    """A pack, a state folder, the compiled form as it should be, and the values."""
    pack, state = Path(shutil.copytree(VALID, tmp_path_factory.mktemp("whole") / "pack")), tmp_path_factory.mktemp("state")
    before, compiled.SETTLED = compiled.SETTLED, -60.0
    remember(pack, state)
    compiled.SETTLED = before
    values = load(pack)
    return pack, state, compiled.path_of(pack, state).read_bytes(), replace(values, outlines=outlines_of(values))


def check_spoilt(whole: tuple[Path, Path, bytes, Pack], spoilt: bytes) -> None:
    pack, state, _, values = whole
    compiled.path_of(pack, state).write_bytes(spoilt)
    choice = choose(pack, state)
    assert choice.pack is not None
    drawn = values if is_compiled(choice.pack) else replace(values, outlines={})  # from its files, a pack has none yet
    for name in compiled.SHELVES:
        assert dict(getattr(choice.pack, name)) == dict(getattr(drawn, name))
    assert encode_frame(choice.pack) == encode_frame(values)


def encode_frame(pack: Pack) -> object:
    return [encode(value) for value in (pack.id, pack.institution, pack.languages, pack.palette, pack.welcome, pack.figure_groups)]


@pytest.mark.expects_message(SPOILT)
@given(data=st.data())
@settings(max_examples=60)
def test_a_flipped_bit_never_reaches_the_screen(whole: tuple[Path, Path, bytes, Pack], data: st.DataObject) -> None:
    good = whole[2]
    at = data.draw(st.integers(0, len(good) - 1))
    check_spoilt(whole, good[:at] + bytes([good[at] ^ 1 << data.draw(st.integers(0, 7))]) + good[at + 1 :])


@pytest.mark.expects_message(SPOILT)
@given(data=st.data())
@settings(max_examples=30)
def test_what_a_power_cut_left_never_reaches_the_screen(whole: tuple[Path, Path, bytes, Pack], data: st.DataObject) -> None:
    check_spoilt(whole, whole[2][: data.draw(st.integers(0, len(whole[2]) - 1))])


def test_only_the_forms_of_a_few_packs_are_kept(tmp_path: Path, state: Path) -> None:
    for number in range(compiled.MOST_FILES + 2):
        remember(Path(shutil.copytree(VALID, tmp_path / f"pack-{number}")), state)
    assert len([*(state / compiled.FOLDER).iterdir()]) == compiled.MOST_FILES
    assert is_compiled(choose(tmp_path / f"pack-{compiled.MOST_FILES + 1}", state).pack)


def test_a_shelf_makes_a_value_once(pack: Path, state: Path) -> None:
    remember(pack, state)
    chosen = choose(pack, state).pack
    assert chosen is not None
    page = next(iter(chosen.pages))
    assert chosen.pages[page] is chosen.pages[page]
    assert "nowhere" not in chosen.pages
    with pytest.raises(KeyError):
        chosen.pages["nowhere"]


def test_a_usual_start_loads_nothing_that_checks(pack: Path, state: Path) -> None:
    remember(pack, state)
    script = (
        "import sys; from pathlib import Path; from kiosk import app; from kiosk.pack import last_good;"
        "assert last_good.choose(Path(sys.argv[1]), Path(sys.argv[2])).pack is not None;"
        "sys.exit(', '.join({'yaml', 'kiosk.pack.reader', 'kiosk.pack.fields'} & sys.modules.keys()) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(pack), str(state)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
