"""Ways on: for each flagship and topic the two or three others that share most with it, and what they share.

What few pages share weighs more. What more than a third of them share, the institution itself and the places it lies in say nothing and
are left out; where nothing else is shared, the theme is, and at last any other subject.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from kiosk.pack.model import Pack, Page, PageKind

MOST_WAYS = 3
LEAST_WAYS = 2
NAMED = 2  # shared things of a kind that a reason names
COMMON_SHARE = 1 / 3  # of the pages: what more of them carry sets none apart
FEW = 2  # pages that may always share a thing, however small the pack
BESIDE = 0.5  # the page before or after is one tap away already
TOPIC = 0.7  # a project is rather led to than a topic
REPEATED = 0.6  # a reason that was given before tells less


class Tie(Enum):
    """What two pages share, from the closest on."""

    PERSON = "person"
    PROGRAMME = "programme"
    PARTNER = "partner"
    FUNDER = "funder"
    SUBJECT = "subject"
    PLACE = "place"
    CHAPTER = "chapter"  # the theme or section
    OTHER = "other"  # nothing: another subject


_WEIGHT = {Tie.PERSON: 6.0, Tie.PROGRAMME: 5.0, Tie.PARTNER: 4.0, Tie.FUNDER: 3.0, Tie.SUBJECT: 4.0, Tie.PLACE: 1.5}


@dataclass(frozen=True, slots=True)
class Way:
    """One page to go on to, and why: the ids of what is shared, the rarest first."""

    page: str  # Page.id
    tie: Tie
    shared: tuple[str, ...]


Traits = Mapping[Tie, frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Candidate:
    page: Page
    score: float
    ties: Mapping[Tie, tuple[tuple[str, float], ...]]  # what is shared, with what it weighs


class Relations:
    """The ties between the flagships and topics of a pack."""

    def __init__(self, pack: Pack) -> None:
        self._pages = list(_telling(pack))
        self._order = {page.id: place for place, page in enumerate(self._pages)}
        self._siblings = {member: page.members for page in pack.pages.values() for member in page.members}
        home = _home(pack)
        self._traits = {page.id: _traits(pack, page, home) for page in self._pages}
        carriers: dict[tuple[Tie, str], int] = defaultdict(int)
        for traits in self._traits.values():
            for tie, things in traits.items():
                for thing in things:
                    carriers[tie, thing] += 1
        most = max(FEW, len(self._pages) * COMMON_SHARE)
        self._weights = {
            key: _WEIGHT[key[0]] * math.log(1 + len(self._pages) / count) for key, count in carriers.items() if 1 < count <= most
        }

    def ways(self, page: Page) -> tuple[Way, ...]:
        """Two or three ways on from a flagship or topic, the closest first; fewer only where the pack has no other pages."""
        candidates = [self._candidate(page, other) for other in self._pages if other.id != page.id]
        chosen: list[_Candidate] = []
        told: set[str] = set()
        while len(chosen) < MOST_WAYS and candidates:
            best = max(candidates, key=lambda one: (self._worth(one, told), -self._distance(page, one.page)))
            if len(chosen) >= LEAST_WAYS and not best.ties:
                break
            candidates.remove(best)
            chosen.append(best)
            told |= {thing for thing, _ in self._lead(best)[1]}
        if candidates and all(self._beside(page, one.page) for one in chosen):
            farther = max(candidates, key=lambda one: (one.score, -self._distance(page, one.page)))
            chosen = [*(chosen[:-1] if farther.ties else chosen), farther]
        return tuple(self._way(page, one) for one in chosen)

    def _candidate(self, page: Page, other: Page) -> _Candidate:
        ties: dict[Tie, tuple[tuple[str, float], ...]] = {}
        for tie in _WEIGHT:
            common = self._traits[page.id][tie] & self._traits[other.id][tie]
            weighed = [(thing, self._weights[tie, thing]) for thing in common if (tie, thing) in self._weights]
            if weighed:
                ties[tie] = tuple(sorted(weighed, key=lambda entry: (-entry[1], entry[0])))
        score = sum(weight for shared in ties.values() for _, weight in shared)
        score *= BESIDE if self._beside(page, other) else 1
        return _Candidate(other, score * (TOPIC if other.kind is PageKind.TOPIC and page.kind is PageKind.FLAGSHIP else 1), ties)

    def _lead(self, candidate: _Candidate) -> tuple[Tie, tuple[tuple[str, float], ...]]:
        """The tie that weighs most, and what is shared by it."""
        if not candidate.ties:
            return Tie.OTHER, ()
        return max(candidate.ties.items(), key=lambda entry: (sum(weight for _, weight in entry[1]), -list(Tie).index(entry[0])))

    def _worth(self, candidate: _Candidate, told: set[str]) -> float:
        return candidate.score * (REPEATED if told & {thing for thing, _ in self._lead(candidate)[1]} else 1)

    def _way(self, page: Page, candidate: _Candidate) -> Way:
        tie, shared = self._lead(candidate)
        if tie is Tie.OTHER and candidate.page.parent and candidate.page.parent == page.parent:
            return Way(candidate.page.id, Tie.CHAPTER, (candidate.page.parent,))
        return Way(candidate.page.id, tie, tuple(thing for thing, _ in shared[:NAMED]))

    def _beside(self, page: Page, other: Page) -> bool:
        siblings = self._siblings.get(page.id, ())
        return other.id in siblings and abs(siblings.index(page.id) - siblings.index(other.id)) == 1

    def _distance(self, page: Page, other: Page) -> float:
        """How far apart two pages that share nothing are: those of the same theme first, the ones beside last among them."""
        apart = abs(self._order[page.id] - self._order[other.id])
        if page.parent is not None and page.parent == other.parent:
            return apart / 1000 + (0.5 if apart == 1 else 0)
        return 1 + apart + (1000 if other.kind is not page.kind else 0)


def _telling(pack: Pack) -> Iterator[Page]:
    """Flagships and topics in reading order."""
    for gathering in (*pack.themes, *pack.sections):
        yield from (pack.pages[member] for member in pack.pages[gathering].members)


def _traits(pack: Pack, page: Page, home: _Home) -> Traits:
    """Everything a page has that another may have too."""
    programmes = [pack.programmes[funding.programme] for funding in page.funding]
    people = [pack.people[involvement.person] for involvement in page.people]
    partners = {*page.partners, *(organisation for person in people for organisation in person.organisations)}
    return {
        Tie.PERSON: frozenset(person.id for person in people),
        Tie.PROGRAMME: frozenset(programme.id for programme in programmes),
        Tie.PARTNER: frozenset(partners) - home.organisations,
        Tie.FUNDER: frozenset(funder for programme in programmes for funder in programme.funders) - home.organisations,
        Tie.SUBJECT: frozenset(page.subjects),
        Tie.PLACE: frozenset(page.places) - home.places,
    }


@dataclass(frozen=True, slots=True)
class _Home:
    organisations: frozenset[str]
    places: frozenset[str]


def _home(pack: Pack) -> _Home:
    """The institution among the organisations, and the places around it: shared by all, they say nothing."""
    own = [organisation for organisation in pack.organisations.values() if organisation.name == pack.institution.name]
    places: set[str] = set()
    for place in (place for organisation in own for place in organisation.places):
        around: str | None = place
        while around is not None and around not in places:
            places.add(around)
            around = pack.places[around].within
    return _Home(frozenset(organisation.id for organisation in own), frozenset(places))
