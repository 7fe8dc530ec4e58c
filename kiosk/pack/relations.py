"""Ways on: for each flagship and topic the two or three others that share most with it, and what they share.

What few pages share weighs more. What more than a third of them share, the institution itself and the places it lies in say nothing and
are left out; where nothing else is shared, the theme is, and at last any other subject.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from kiosk.pack.model import Pack, Page, PageKind
from kiosk.pack.outlines import Rows, Same, outline

MOST_WAYS = 3
LEAST_WAYS = 2
NAMED = 2  # shared things of a kind that a reason names
COMMON_SHARE = 1 / 3  # of the pages: what more of them carry sets none apart
FEW = 2  # pages that may always share a thing, however small the pack
BESIDE = 0.5  # the page before or after is one tap away already
NEAREST = MOST_WAYS + 2  # of the pages that share nothing with one, how many may be led to
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
TOPICS = "topics"  # names the row of all topics


@dataclass(frozen=True, slots=True)
class _Candidate:
    page: str
    score: float
    ties: Mapping[Tie, tuple[tuple[str, float], ...]]  # what is shared, with what it weighs


def relations(pack: Pack) -> Relations:
    """Those of a pack, made once."""
    return _relations(Same(pack))


@lru_cache(maxsize=2)
def _relations(key: Same) -> Relations:
    return Relations(key.pack)


def carriers(pack: Pack) -> Rows:
    """A row for each thing that two pages or more have: the tie, the thing, the pages. The last row names the topics."""
    home = _home(pack)
    found: dict[tuple[Tie, str], list[str]] = defaultdict(list)
    topics = []
    for page in map(pack.pages.__getitem__, _telling(pack)):
        for tie, things in _traits(pack, page, home).items():
            for thing in things:
                found[tie, thing].append(page.id)
        if page.kind is PageKind.TOPIC:
            topics.append(page.id)
    return (
        *((tie.value, thing, *pages) for (tie, thing), pages in sorted(found.items(), key=_by_name) if len(pages) > 1),
        (TOPICS, *topics),
    )


def _by_name(entry: tuple[tuple[Tie, str], list[str]]) -> tuple[str, str]:
    return entry[0][0].value, entry[0][1]


class Relations:
    """The ties between the flagships and topics of a pack. Only what a page shares is looked at, not all the pages."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._pages = list(_telling(pack))
        self._order = {page: place for place, page in enumerate(self._pages)}
        *rows, (_, *topics) = outline(pack, "relations", carriers)
        self._topics = frozenset(topics)
        self._parents = {member: above for above in (*pack.themes, *pack.sections) for member in pack.pages[above].members}
        most = max(FEW, len(self._pages) * COMMON_SHARE)
        self._carriers = {(Tie(tie), thing): pages for tie, thing, *pages in rows if len(pages) <= most}
        self._weights = {key: _WEIGHT[key[0]] * math.log(1 + len(self._pages) / len(pages)) for key, pages in self._carriers.items()}

    def ways(self, page: Page) -> tuple[Way, ...]:
        """Two or three ways on from a flagship or topic, the closest first; fewer only where the pack has no other pages."""
        candidates = self._candidates(page)
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

    def _candidates(self, page: Page) -> list[_Candidate]:
        """The pages that share something, in reading order, and the nearest of those that share nothing."""
        shared: dict[str, dict[Tie, list[tuple[str, float]]]] = {}
        own = _traits(self._pack, page, _Home(frozenset(), frozenset()))
        for tie in _WEIGHT:
            for thing in own[tie]:
                for other in self._carriers.get((tie, thing), ()):
                    shared.setdefault(other, {}).setdefault(tie, []).append((thing, self._weights[tie, thing]))
        shared.pop(page.id, None)
        names = sorted((*shared, *self._nearest(page, shared)), key=self._order.__getitem__)
        return [self._candidate(page, name, shared.get(name, {})) for name in names]

    def _nearest(self, page: Page, shared: Collection[str]) -> list[str]:
        """Enough of the pages without anything shared: whichever of them is led to is among them."""
        bare = (other for other in self._outward(page.id) if other not in shared)
        own: list[str] = []
        others: dict[bool, list[str]] = {True: [], False: []}  # of the same kind, and of the other
        for other in bare:
            if self._parents[other] == page.parent:
                own.append(other)
            else:
                others[(other in self._topics) == (page.id in self._topics)].append(other)
            if len(own) >= NEAREST and self._distance(page, own[-1]) < 1:
                break  # every page of another theme is farther
            if all(len(some) >= NEAREST for some in (own, *others.values())):
                break
        return [*own, *others[True], *others[False]]

    def _outward(self, page: str) -> Iterator[str]:
        """The other pages, those beside it first."""
        here = self._order[page]
        for step in range(1, len(self._pages)):
            yield from (self._pages[place] for place in (here - step, here + step) if 0 <= place < len(self._pages))

    def _candidate(self, page: Page, other: str, shared: Mapping[Tie, list[tuple[str, float]]]) -> _Candidate:
        ties = {tie: tuple(sorted(weighed, key=lambda entry: (-entry[1], entry[0]))) for tie, weighed in shared.items()}
        score = sum(weight for weighed in ties.values() for _, weight in weighed)
        score *= BESIDE if self._beside(page, other) else 1
        return _Candidate(other, score * (TOPIC if other in self._topics and page.kind is PageKind.FLAGSHIP else 1), ties)

    def _lead(self, candidate: _Candidate) -> tuple[Tie, tuple[tuple[str, float], ...]]:
        """The tie that weighs most, and what is shared by it."""
        if not candidate.ties:
            return Tie.OTHER, ()
        return max(candidate.ties.items(), key=lambda entry: (sum(weight for _, weight in entry[1]), -list(Tie).index(entry[0])))

    def _worth(self, candidate: _Candidate, told: set[str]) -> float:
        return candidate.score * (REPEATED if told & {thing for thing, _ in self._lead(candidate)[1]} else 1)

    def _way(self, page: Page, candidate: _Candidate) -> Way:
        tie, shared = self._lead(candidate)
        if tie is Tie.OTHER and page.parent and self._parents[candidate.page] == page.parent:
            return Way(candidate.page, Tie.CHAPTER, (page.parent,))
        return Way(candidate.page, tie, tuple(thing for thing, _ in shared[:NAMED]))

    def _beside(self, page: Page, other: str) -> bool:
        return self._parents[page.id] == self._parents[other] and abs(self._order[page.id] - self._order[other]) == 1

    def _distance(self, page: Page, other: str) -> float:
        """How far apart two pages that share nothing are: those of the same theme first, the ones beside last among them."""
        apart = abs(self._order[page.id] - self._order[other])
        if page.parent is not None and page.parent == self._parents[other]:
            return apart / 1000 + (0.5 if apart == 1 else 0)
        return 1 + apart + (1000 if (other in self._topics) != (page.id in self._topics) else 0)


def _telling(pack: Pack) -> Iterator[str]:
    """Flagships and topics in reading order, by their ids."""
    for gathering in (*pack.themes, *pack.sections):
        yield from pack.pages[gathering].members


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
