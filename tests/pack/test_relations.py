"""Ways on: every flagship leads to two or three others, for what they share, and what few share counts more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.pack import load
from kiosk.pack.model import Pack, Page, PageKind
from kiosk.pack.relations import Relations, Tie, Way

ROOT = Path(__file__).parents[2]
SHIPPED = load(ROOT / "content" / "chu-lille")
INVENTED = load(ROOT / "tests" / "fixtures" / "packs" / "valid")


def telling(pack: Pack) -> list[Page]:
    return [page for page in pack.pages.values() if page.kind in (PageKind.FLAGSHIP, PageKind.TOPIC)]


TOLD = [pytest.param(pack, page, id=page.id) for pack in (SHIPPED, INVENTED) for page in telling(pack)]


def ways(pack: Pack, page: str) -> dict[str, Way]:
    return {way.page: way for way in Relations(pack).ways(pack.pages[page])}


def changed(pack: Pack, **pages: Mapping[str, object]) -> Pack:
    """The pack with some fields of some pages replaced."""
    new = {name: replace(pack.pages[name], **fields) for name, fields in pages.items()}  # type: ignore[arg-type]
    return replace(pack, pages={**pack.pages, **new})


def carried(pack: Pack, page: Page) -> dict[Tie, set[str]]:
    """What the files say of a page, by the kind of tie."""
    people = [pack.people[involvement.person] for involvement in page.people]
    programmes = [pack.programmes[funding.programme] for funding in page.funding]
    return {
        Tie.PERSON: {person.id for person in people},
        Tie.PROGRAMME: {programme.id for programme in programmes},
        Tie.PARTNER: {*page.partners, *(home for person in people for home in person.organisations)},
        Tie.FUNDER: {funder for programme in programmes for funder in programme.funders},
        Tie.SUBJECT: set(page.subjects),
        Tie.PLACE: set(page.places),
        Tie.CHAPTER: {page.parent or ""},
        Tie.OTHER: set(),
    }


@pytest.mark.parametrize(("pack", "page"), TOLD)
def test_every_page_has_two_or_three_ways_on(pack: Pack, page: Page) -> None:
    found = Relations(pack).ways(page)
    assert 2 <= len(found) <= 3
    assert len({way.page for way in found} | {page.id}) == len(found) + 1
    assert all(way.page in {other.id for other in telling(pack)} for way in found)


@pytest.mark.parametrize(("pack", "page"), TOLD)
def test_a_reason_is_true_of_both_pages(pack: Pack, page: Page) -> None:
    for way in Relations(pack).ways(page):
        here, there = carried(pack, page)[way.tie], carried(pack, pack.pages[way.page])[way.tie]
        assert set(way.shared) <= here & there
        assert (way.tie is Tie.OTHER) == (not way.shared)
        assert len(way.shared) <= 2


@pytest.mark.parametrize(("pack", "page"), TOLD)
def test_no_page_leads_only_to_those_beside_it(pack: Pack, page: Page) -> None:
    assert page.parent is not None
    members = pack.pages[page.parent].members
    place = members.index(page.id)
    beside = {members[other] for other in (place - 1, place + 1) if 0 <= other < len(members)}
    assert not {way.page for way in Relations(pack).ways(page)} <= beside


def test_the_flagships_that_ship_all_share_something_with_where_they_lead() -> None:
    flagships = [page for page in telling(SHIPPED) if page.kind is PageKind.FLAGSHIP]
    assert len(flagships) == 17
    for page in flagships:
        for way in Relations(SHIPPED).ways(page):
            assert way.tie not in (Tie.CHAPTER, Tie.OTHER), (page.id, way)


def test_what_sets_no_page_apart_is_no_reason() -> None:
    shared = {thing for page in telling(SHIPPED) for way in Relations(SHIPPED).ways(page) for thing in way.shared}
    assert not shared & {"chu-lille", "lille", "hauts-de-france", "france"}


def test_a_shared_funding_leads_across_themes() -> None:
    assert ways(SHIPPED, "alcove")["inside-3d"] == Way("inside-3d", Tie.PROGRAMME, ("interreg-fwv",))
    assert ways(SHIPPED, "inside-3d")["alcove"].tie is Tie.PROGRAMME


def test_what_fewer_share_weighs_more() -> None:
    """One page far away shares what only the two have; nearer ones share what many have."""
    many = {name: {"subjects": ("common",)} for name in ("egid", "cpsl", "clip2", "fregat", "tipitch", "include")}
    pack = changed(SHIPPED, **many, kidshearts={"subjects": ("common", "rare")}, arianes={"subjects": ("rare",)})
    found = Relations(pack).ways(pack.pages["kidshearts"])
    assert found[0] == Way("arianes", Tie.SUBJECT, ("rare",))
    assert found[1].shared == ("common",)


def test_what_most_share_does_not_count() -> None:
    everywhere = {page.id: {"subjects": ("everywhere",)} for page in telling(SHIPPED)}
    pack = changed(SHIPPED, **everywhere)
    for page in telling(pack):
        assert all("everywhere" not in way.shared for way in Relations(pack).ways(page))


def test_a_person_ties_closest() -> None:
    involved = SHIPPED.pages["tipitch"].people
    pack = changed(SHIPPED, kidshearts={"people": involved})
    assert Relations(pack).ways(pack.pages["kidshearts"])[0] == Way("tipitch", Tie.PERSON, ("charlotte-cordonnier",))


def test_the_organisation_of_a_person_is_shared_too() -> None:
    assert "egid" not in SHIPPED.pages["precidiab"].partners
    pack = changed(SHIPPED, cpsl={"partners": ("egid",), "subjects": ()})
    assert ways(pack, "cpsl")["precidiab"] == Way("precidiab", Tie.PARTNER, ("egid",))


def test_the_ways_do_not_all_give_one_reason() -> None:
    """Three pages share a rarer subject with FREGAT; one that shares another, less rare, still has its place."""
    rare = {name: {"subjects": ("rare",)} for name in ("tipitch", "licend", "infinite")}
    other = {name: {"subjects": ("other",)} for name in ("egid", "kidshearts", "clip2", "arianes", "cpsl", "include", "precidiab")}
    pack = changed(SHIPPED, **rare, **other, fregat={"subjects": ("rare", "other")})
    found = Relations(pack).ways(pack.pages["fregat"])
    assert [way.shared for way in found[:2]] == [("rare",), ("other",)]


def test_a_page_that_shares_nothing_leads_within_its_theme_first() -> None:
    pack = changed(SHIPPED, alcove={"subjects": (), "funding": (), "places": (), "partners": ()})
    found = Relations(pack).ways(pack.pages["alcove"])
    assert found[0] == Way("fregat", Tie.CHAPTER, ("cancer",))
    assert len(found) == 2


def test_a_pack_of_one_page_leads_nowhere() -> None:
    page = replace(INVENTED.pages["oyats"], parent="dunes")
    pack = replace(INVENTED, themes=("dunes",), sections=(), pages={"oyats": page, "dunes": INVENTED.pages["dunes"]})
    assert Relations(pack).ways(page) == ()


def test_the_same_pack_leads_the_same_ways() -> None:
    again = load(SHIPPED.root)
    assert [Relations(SHIPPED).ways(page) for page in telling(SHIPPED)] == [Relations(again).ways(page) for page in telling(again)]
