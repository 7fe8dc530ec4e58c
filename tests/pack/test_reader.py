"""A pack folder becomes a pack, or every problem with its place."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from kiosk.pack import PackError, Severity, load, read_pack
from kiosk.pack.limits import Limits
from kiosk.pack.model import Facet, FigureKind, Period, Plate, PlateFamily
from kiosk.pack.problem import Code
from tests.pack.overlay import BROKEN, VALID, expected, lay_over


@pytest.mark.parametrize("fixture", BROKEN, ids=lambda path: path.name)
def test_every_problem_is_found_at_its_place_and_no_other(fixture: Path, tmp_path: Path) -> None:
    reading = read_pack(lay_over(fixture, tmp_path / "pack"))
    found = sorted(f"{problem.path}:{problem.line}:{problem.column}: {problem.code.value}" for problem in reading.problems)
    assert found == expected(fixture)
    assert (reading.pack is None) == any(problem.severity is Severity.ERROR for problem in reading.problems)


@pytest.mark.parametrize("fixture", BROKEN, ids=lambda path: path.name)
def test_every_problem_is_a_sentence_with_advice(fixture: Path, tmp_path: Path) -> None:
    for problem in read_pack(lay_over(fixture, tmp_path / "pack")).problems:
        for words in (problem.message, problem.advice):
            assert words[0].isupper() or not words[0].isalpha()
            assert words.endswith((".", "?", ":")), words
            assert len(words) < 250
            assert "\n" not in words


def test_every_code_has_a_fixture() -> None:
    covered = {line.rpartition(" ")[2] for fixture in BROKEN for line in expected(fixture)}
    assert covered == {code.value for code in Code}


def test_the_valid_pack_has_no_problem() -> None:
    reading = read_pack(VALID)
    assert reading.problems == ()
    assert reading.pack is not None
    assert reading.files == len(list(VALID.rglob("*.yaml"))) == 18


def test_the_values_are_those_of_the_files() -> None:
    pack = load(VALID)
    assert (pack.id, pack.languages, pack.default_language) == ("littoral", ("fr", "en"), "fr")
    assert pack.themes == ("tides", "dunes")
    assert pack.document["en"] == "The Coast Notebook (invented)"
    houle = pack.pages["houle"]
    assert (houle.parent, houle.plate, houle.period) == ("tides", Plate(PlateFamily.RINGS, 2), Period(2024, 2028))
    assert [panel.facet for panel in houle.panels] == [Facet.WHY, Facet.WHO, Facet.NEXT]
    assert houle.figures == ("houle.buoys", "houle.wrecks")
    assert pack.figures["houle.wrecks"].sensitive
    assert pack.figures["houle.wrecks"].source == "overview"
    assert pack.figures["coast.shore"].upper == 50
    assert pack.figures["coast.shore"].group == "coast"
    assert pack.figures["growth.boats"].as_of is None
    assert pack.subjects["maree"].also == {"fr": ("flux", "reflux"), "en": ("ebb", "flow")}


def test_the_valid_pack_uses_every_kind_of_figure() -> None:
    assert {figure.kind for figure in load(VALID).figures.values()} == set(FigureKind)


def test_a_period_may_have_no_end_or_be_one_year() -> None:
    pack = load(VALID)
    assert pack.pages["marnage"].period == Period(2021, None)
    assert pack.pages["oyats"].period == Period(1994, 1994)


def test_a_length_is_stated_only_where_the_file_says_so() -> None:
    pages = load(VALID).pages
    assert [name for name, page in pages.items() if page.duration_stated] == ["houle"]


def test_a_place_is_a_point_or_a_shape_within_another() -> None:
    places = load(VALID).places
    town, region = places["port-ecume"], places["cote-haute"]
    assert (town.latitude, town.longitude, town.code, town.within) == (50.5, -1.25, None, "cote-haute")
    assert (region.latitude, region.longitude, region.code, region.within) == (None, None, "XA-CH", None)


def test_figures_in_braces_get_their_full_id() -> None:
    pack = load(VALID)
    assert "{houle.buoys} bouées, et {coast.gauges} marégraphes" in pack.pages["houle"].panels[0].text["fr"]


def test_a_budget_becomes_a_figure_of_the_page() -> None:
    pack = load(VALID)
    budget = pack.figures["houle.budget"]
    assert pack.pages["houle"].budget == "houle.budget"
    assert (budget.kind, budget.value, budget.as_of, budget.source, budget.label) == (
        FigureKind.MONEY,
        6.6,
        Period(2024, 2028),
        "tides",
        {},
    )


def test_a_budget_written_out_as_a_figure_is_the_budget_and_not_shown_twice() -> None:
    page = load(VALID).pages["bateaux"]
    assert (page.budget, page.figures) == ("bateaux.budget", ())


def test_a_page_without_a_plate_number_gets_its_place_in_the_list() -> None:
    assert load(VALID).pages["oyats"].plate == Plate(PlateFamily.VOXELS, 1)


def test_loading_a_broken_pack_raises_with_every_problem(tmp_path: Path) -> None:
    broken = lay_over(next(path for path in BROKEN if path.name == "missing-source-group"), tmp_path / "pack")
    with pytest.raises(PackError, match=r"^figures\.yaml:25:5: .* \(and 5 more\)$") as caught:
        load(broken)
    assert len(caught.value.problems) == 6


def test_problems_are_sorted_by_file_and_line(tmp_path: Path) -> None:
    broken = lay_over(next(path for path in BROKEN if path.name == "dangling-id-theme"), tmp_path / "pack")
    places = [(problem.path, problem.line, problem.column) for problem in read_pack(broken).problems]
    assert len(places) == 2
    assert places == sorted(places)


def test_a_pack_with_warnings_loads(tmp_path: Path) -> None:
    pack = lay_over(next(path for path in BROKEN if path.name == "file-unused"), tmp_path / "pack")
    assert load(pack).id == "littoral"
    assert [problem.severity for problem in read_pack(pack).problems] == [Severity.WARNING]


def test_a_name_close_by_is_suggested(tmp_path: Path) -> None:
    broken = lay_over(next(path for path in BROKEN if path.name == "dangling-id"), tmp_path / "pack")
    assert [problem.advice for problem in read_pack(broken).problems] == ["Did you mean “institut-littoral”?"]


@pytest.mark.parametrize(
    ("found", "advice"),
    [
        ("flagships/ressac.yml", "Did you mean “flagships/ressac.yaml”?"),
        ("flagships/ressac.YAML", "Did you mean “flagships/ressac.yaml”?"),
        ("flagship/ressac.yaml", "Did you mean “flagships/ressac.yaml”?"),
        ("organisation.yaml", "Did you mean “organisations.yaml”?"),
        ("places.yml", "Did you mean “places.yaml”?"),
        ("dune-mobile.yaml", "Rename or remove it: the kiosk reads only the files of the format."),
    ],
)
def test_a_file_in_the_wrong_place_is_told_the_right_one(found: str, advice: str, tmp_path: Path) -> None:
    pack = lay_over(next(path for path in BROKEN if path.name == "file-unused"), tmp_path / "pack")
    (pack / found).parent.mkdir(exist_ok=True)
    (pack / "notes.txt").rename(pack / found)
    assert [(problem.path, problem.advice) for problem in read_pack(pack).problems] == [(found, advice)]


def test_a_file_saved_by_another_editor_is_read_all_the_same(tmp_path: Path) -> None:
    """With the mark that some editors put in front, the line ends of another system, and accents in two parts."""
    pack = shutil.copytree(VALID, tmp_path / "pack")
    page = pack / "flagships" / "marnage.yaml"
    text = unicodedata.normalize("NFD", page.read_text(encoding="utf-8")).replace("\n", "\r\n")
    page.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert load(pack).pages["marnage"] == load(VALID).pages["marnage"]


def test_a_problem_reads_as_file_line_column(tmp_path: Path) -> None:
    broken = lay_over(next(path for path in BROKEN if path.name == "dangling-id"), tmp_path / "pack")
    assert str(read_pack(broken).problems[0]) == (
        "flagships/houle.yaml:12:12: There is no organisation “institut-litoral” in organisations.yaml. Did you mean “institut-littoral”?"
    )


def test_a_folder_that_is_no_pack_is_not_walked_through(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "note.txt").write_text("not ours")
    assert [problem.code for problem in read_pack(tmp_path).problems] == [Code.FILE_MISSING]
    assert [problem.code for problem in read_pack(tmp_path / "absent").problems] == [Code.FILE_MISSING]
    assert [problem.code for problem in read_pack(tmp_path / "deep" / "note.txt").problems] == [Code.FILE_MISSING]


def test_a_folder_that_cannot_be_looked_into_is_a_problem_like_others(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to(tmp_path / "round")  # also for root, who may look into every folder
    (problem,) = read_pack(tmp_path / "round").problems
    assert (problem.code, problem.message) == (
        Code.FILE_UNREADABLE,
        "The folder of the pack cannot be read: too many levels of symbolic links.",
    )


def test_a_folder_of_too_many_files_is_given_up() -> None:
    assert [problem.code for problem in read_pack(VALID, Limits(files=19)).problems] == []
    assert Code.TOO_LARGE in {problem.code for problem in read_pack(VALID, Limits(files=18)).problems}


def test_hidden_files_and_readmes_are_left_alone(tmp_path: Path) -> None:
    pack = lay_over(next(path for path in BROKEN if path.name == "file-unused"), tmp_path / "pack")
    (pack / "notes.txt").rename(pack / "README.md")
    (pack / ".DS_Store").write_bytes(b"\x00\x01")
    assert read_pack(pack).problems == ()


def test_a_link_inside_the_pack_is_followed(tmp_path: Path) -> None:
    target = lay_over(next(path for path in BROKEN if path.name == "file-unused"), tmp_path / "other")
    (target / "notes.txt").unlink()
    (target / "places.yaml").rename(target / "notes.yaml")
    (target / "places.yaml").symlink_to("notes.yaml")
    reading = read_pack(target)
    assert [problem.code for problem in reading.problems] == [Code.FILE_UNUSED]
    assert reading.pack is not None
