"""Search over every text of a pack, as one types.

A screen is found when every word typed stands somewhere on it, whole, begun or with a slip of the finger; where no screen has them
all, those that have the most are returned and marked. Names and subjects come before titles, titles before teasers, teasers before
the rest. The text shown with a hit never comes from what waits behind "more".
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.pack.excerpt import Excerpt, Wanted, quote
from kiosk.pack.model import Pack
from kiosk.pack.postings import RANK_BITS, RANK_MASK, Postings, build_postings
from kiosk.pack.searchable import HitKind, Rank, Reader, Screen, WriteFigure, name_of, screens, title_of, write_plainly
from kiosk.pack.suggestions import Suggestions, gather_suggestions
from kiosk.pack.vocabulary import Vocabulary
from kiosk.pack.words import is_stop, stem, words

LETTERS_READ = 200  # of a query
WORDS_READ = 8
_WIDE = 20_000  # entries of the index beyond which a word is looked up screen by screen
_WEIGHTS = {Rank.MORE: 3, Rank.BODY: 6, Rank.TEASER: 20, Rank.HEADING: 25, Rank.TITLE: 60, Rank.ALSO: 90, Rank.NAME: 100}
_LOOK_UP = 3  # entries read in the time it takes to look for one span on one screen
_WHOLE, _BEGUN, _NEAR = 4, 3, 2  # how well a word fits what was typed
_EXACT_NAME = 1_000
_TIES = 1 << 28  # more than there can be screens
_BY_RANK = tuple(next((weight for rank, weight in _WEIGHTS.items() if rank == number), 0) for number in range(1 << RANK_BITS))
# The score of an entry by its rank, for each way to fit.
_TABLES = {fit: tuple(fit * weight for weight in _BY_RANK) for fit in (_WHOLE, _BEGUN, _NEAR)}


@dataclass(frozen=True, slots=True)
class Hit:
    """A screen that was found. `page` is a page's id, or a figure group's where `kind` is FIGURES."""

    page: str
    kind: HitKind
    panel: int | None  # where on the page, if not at its top
    score: int
    name: str  # proper name, or nothing
    title: str
    excerpt: Excerpt
    complete: bool  # every word was found


@dataclass(frozen=True, slots=True)
class _Span:
    first: int
    last: int  # not included
    fit: int


@dataclass(frozen=True, slots=True)
class _Term:
    typed: str  # folded
    spans: tuple[_Span, ...]
    total: int  # entries under the spans

    @property
    def near(self) -> bool:
        return any(span.fit == _NEAR for span in self.spans)


@dataclass(frozen=True, slots=True)
class Index:
    """Everything that can be found in one language. Built once, never changed, safe to search from any thread."""

    reader: Reader
    screens: tuple[Screen, ...]
    vocabulary: Vocabulary
    postings: Postings
    named: dict[str, tuple[int, ...]]  # a whole name -> the screens that bear it
    propositions: Suggestions

    def search(self, query: str, limit: int = 20) -> tuple[Hit, ...]:
        """The best hits first, at most `limit`; none for an empty query. Raises nothing, whatever was typed."""
        typed = self._typed(query)
        if not typed or limit < 1:
            return ()
        terms = [self._term(word) for word in typed]
        scores = self._complete(terms, limit)
        if not scores and not all(term.near for term in terms):
            terms = [term if term.near else self._with_near(term) for term in terms]
            scores = self._complete(terms, limit)
        complete = bool(scores)
        if complete:
            for screen in self.named.get("".join(stem(word, self.reader.language) for word in typed), ()):
                if screen in scores:
                    scores[screen] += _EXACT_NAME
        else:
            scores = self._partial(terms, limit)
        best = heapq.nlargest(limit, (score * _TIES - screen for screen, score in scores.items()))
        wanted = tuple(self._wanted(term) for term in terms)
        ranked = ((-packed % _TIES, -(-packed // _TIES)) for packed in best)
        return tuple(self._hit(screen, score, wanted, complete) for screen, score in ranked)

    def suggestions(self, query: str, limit: int = 5) -> tuple[str, ...]:
        """Names and subjects to try instead; each of them finds something."""
        return self.propositions.nearest(query[:LETTERS_READ], limit)

    def _typed(self, query: str) -> tuple[str, ...]:
        folded = dict.fromkeys(word for _, _, word in words(query[:LETTERS_READ]))
        telling = [word for word in folded if not is_stop(word, self.reader.language)]
        return tuple(telling or folded)[:WORDS_READ]

    def _term(self, typed: str) -> _Term:
        spans = tuple(self._spans(typed))
        return self._term_of(typed, spans) if spans else self._with_near(_Term(typed, (), 0))

    def _spans(self, typed: str) -> Iterator[_Span]:
        whole = self.vocabulary.find(stem(typed, self.reader.language))
        if whole is not None:
            yield _Span(whole, whole + 1, _WHOLE)
        begun = self.vocabulary.starting(typed)
        if begun and begun != range(whole or 0, (whole or 0) + 1):
            yield _Span(begun.start, begun.stop, _BEGUN)

    def _with_near(self, term: _Term) -> _Term:
        near = tuple(_Span(word, word + 1, _NEAR) for word in self.vocabulary.near(term.typed))
        return self._term_of(term.typed, (*term.spans, *near))

    def _term_of(self, typed: str, spans: tuple[_Span, ...]) -> _Term:
        return _Term(typed, spans, sum(self.postings.by_word.count(span.first, span.last) for span in spans))

    def _complete(self, terms: list[_Term], limit: int) -> dict[int, int]:
        """Scores of the screens that have every word."""
        first, *others = sorted(terms, key=lambda term: term.total)
        if not others and first.total > _WIDE:
            return self._enough(first, limit)
        scores = self._every(first)
        for term in others:
            if term.total <= min(_WIDE, _LOOK_UP * len(scores) * len(term.spans)):
                more = self._every(term)
                scores = {screen: score + more[screen] for screen, score in scores.items() if screen in more}
            else:
                ranked = ((screen, score, self._score(term, screen)) for screen, score in scores.items())
                scores = {screen: score + added for screen, score, added in ranked if added}
        return scores

    def _partial(self, terms: list[_Term], limit: int) -> dict[int, int]:
        """Scores of the screens that have more of the words than any other."""
        narrow = [term for term in terms if 0 < term.total <= _WIDE]
        scores: dict[int, int] = {}
        counts: dict[int, int] = {}
        for term in narrow:
            for screen, score in self._every(term).items():
                scores[screen] = scores.get(screen, 0) + score
                counts[screen] = counts.get(screen, 0) + 1
        wide = [term for term in terms if term.total > _WIDE]
        if not scores and wide:
            return self._enough(min(wide, key=lambda term: term.total), limit)
        most = max(counts.values(), default=0)
        return {screen: score for screen, score in scores.items() if counts[screen] == most}

    def _enough(self, term: _Term, limit: int) -> dict[int, int]:
        """The scores of the screens that have a wide word in a title or name, if they are enough: no other can come before them."""
        heads = self._heads(term)
        return heads if len(heads) >= limit else self._every(term)

    def _every(self, term: _Term) -> dict[int, int]:
        """The score of each screen that has the word."""
        if term.total <= _WIDE:
            return self._read(term, heads=False)
        found = self._heads(term)
        for screen in range(self.postings.screens):
            if screen not in found and (score := self._score(term, screen)):
                found[screen] = score
        return found

    def _heads(self, term: _Term) -> dict[int, int]:
        return self._read(term, heads=True)

    def _read(self, term: _Term, *, heads: bool) -> dict[int, int]:
        table = self.postings.heads_by_word if heads else self.postings.by_word
        found: dict[int, int] = {}
        for span in term.spans:
            weights = _TABLES[span.fit]
            for entry in table.rows(span.first, span.last):
                screen, score = entry >> RANK_BITS, weights[entry & RANK_MASK]
                if score > found.get(screen, 0):
                    found[screen] = score
        return found

    def _score(self, term: _Term, screen: int) -> int:
        return max(_TABLES[span.fit][self.postings.rank_in(screen, span.first, span.last)] for span in term.spans)

    def _wanted(self, term: _Term) -> Wanted:
        near = frozenset(self.vocabulary.stems[span.first] for span in term.spans if span.fit == _NEAR)
        return Wanted(term.typed, near | {stem(term.typed, self.reader.language)}, self.reader.language)

    def _hit(self, number: int, score: int, wanted: tuple[Wanted, ...], complete: bool) -> Hit:
        screen = self.screens[number]
        pack, language = self.reader.pack, self.reader.language
        panel, excerpt = quote(self.reader.passages(screen), wanted)
        return Hit(
            screen.id, screen.kind, panel, score, name_of(pack, screen, language), title_of(pack, screen, language), excerpt, complete
        )


def build_index(pack: Pack, language: str, write: WriteFigure = write_plainly, after_each: Callable[[], None] = lambda: None) -> Index:
    """Index every text of the pack in one language; `write` says how a figure is written within a sentence.

    Takes time in proportion to the pack (about 0.1 s for thirty pages): build it away from the thread that draws. `after_each` is
    called when a screen has been read; what it raises ends the work.
    """
    reader = Reader(pack, language, write)
    found = screens(pack)
    named: dict[str, list[int]] = {}

    def ranks() -> Iterator[dict[str, Rank]]:
        for number, screen in enumerate(found):
            yield _ranks(reader, screen, number, named)
            after_each()

    vocabulary, postings = build_postings(ranks())
    whole = {name: tuple(dict.fromkeys(numbers)) for name, numbers in named.items()}
    return Index(reader, found, vocabulary, postings, whole, gather_suggestions(pack, language))


def _ranks(reader: Reader, screen: Screen, number: int, named: dict[str, list[int]]) -> dict[str, Rank]:
    ranks: dict[str, Rank] = {}
    for passage in reader.passages(screen):
        telling = [folded for _, _, folded in words(passage.text) if not is_stop(folded, reader.language)]
        stems = [stem(folded, reader.language) for folded in telling]
        if passage.rank is Rank.NAME and stems:
            whole = "".join(stems)  # "Inside 3D" is found as "inside3d" too
            named.setdefault(whole, []).append(number)
            stems.append(whole)
        # A word that its plural changes within is found letter by letter too: "jaar" is "jar".
        changed = [folded for folded in telling if not folded.startswith(stem(folded, reader.language))]
        for word in (*stems, *changed):
            if ranks.get(word, 0) < passage.rank:
                ranks[word] = passage.rank
    return ranks
