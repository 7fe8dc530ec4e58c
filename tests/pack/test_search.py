"""Search and the A–Z, on a small pack made here, so that every expectation can be read beside it."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pack import excerpt
from kiosk.pack.model import (
    Facet,
    Figure,
    FigureGroup,
    FigureKind,
    Funding,
    Institution,
    Involvement,
    Organisation,
    OrganisationKind,
    Pack,
    Page,
    PageKind,
    Palette,
    Panel,
    Period,
    Person,
    Programme,
    Subject,
    Text,
    Welcome,
)
from kiosk.pack.search import Hit, Index, build_index
from kiosk.pack.searchable import HitKind
from kiosk.pack.subjects_index import subject_index
from kiosk.pack.vocabulary import build_vocabulary, edit_distance
from kiosk.pack.words import collation_key, fold, outline, stem, words


def fr(text: str) -> Text:
    return {"fr": text}


def figure(name: str, value: float, label: str, *, sensitive: bool = False, kind: FigureKind = FigureKind.COUNT) -> Figure:
    return Figure(name, kind, value, fr(label), "s", None, sensitive=sensitive)


PAGES = (
    Page(
        "cancer",
        PageKind.THEME,
        fr("Comprendre pour soigner"),
        fr("Des équipes cherchent."),
        "s",
        name=fr("Cancer"),
        members=("nez", "estomac"),
    ),
    Page(
        "nez",
        PageKind.FLAGSHIP,
        fr("Sentir la maladie"),
        fr("Un nez électronique apprend à reconnaître le cancer du poumon."),
        "s",
        name=fr("NEZ-3D"),
        parent="cancer",
        panels=(
            Panel(
                Facet.WHAT,
                fr("Un souffle"),
                fr("L’air expiré contient des milliers de molécules. {partners} partenaires les étudient."),
                "s",
            ),
            Panel(
                Facet.WHO,
                fr("Les hôpitaux"),
                fr("La docteure y travaille avec des réseaux."),
                "s",
                points=(fr("Trois villes"),),
                more=fr("Secret."),
            ),
            Panel(Facet.NEXT, fr("Suite pénible"), fr("La mortalité reste forte."), "s", sensitive=True),
        ),
        figures=("nez.partners", "nez.deaths"),
        people=(Involvement("zoe", fr("pilote du projet")),),
        partners=("insp",),
        funding=(Funding("interreg", "AB-12-CD"),),
        subjects=("lung-cancer",),
    ),
    Page(
        "estomac",
        PageKind.FLAGSHIP,
        fr("Une base de données"),
        fr("Sur l’œsophage et l’estomac."),
        "s",
        parent="cancer",
        subjects=("oesophagus",),
    ),
    Page("autour", PageKind.SECTION, fr("Autour de la recherche"), fr("Le cancer y est étudié aussi."), "s", members=("temps",)),
    Page("temps", PageKind.TOPIC, fr("Du temps"), fr("Du temps pour chercher."), "s", parent="autour", period=Period(2023, 2025)),
)


def pack_of(pages: tuple[Page, ...] = PAGES, subjects: Mapping[str, Subject] | None = None) -> Pack:
    known = subjects or {
        "lung-cancer": Subject("lung-cancer", fr("Cancer du poumon"), {"fr": ("tabac", "bronches")}),
        "oesophagus": Subject("oesophagus", fr("Œsophage")),
        "unused": Subject("unused", fr("Zona")),
    }
    figures = (
        figure("nez.partners", 1739, "partenaires"),
        figure("nez.deaths", 40, "décès sur cent", sensitive=True),
        figure("france.articles", 7115, "articles scientifiques publiés"),
    )
    return Pack(
        root=Path(),
        id="p",
        version="1",
        institution=Institution(fr("Hôpital"), fr("Recherche"), {}),
        languages=("fr",),
        default_language="fr",
        palette=Palette("#fff", "#000", "#fc0"),
        welcome=Welcome(fr("Bienvenue"), fr("Touchez"), ()),
        link_hosts=(),
        sources={},
        themes=("cancer",),
        sections=("autour",),
        pages={page.id: page for page in pages},
        figures={one.id: one for one in figures},
        figure_groups=(FigureGroup("france", fr("En France"), "s", ("france.articles",)),),
        organisations={"insp": Organisation("insp", fr("Institut national"), OrganisationKind.INSTITUTE, short=fr("INSP"))},
        people={"zoe": Person("zoe", "Zoé Lefèbvre", fr("Pr"), organisations=("insp",))},
        programmes={"interreg": Programme("interreg", fr("Interreg"))},
        places={},
        links={},
        subjects=known,
    )


PACK = pack_of()
INDEX = build_index(PACK, "fr")


def found(query: str, index: Index = INDEX) -> list[str]:
    """The pages that have every word, best first."""
    return [hit.page for hit in index.search(query) if hit.complete]


def first(query: str) -> Hit:
    return INDEX.search(query)[0]


def marked(hit: Hit) -> list[str]:
    return [hit.excerpt.text[start:end] for start, end in hit.excerpt.matches]


@pytest.mark.parametrize(
    "query",
    [
        "œsophage",
        "oesophage",
        "OESOPHAGE",
        "Œsophage",
        "oeso",
        "l’œsophage",
        "l'oesophage",
        "oesophages",
        "osophage",
        "de l’œsophage",
        "oe\u0301sophage",
    ],
)
def test_accents_case_ligatures_elisions_plurals_beginnings_and_slips_make_no_difference(query: str) -> None:
    assert found(query) == ["estomac"]


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("souffle", "nez"),  # a panel's title
        ("molécule", "nez"),  # a panel's text
        ("trois villes", "nez"),  # a point
        ("Secret", "nez"),  # behind "more"
        ("mortalité", "nez"),  # a sensitive panel
        ("décès", "nez"),  # a sensitive figure
        ("1739", "nez"),  # a figure named in a text
        ("1 739", "nez"),
        ("lefebvre", "nez"),  # a person
        ("pilote", "nez"),  # their part
        ("insp", "nez"),  # a partner's short name
        ("interreg", "nez"),  # a programme
        ("AB-12-CD", "nez"),
        ("tabac", "nez"),  # another word for a subject
        ("2025", "temps"),
        ("articles", "france"),  # a key figure
        ("hôpital", "nez"),  # written in the plural
        ("reseau", "nez"),
        ("nez3d", "nez"),  # a name in one go
        ("poumont", "nez"),
        ("bronhces", "nez"),
        ("electroniqeu", "nez"),
    ],
)
def test_every_text_is_found(query: str, page: str) -> None:
    assert found(query) == [page]


def test_names_and_subjects_come_before_titles_before_teasers_before_the_rest() -> None:
    pages = (
        Page("body", PageKind.TOPIC, fr("A"), fr("B"), "s", panels=(Panel(Facet.WHAT, fr("C"), fr("Le zèbre."), "s"),)),
        Page("more", PageKind.TOPIC, fr("A"), fr("B"), "s", panels=(Panel(Facet.WHAT, fr("C"), fr("D"), "s", more=fr("Le zèbre.")),)),
        Page("teaser", PageKind.TOPIC, fr("A"), fr("Le zèbre."), "s"),
        Page("title", PageKind.TOPIC, fr("Le zèbre"), fr("B"), "s"),
        Page("begun", PageKind.TOPIC, fr("Des zébrures"), fr("B"), "s"),
        Page("also", PageKind.TOPIC, fr("A"), fr("B"), "s", subjects=("other",)),
        Page("subject", PageKind.TOPIC, fr("A"), fr("B"), "s", subjects=("zebra",)),
    )
    subjects = {"zebra": Subject("zebra", fr("Zèbres")), "other": Subject("other", fr("Autre"), {"fr": ("zèbre",)})}
    assert found("zèbre", build_index(pack_of(pages, subjects), "fr")) == ["subject", "also", "title", "teaser", "body", "more"]
    assert found("zébr", build_index(pack_of(pages, subjects), "fr")) == ["subject", "also", "title", "begun", "teaser", "body", "more"]


def test_a_theme_comes_before_its_flagships() -> None:
    assert found("cancer")[:2] == ["cancer", "nez"]


def test_every_word_has_to_be_found_somewhere_on_the_page() -> None:
    assert found("cancer poumon") == ["nez"]
    assert found("électronique lefebvre") == ["nez"]


def test_without_a_page_that_has_every_word_the_best_are_returned_and_marked() -> None:
    hits = INDEX.search("cancer poumon xylophone")
    assert [(hit.page, hit.complete) for hit in hits] == [("nez", False)]


def test_function_words_do_not_count_unless_they_are_all_there_is() -> None:
    assert found("le cancer et du poumon") == ["nez"]
    assert found("sou") == ["nez"]
    assert found("tem") == ["temps"]


@pytest.mark.parametrize("query", ["", "   ", "’", "…", "\0", "xylophone", "()[]{}*\\"])
def test_nothing_is_found(query: str) -> None:
    assert INDEX.search(query) == ()


def test_no_more_than_asked_for() -> None:
    assert len(INDEX.search("c", limit=2)) == 2
    assert INDEX.search("c", limit=0) == ()


def test_the_panel_that_answers_is_named_and_quoted() -> None:
    hit = first("molécules")
    assert (hit.page, hit.kind, hit.panel, hit.name, hit.title) == ("nez", HitKind.FLAGSHIP, 0, "NEZ-3D", "Sentir la maladie")
    assert "1\u202f739 partenaires" in hit.excerpt.text
    assert marked(hit) == ["molécules"]


def test_a_title_that_answers_leaves_the_teaser_to_be_read() -> None:
    hit = first("sentir")
    assert (hit.panel, hit.excerpt.text) == (None, "Un nez électronique apprend à reconnaître le cancer du poumon.")


def test_marks_stand_on_the_words_as_they_are_written() -> None:
    assert marked(first("estomac oesofage")) == ["œsophage", "estomac"]
    assert marked(first("poumont")) == ["poumon"]


@pytest.mark.parametrize(("query", "panel"), [("secret", 1), ("mortalité", 2), ("pénible", 2), ("décès", None)])
def test_what_waits_behind_more_is_found_and_never_shown(query: str, panel: int | None) -> None:
    hit = first(query)
    assert (hit.page, hit.panel) == ("nez", panel)
    assert (hit.excerpt.text, hit.excerpt.matches) == ("Un nez électronique apprend à reconnaître le cancer du poumon.", ())


def test_a_text_that_names_a_sensitive_figure_is_never_shown() -> None:
    page = replace(PAGES[1], panels=(Panel(Facet.WHAT, fr("T"), fr("Rarissime : {deaths}."), "s"),))
    hit = build_index(pack_of((page,)), "fr").search("rarissime")[0]
    assert "40" not in hit.excerpt.text


@given(st.integers(0, 400), st.integers(0, 3))
def test_long_texts_are_cut_between_words_around_the_first_match(before: int, after: int) -> None:
    text = " ".join(["mot"] * before + ["aiguille"] + ["foin"] * after * 50)
    found = excerpt.cut(text, (excerpt.Wanted("aiguille", frozenset()),))
    assert [found.text[start:end] for start, end in found.matches] == ["aiguille"]
    assert len(found.text) <= excerpt.LENGTH + 4
    assert set(found.text.split()) <= {"mot", "aiguille", "foin", "…"}
    assert ("…" in found.text) == (len(text) > excerpt.LENGTH)


@given(st.text(max_size=300) | st.text(alphabet="aàeéœ'’ 1\u202f\u0301\ud800-{}", max_size=30))
def test_no_query_makes_it_fail(query: str) -> None:
    for hit in INDEX.search(query):
        assert hit.page in PACK.pages or hit.kind is HitKind.FIGURES
        assert all(0 <= start < end <= len(hit.excerpt.text) for start, end in hit.excerpt.matches)
    INDEX.suggestions(query)


@given(st.sampled_from(INDEX.vocabulary.stems))
def test_whatever_is_in_the_vocabulary_is_found_as_it_is_typed(word: str) -> None:
    for length in range(1, len(word) + 1):
        assert found(word[:length]), word[:length]


@given(
    st.lists(st.sampled_from(["hôpital", "hôpitaux", "d’œsophage", "1\u202f739", "1739", "réseaux", "le", "cancers"]), max_size=4),
    st.sampled_from(["hopital", "hopitaux", "hop", "oesophage", "1739", "73", "reseau", "reseaux", "cancer", "cancers", "sophage", "l"]),
)
def test_a_look_at_the_outline_says_what_a_look_at_each_word_says(texts: list[str], typed: str) -> None:
    text = " ".join(texts)
    wanted = excerpt.Wanted(typed, frozenset({stem(typed)}))
    assert wanted.is_in(outline(text)) == any(wanted.fits(word) for _, _, word in words(text))


def test_the_exact_name_comes_before_the_names_that_hold_it() -> None:
    pages = tuple(
        Page(one, PageKind.TOPIC, fr("T"), fr("U"), "s", name=fr(name))
        for one, name in (("long", "Onco Lille Nord"), ("short", "Onco Lille"))
    )
    assert found("onco lille", build_index(pack_of(pages), "fr")) == ["short", "long"]


def test_where_words_are_never_together_slips_are_looked_for_even_in_known_words() -> None:
    pages = (
        Page("a", PageKind.TOPIC, fr("Cardia"), fr("Sang"), "s"),
        Page("b", PageKind.TOPIC, fr("Cardio"), fr("Neuf"), "s"),
    )
    assert found("cardia neuf", build_index(pack_of(pages), "fr")) == ["b"]


def test_an_endless_query_is_read_in_part() -> None:
    assert found("poumon " * 10_000) == ["nez"]


def test_wide_words_give_the_same_hits_as_narrow_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    queries = ["c", "cancer", "cancer p", "d", "cancer poumon xylophone", "etu le"]
    narrow = {query: [(hit.page, hit.complete) for hit in INDEX.search(query)] for query in queries}
    monkeypatch.setattr("kiosk.pack.search._WIDE", 0)
    assert {query: [(hit.page, hit.complete) for hit in INDEX.search(query)] for query in queries} == narrow


def test_an_index_can_be_built_in_another_thread() -> None:
    built: list[Index] = []
    thread = threading.Thread(target=lambda: built.append(build_index(PACK, "fr")))
    thread.start()
    thread.join()
    assert built[0].search("poumon") == INDEX.search("poumon")


def test_suggestions_look_like_what_was_typed_and_find_something() -> None:
    assert INDEX.suggestions("kancère")[0] in {"Cancer", "Cancer du poumon"}
    for name in INDEX.suggestions("xylophone"):
        assert found(name)
    assert INDEX.suggestions("xylophone")
    assert "Zona" not in INDEX.suggestions("zona"), "it leads nowhere"


def test_a_pack_without_pages_is_searched_too() -> None:
    empty = build_index(replace(pack_of((), {}), figure_groups=(), themes=(), sections=()), "fr")
    assert (empty.search("cancer"), empty.suggestions("cancer")) == ((), ())
    assert subject_index(empty.reader.pack, "fr") == ()


def test_a_missing_language_falls_back_on_the_packs_own() -> None:
    assert found("poumon", build_index(PACK, "en")) == ["nez"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [("hopitaux", "hopital"), ("reseaux", "reseau"), ("cancers", "cancer"), ("jeux", "jeu"), ("maux", "mau"), ("os", "os"), ("sla", "sla")],
)
def test_plurals_are_folded(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ["study", "studies"]),
        ("en", ["disease", "diseases"]),
        ("en", ["cancer", "cancers"]),
        ("en", ["virus"]),
        ("nl", ["cel", "cellen"]),
        ("nl", ["jaar", "jaren"]),
        ("nl", ["ziekte", "ziekten", "ziektes"]),
        ("nl", ["long", "longen"]),
        ("nl", ["ziekenhuis", "ziekenhuizen"]),
        ("nl", ["bloedplaatje", "bloedplaatjes"]),
        ("nl", ["onderzoek", "onderzoeken"]),
        ("nl", ["partner", "partners"]),
        ("nl", ["mens", "mensen"]),
        ("nl", ["patiënt", "patiënten"]),
        ("nl", ["brief", "brieven"]),
        ("nl", ["virus"]),
    ],
)
def test_singular_and_plural_are_one_word_in_each_language(language: str, forms: list[str]) -> None:
    assert len({stem(fold(form), language) for form in forms}) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"), [("en", "class", "clay"), ("nl", "hart", "haar"), ("nl", "bes", "been"), ("en", "study", "stud")]
)
def test_other_words_stay_apart(language: str, one: str, other: str) -> None:
    assert stem(one, language) != stem(other, language)


@pytest.mark.parametrize(
    ("language", "text", "queries"),
    [
        (
            "en",
            "Children’s hearts: 7,115 studies of the cœur",
            ["study", "studies", "heart", "hearts", "7115", "coeur", "the heart", "childrens"],
        ),
        (
            "nl",
            "Hersencellen van 7.115 patiënten, na één jaar of vele jaren",
            ["patient", "patienten", "hersencel", "jaar", "jaa", "jaren", "7115", "de hersencellen"],
        ),
    ],
)
def test_each_language_is_searched_by_its_own_rules(language: str, text: str, queries: list[str]) -> None:
    page = Page("page", PageKind.TOPIC, {language: "Z"}, {language: text}, "s")
    index = build_index(replace(pack_of((page,), {}), figure_groups=(), themes=(), sections=(), languages=(language,)), language)
    for query in queries:
        hits = index.search(query)
        assert [hit.page for hit in hits] == ["page"], query
        assert hits[0].excerpt.matches, query
        assert hits[0].complete, query


@given(
    st.lists(st.sampled_from(["jaar", "jaren", "cellen", "cel", "7.115", "ziekenhuizen", "studies", "study"]), max_size=4),
    st.sampled_from(["jaar", "jaren", "ja", "cel", "cellen", "7115", "ziekenhuis", "study", "studies", "stud"]),
    st.sampled_from(["en", "nl"]),
)
def test_the_outline_says_the_same_in_every_language(texts: list[str], typed: str, language: str) -> None:
    text = " ".join(texts)
    wanted = excerpt.Wanted(typed, frozenset({stem(typed, language)}), language)
    assert wanted.is_in(outline(text)) == any(wanted.fits(word) for _, _, word in words(text))


def test_the_index_of_another_script_has_its_letters() -> None:
    subjects = {"one": Subject("one", fr("אור")), "two": Subject("two", fr("3D"))}
    pages = (replace(PAGES[0], name=None, subjects=tuple(subjects)),)
    assert [letter.letter for letter in subject_index(pack_of(pages, subjects), "fr")] == ["0–9", "א"]


def test_words_keep_their_places_and_numbers_their_groups() -> None:
    text = "L’œuvre, 1\u202f739 e\u0301tés 2024–2028"
    assert [(text[start:end], folded) for start, end, folded in words(text)] == [
        ("L", "l"),
        ("œuvre", "oeuvre"),
        ("1\u202f739", "1739"),
        ("e\u0301tés", "etes"),
        ("2024", "2024"),
        ("2028", "2028"),
    ]
    assert fold("ÉTÉ ﬁn Straße") == "ete fin strasse"


letters = st.text(alphabet="abcd", max_size=9)


@given(letters, letters, st.integers(0, 2))
def test_the_distance_is_that_of_the_plain_recurrence(typed: str, word: str, limit: int) -> None:
    assert edit_distance(typed, word, limit) == min(plain_distance(typed, word), limit + 1)


@given(st.sets(st.text(alphabet="abcde", min_size=3, max_size=10), max_size=30), st.text(alphabet="abcde", min_size=4, max_size=10))
def test_near_words_are_those_a_full_comparison_finds(known: set[str], typed: str) -> None:
    vocabulary = build_vocabulary(known)
    reach = 1 if len(typed) < 8 else 2
    whole = {word: edit_distance(typed, word, reach, beginning=len(typed) >= 7) for word in known}
    nearest = min((distance for distance in whole.values() if distance), default=reach + 1)
    expected = {word for word, distance in whole.items() if distance == nearest <= reach}
    near = {vocabulary.stems[position] for position in vocabulary.near(typed)}
    assert near == expected or (len(near) == 12 and near < expected)


def plain_distance(typed: str, word: str) -> int:
    """Optimal string alignment, written as it is defined."""
    table = {(i, j): i + j for i in range(len(typed) + 1) for j in range(len(word) + 1) if not i or not j}
    for i in range(1, len(typed) + 1):
        for j in range(1, len(word) + 1):
            same = typed[i - 1] == word[j - 1]
            options = [table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (not same)]
            if i > 1 and j > 1 and typed[i - 1] == word[j - 2] and typed[i - 2] == word[j - 1]:
                options.append(table[i - 2, j - 2] + 1)
            table[i, j] = min(options)
    return table[len(typed), len(word)]


def test_the_index_of_subjects_is_in_the_order_of_a_dictionary() -> None:
    names = ["Œsophage", "Obésité", "Oncologie", "Épilepsie", "Estomac", "Étude", "1\u202f000 jours", "été", "Été"]
    subjects = {str(number): Subject(str(number), fr(name)) for number, name in enumerate(names)}
    pages = (replace(PAGES[0], name=None, subjects=tuple(subjects)),)
    letters = subject_index(pack_of(pages, subjects), "fr")
    assert [(letter.letter, [entry.name for entry in letter.entries]) for letter in letters] == [
        ("0–9", ["1\u202f000 jours"]),
        ("E", ["Épilepsie", "Estomac", "Été", "été", "Étude"]),
        ("O", ["Obésité", "Œsophage", "Oncologie"]),
    ]


def test_the_index_holds_names_too_and_leaves_out_what_leads_nowhere() -> None:
    entries = {entry.name: entry for letter in subject_index(PACK, "fr") for entry in letter.entries}
    assert set(entries) == {"Cancer", "Cancer du poumon", "NEZ-3D", "Œsophage"}
    assert (entries["Cancer du poumon"].pages, entries["Cancer du poumon"].subject) == (("nez",), "lung-cancer")
    assert (entries["NEZ-3D"].pages, entries["NEZ-3D"].subject) == (("nez",), None)


def test_a_subject_and_a_page_of_one_name_are_one_entry_with_the_theme_first() -> None:
    subjects = {"c": Subject("c", fr("Cancer"))}
    pages = tuple(replace(page, subjects=("c",)) for page in (PAGES[2], PAGES[1], PAGES[0]))
    entries = [entry for letter in subject_index(pack_of(pages, subjects), "fr") for entry in letter.entries if entry.name == "Cancer"]
    assert [(entry.pages, entry.subject) for entry in entries] == [(("cancer", "nez", "estomac"), "c")]


def test_collation_ignores_accents_and_signs_first() -> None:
    assert sorted(["côte", "Cote", "coter", "coté", "cœur", "coeur-net", "code"], key=collation_key) == [
        "code",
        "cœur",
        "coeur-net",
        "Cote",
        "coté",
        "côte",
        "coter",
    ]
    assert re.match("a", collation_key("À")[0])
