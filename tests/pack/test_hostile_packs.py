"""Whatever stands in a file, reading it gives a list of problems, never an exception; and the work grows with the pack, not faster."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Mapping
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import yaml
from generate_pack import pack_files, write_pack
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.pack import Severity, read_pack
from kiosk.pack import tree as tree_module
from kiosk.pack.files import Files
from kiosk.pack.limits import Limits
from kiosk.pack.reader import Reading, check_files
from tests.pack.overlay import VALID

LIMITS = Limits()
EXAMPLES = 1000 if os.environ.get("KIOSK_WALK") == "all" else 150
IMAGES = {path.relative_to(VALID).as_posix(): path.read_bytes() for path in sorted(VALID.rglob("*.png"))}
FILES = {path.relative_to(VALID).as_posix(): path.read_bytes() for path in sorted(VALID.rglob("*.yaml"))}
SCRAPS = [
    b"", b": ", b"- ", b"{", b"}", b"[", b"]", b'"', b"'", b"&a ", b"*a", b"!!python/object:os.system ", b"|\n", b"\t", b"\n", b"---\n",
    b"%YAML 9.9\n", b"? ", b"<<: ", b"~", b"null", b"1e999", b"-1", b"0", b"2024-", b"\xff", b"\x00", b"\xef\xbb\xbf", "é".encode(),
    "\u202e".encode(), b"{a.b}", b"fr: ", b"#", b"@", b"`", b"99999999999999999999", b".inf", b"https://[", b"true", b"#12345",
]  # fmt: skip


def check(files: Mapping[str, bytes], limits: Limits = LIMITS, images: Mapping[str, bytes] = IMAGES) -> Reading:
    return check_files(Files(Path("pack"), dict(files), dict(images)), limits)


def assert_told(reading: Reading) -> None:
    """A pack or an error, and every problem a line that can be printed."""
    assert (reading.pack is None) == any(problem.severity is Severity.ERROR for problem in reading.problems)
    for problem in reading.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        str(problem).encode()


@given(st.sampled_from(sorted(FILES)), st.binary(max_size=300))
def test_garbage_in_a_file_is_told(path: str, garbage: bytes) -> None:
    assert_told(check(FILES | {path: garbage}))


@settings(max_examples=EXAMPLES)
@given(st.data())
def test_a_mutated_file_is_told(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(FILES)))
    content = FILES[path]
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(content)))
        end = data.draw(st.integers(start, min(len(content), start + 40)))
        content = content[:start] + data.draw(st.sampled_from(SCRAPS)) + content[end:]
    assert_told(check(FILES | {path: content}))


VALUES = st.recursive(
    st.sampled_from(["x", "fr", "1", "-1.5", "true", "~", '""', "2024", "2028-2024", "'{a}'", '"#123456"', "tides"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.dictionaries(st.sampled_from(["fr", "en", "id", "kind", "value", "label", "a"]), inner, max_size=3).map(
            lambda group: "{" + ", ".join(f"{key}: {value}" for key, value in group.items()) + "}"
        ),
    ),
    max_leaves=6,
)


@settings(max_examples=EXAMPLES)
@given(st.sampled_from(sorted(FILES)), st.integers(0, 60), VALUES)
def test_a_value_of_any_shape_under_any_key_is_told(path: str, number: int, value: str) -> None:
    lines = FILES[path].decode().split("\n")
    line = lines[number % len(lines)]
    lines[number % len(lines)] = line.split(":")[0] + f": {value}"
    assert_told(check(FILES | {path: "\n".join(lines).encode()}))


def test_both_parsers_of_yaml_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = check(FILES)
    monkeypatch.setattr(tree_module, "_LOADER", yaml.SafeLoader)
    slow = check(FILES)
    assert fast.pack is not None
    assert slow.pack == fast.pack


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, "a: " * 1000, "a: {" * 50_000, "&a " * 1000, '"' + "\\u0061" * 100_000, "- " * 50_000, "x: '" + " " * 900_000 + "'"],
    ids=["brackets", "colons", "braces", "anchors", "escapes", "dashes", "spaces"],
)
def test_a_file_made_to_exhaust_the_reader_is_told(text: str) -> None:
    assert_told(check(FILES | {"places.yaml": text.encode()}))


def test_a_long_text_is_not_looked_at_letter_by_letter() -> None:
    hostile = ("a" * 50 + "-") * 300 + " " * 200_000 + "<a" * 50_000
    content = FILES["flagships/oyats.yaml"].decode().replace("L’oyat pousse", hostile + " pousse")
    reading = check(FILES | {"flagships/oyats.yaml": content.encode()})
    assert [problem.code.value for problem in reading.problems] == ["text-too-long"]


class Work:
    """Counts the Python instructions run in the pack's reader and in difflib while it is open: lines and calls hide a loop on one line."""

    def __init__(self) -> None:
        self.instructions = 0

    def __enter__(self) -> Work:
        self.before = sys.gettrace()
        sys.settrace(self.trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self.before)

    def trace(self, frame: FrameType, event: str, _: Any) -> Any:
        if "difflib" not in frame.f_code.co_filename and "kiosk" not in frame.f_code.co_filename:
            return None
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        if event == "opcode":
            self.instructions += 1
        return self.trace


def generated(flagships: int, broken: bool) -> dict[str, bytes]:
    files = {path: text.encode() for path, text in pack_files(flagships, 7).items()}
    if broken:
        for path in [path for path in files if path.startswith("flagships/")]:
            text = (
                files[path].decode().replace("{teams}", "{tems}").replace("teaser:", "teasr:").replace("[organisation-", "[organisatoin-")
            )
            files[path] = text.encode()
    return files


@pytest.mark.parametrize("broken", [False, True], ids=["valid", "broken"])
def test_twice_the_pack_is_twice_the_work(broken: bool) -> None:
    work_done = []
    for flagships in (40, 80):
        files = generated(flagships, broken)
        with Work() as work:
            reading = check(files, Limits(suggestions=5), {})  # suggestions have their own bound, which would hide the rest
        assert (reading.pack is None) == broken
        work_done.append(work.instructions)
    assert work_done[0] > 1_000_000
    assert work_done[1] / work_done[0] < 2.2


def test_the_generated_pack_is_valid_and_the_same_each_time(tmp_path: Path) -> None:
    write_pack(tmp_path / "one", 60, 3)
    write_pack(tmp_path / "two", 60, 3)
    reading = read_pack(tmp_path / "one")
    assert reading.problems == ()
    assert reading.pack is not None
    assert len(reading.pack.pages) == 66
    names = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*.yaml"))
    assert all((tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes() for name in names)
    assert pack_files(60, 4) != pack_files(60, 3)


@pytest.mark.parametrize("flagships", [1, 2, 5, 7])
def test_a_small_generated_pack_is_valid_too(flagships: int) -> None:
    files = {path: text.encode() for path, text in pack_files(flagships, random.Random(flagships).randrange(100)).items()}
    assert check(files, images={}).problems == ()
