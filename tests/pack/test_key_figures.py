"""The groups of the key figures, the growth stories, and where each figure leads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.pack.evidence import subjects
from kiosk.pack.key_figures import growth_story, homes, key_groups
from kiosk.pack.model import Figure, FigureKind, Pack, Page, Panel
from kiosk.pack.reader import load
from kiosk.settings import default_content

VALID = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"


@pytest.fixture(scope="module")
def lille() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def valid() -> Pack:
    return load(VALID)


def with_figures(pack: Pack, page: Page, *figures: Figure) -> Pack:
    """The pack with these figures in place of the page's own."""
    changed = replace(page, figures=tuple(one.id for one in figures))
    return replace(pack, pages={**pack.pages, page.id: changed}, figures={**pack.figures, **{one.id: one for one in figures}})


def figure(name: str, kind: FigureKind, value: float, *, sensitive: bool = False) -> Figure:
    return Figure(f"bateaux.{name}", kind, value, {"fr": name}, "harbour", None, sensitive=sensitive)


def test_the_groups_are_campus_france_world_and_what_the_budget_became(lille: Pack) -> None:
    groups = {group.id: group for group in key_groups(lille)}
    assert list(groups) == ["campus", "france", "world", "topic.bpi"]
    assert groups["france"].largest == "france.articles"
    story = groups["topic.bpi"]
    assert story.figures == ("bpi.years", "bpi.invested", "bpi.projects", "bpi.patients", "bpi.continued")
    assert (story.largest, story.page) == ("bpi.patients", "bpi")


def test_a_pack_without_such_a_page_has_its_own_groups_alone(valid: Pack) -> None:
    assert [group.id for group in key_groups(valid)] == ["coast", "growth"]


def test_a_growth_story_needs_years_an_amount_and_something_that_grew(valid: Pack) -> None:
    page = valid.pages["bateaux"]
    years, sum_spent = figure("years", FigureKind.DURATION, 9), figure("spent", FigureKind.MONEY, 4)
    many, few = figure("many", FigureKind.COUNT, 900), figure("few", FigureKind.COUNT, 12)
    hard = figure("lost", FigureKind.COUNT, 5, sensitive=True)

    def story(*figures: Figure) -> tuple[str, ...]:
        pack = with_figures(valid, page, *figures)
        found = growth_story(pack, pack.pages["bateaux"])
        return () if found is None else found.figures

    assert story(many, sum_spent, few, years) == ("bateaux.years", "bateaux.spent", "bateaux.few", "bateaux.many")
    assert story(years, sum_spent) == story(years, sum_spent, hard) == story(years, many, few) == story(sum_spent, many, few) == ()
    assert "bateaux.lost" not in story(years, sum_spent, many, hard)


def test_sensitive_figures_are_in_no_group(lille: Pack, valid: Pack) -> None:
    for pack in (lille, valid):
        assert not [name for group in key_groups(pack) for name in group.figures if pack.figures[name].sensitive]
        assert any(figure.sensitive for figure in pack.figures.values())


def test_a_figure_leads_to_its_page_or_to_one_that_names_it(lille: Pack) -> None:
    leads = homes(lille)
    assert leads["alcove.budget"] == "alcove"
    assert leads["bpi.patients"] == "bpi"
    assert leads["world.european-projects"] == "europe", "its text names the figure"
    assert leads["world.industrial-partnerships"] == "industry", "it rests on the same section"
    assert "france.articles" not in leads


def test_a_page_that_names_a_figure_only_where_one_reads_on_is_not_its_home(lille: Pack) -> None:
    europe = lille.pages["europe"]
    hidden = tuple(replace(panel, text={"fr": "…"}, more=panel.text) for panel in europe.panels)
    assert "world.european-projects" not in homes(replace(lille, pages={**lille.pages, "europe": replace(europe, panels=hidden)}))
    waiting: tuple[Panel, ...] = tuple(replace(panel, sensitive=True) for panel in europe.panels)
    assert "world.european-projects" not in homes(replace(lille, pages={**lille.pages, "europe": replace(europe, panels=waiting)}))


@pytest.mark.parametrize("content", [default_content(), VALID], ids=lambda path: path.name)
def test_the_evidence_lists_every_figure_once_and_keeps_the_hard_ones_apart(content: Path) -> None:
    pack = load(content)
    found = subjects(pack)
    mild = [figure.id for subject in found for figure in subject.figures]
    hard = [figure.id for subject in found for figure in subject.hard]
    assert sorted(mild) == sorted(figure.id for figure in pack.figures.values() if not figure.sensitive)
    assert sorted(hard) == sorted(figure.id for figure in pack.figures.values() if figure.sensitive)
    chapters = [subject.chapter for subject in found]
    assert chapters == sorted(chapters, key=[None, *pack.themes, *pack.sections].index)
    assert all(subject.figures or subject.hard for subject in found)
