"""The catalogues of a pack: pack.yaml apart, one file each, one entry an id."""

from __future__ import annotations

import re
import urllib.parse
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from kiosk.pack import limits
from kiosk.pack.fields import Fields, Scope, check_id, language_keys, shorten
from kiosk.pack.ledger import Kind
from kiosk.pack.model import Link, Organisation, OrganisationKind, Person, Place, PlaceKind, Programme, Source, Subject, Text
from kiosk.pack.problem import Code, Mark
from kiosk.pack.tree import Group, Scalar
from kiosk.pack.twins import Said, twin

T = TypeVar("T")
_PLACE_CODE = re.compile(r"[A-Z]{2}(?:-?[A-Z0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Where the entries of one file stand, so that the unused ones can be told."""

    kind: Kind
    marks: dict[str, Mark]


def _entries(node: Group, scope: Scope, example: str) -> Iterator[tuple[str, Mark, Group]]:
    for name, mark in node.keys.items():
        check_id(name, mark, scope.ledger)
        value = node.values[name]
        if isinstance(value, Group):
            yield name, mark, value
        else:
            message = f"The entry “{name}” is not a group of keys."
            scope.ledger.error(value.mark, Code.WRONG_TYPE, message, f"Write `{name}: {example}`.")


def _read(node: Group | None, scope: Scope, example: str, entry: Callable[[str, Group, Scope], T]) -> tuple[dict[str, T], dict[str, Mark]]:
    values: dict[str, T] = {}
    marks: dict[str, Mark] = {}
    for name, mark, group in _entries(node, scope, example) if node is not None else ():
        values[name] = entry(name, group, scope)
        marks[name] = mark
    return values, marks


def _check_names(names: Mapping[str, Text], marks: Mapping[str, Mark], scope: Scope) -> None:
    """Note the entries of a catalogue that a visitor would take for one another."""
    said: Said = {}
    for entry, name in names.items():
        if (first := twin(said, entry, name)) is not None:
            message = f"“{entry}” has the same name as “{first}”, line {marks[first].line}."
            scope.ledger.warning(marks[entry], Code.REPEATED, message, "Keep one entry, and use its id wherever it is meant.")


def organisations(node: Group | None, scope: Scope) -> tuple[dict[str, Organisation], Catalogue]:
    """organisations.yaml"""

    def entry(name: str, group: Group, scope: Scope) -> Organisation:
        fields = Fields(group, ("name", "kind", "short", "gloss", "places"), scope)
        return Organisation(
            id=name,
            name=fields.text("name", limits.NAME),
            kind=fields.choice("kind", OrganisationKind, OrganisationKind.INSTITUTE),
            short=fields.optional_text("short", limits.NAME),
            gloss=fields.optional_text("gloss", limits.NAME),
            places=fields.references("places", Kind.PLACE),
        )

    values, marks = _read(node, scope, "{name: {fr: …}, kind: university}", entry)
    _check_names({name: value.name for name, value in values.items()}, marks, scope)
    return values, Catalogue(Kind.ORGANISATION, marks)


def people(node: Group | None, scope: Scope) -> tuple[dict[str, Person], Catalogue]:
    """people.yaml"""

    def entry(name: str, group: Group, scope: Scope) -> Person:
        fields = Fields(group, ("name", "title", "role", "organisations"), scope)
        return Person(
            id=name,
            name=fields.string("name", "First Last"),
            title=fields.optional_text("title", limits.NAME),
            role=fields.optional_text("role", limits.NAME),
            organisations=fields.references("organisations", Kind.ORGANISATION),
        )

    values, marks = _read(node, scope, "{name: First Last}", entry)
    _check_names({name: {"": value.name} for name, value in values.items()}, marks, scope)
    return values, Catalogue(Kind.PERSON, marks)


def programmes(node: Group | None, scope: Scope) -> tuple[dict[str, Programme], Catalogue]:
    """programmes.yaml"""

    def entry(name: str, group: Group, scope: Scope) -> Programme:
        fields = Fields(group, ("name", "funders", "period"), scope)
        return Programme(
            id=name,
            name=fields.text("name", limits.NAME),
            funders=fields.references("funders", Kind.ORGANISATION),
            period=fields.period("period"),
        )

    values, marks = _read(node, scope, "{name: {fr: …}}", entry)
    _check_names({name: value.name for name, value in values.items()}, marks, scope)
    return values, Catalogue(Kind.PROGRAMME, marks)


def places(node: Group | None, scope: Scope) -> tuple[dict[str, Place], Catalogue]:
    """places.yaml"""

    codes: dict[str, str] = {}

    def entry(name: str, group: Group, scope: Scope) -> Place:
        fields = Fields(group, ("name", "kind", "latitude", "longitude", "code", "within"), scope)
        latitude, longitude = _degrees(fields, "latitude", "50.63", 90), _degrees(fields, "longitude", "3.06", 180)
        for given, other, example in (("latitude", "longitude", "3.06"), ("longitude", "latitude", "50.63")):
            if fields.has(given):
                fields.get(other, example, required=True)
        return Place(
            id=name,
            name=fields.text("name", limits.NAME),
            kind=fields.choice("kind", PlaceKind, PlaceKind.CITY),
            latitude=latitude,
            longitude=longitude,
            code=_code(fields, name, codes),
            within=fields.reference("within", Kind.PLACE, required=False) or None,
        )

    values, marks = _read(node, scope, "{name: {fr: …}, kind: city}", entry)
    _check_names({name: value.name for name, value in values.items()}, marks, scope)
    _check_loops(values, marks, scope)
    return values, Catalogue(Kind.PLACE, marks)


def _degrees(fields: Fields, key: str, example: str, bound: int) -> float | None:
    value = fields.number(key, example, required=False)
    if value is not None and abs(value) > bound:
        message = f"“{key}” is {value:g}, and degrees go from -{bound} to {bound} here."
        advice = f"Write decimal degrees, such as `{key}: {example}`; north and east are positive."
        fields.ledger.error(fields.at(key), Code.OUT_OF_RANGE, message, advice)
    return value


def _code(fields: Fields, name: str, codes: dict[str, str]) -> str | None:
    """A code of ISO 3166 or NUTS; noted where it is of another form, or already that of another place."""
    code = fields.string("code", "FR-HDF", required=False)
    if not code:
        return None
    if not _PLACE_CODE.fullmatch(code):
        message = f"The code “{shorten(code)}” is neither one of ISO 3166 nor of NUTS."
        fields.ledger.error(fields.at("code"), Code.ID_FORM, message, "Write for instance TW for a country, FR-HDF or FRE1 for a region.")
    elif codes.setdefault(code, name) != name:
        message = f"The code “{code}” is already that of the place “{codes[code]}”."
        fields.ledger.error(fields.at("code"), Code.REPEATED, message, "Keep it for one of the two.")
    return code


def _check_loops(places: dict[str, Place], marks: dict[str, Mark], scope: Scope) -> None:
    """Note the places that lie within themselves; each is looked at once."""
    settled: set[str] = set()
    for first in places:
        path: dict[str, None] = {}
        name: str | None = first
        while name is not None and name in places and name not in settled and name not in path:
            path[name] = None
            name = places[name].within
        if name in path:
            message = f"The place “{name}” lies within itself."
            scope.ledger.error(marks[name], Code.WITHIN_LOOP, message, "Remove one `within:` of the chain that leads back to it.")
        settled.update(path)


def links(node: Group | None, scope: Scope, hosts: tuple[str, ...] | None) -> tuple[dict[str, Link], Catalogue]:
    """links.yaml; a link leads to one of `hosts` by https, nowhere else. None: the hosts are not known, pack.yaml is broken."""

    def entry(name: str, group: Group, scope: Scope) -> Link:
        fields = Fields(group, ("url", "label"), scope)
        url = fields.string("url", '"https://…"')
        if url:
            _check_url(url, fields, hosts)
        return Link(name, url, fields.text("label", limits.LABEL))

    values, marks = _read(node, scope, '{url: "https://…", label: {fr: …}}', entry)
    return values, Catalogue(Kind.LINK, marks)


def _check_url(url: str, fields: Fields, hosts: tuple[str, ...] | None) -> None:
    try:
        parts = urllib.parse.urlsplit(url)
    except ValueError:
        parts = urllib.parse.SplitResult("", "", "", "", "")
    if parts.scheme != "https" or any(letter.isspace() or ord(letter) < 32 for letter in url):
        message = "The link is not a full address that begins with https://."
        fields.ledger.error(
            fields.at("url"), Code.LINK_NOT_HTTPS, message, "Write the address as the browser shows it, with https:// in front."
        )
    elif hosts is not None and parts.netloc not in hosts:
        otherwise = f"Use another link, or add “{parts.hostname}” to `link_hosts` in pack.yaml."
        if parts.netloc != parts.hostname:
            otherwise = "Write the host alone in lower case, without a user name and without a port."
        advice = fields.ledger.did_you_mean(parts.netloc, hosts, otherwise)
        message = f"Links to “{parts.netloc}” are not allowed by this pack."
        fields.ledger.error(fields.at("url"), Code.LINK_HOST, message, advice)


def subjects(node: Group | None, scope: Scope) -> tuple[dict[str, Subject], Catalogue]:
    """subjects.yaml"""

    def entry(name: str, group: Group, scope: Scope) -> Subject:
        fields = Fields(group, ("name", "also"), scope)
        also: dict[str, tuple[str, ...]] = {}
        if (node := fields.group("also", "{fr: [other word]}", required=False)) is not None:
            words = Fields(node, tuple(node.values), scope)
            also = {
                language: tuple(word for word, _ in words.strings(language, "[other word]"))
                for language in language_keys(node, "also", scope)
            }
        return Subject(name, fields.text("name", limits.NAME), also)

    values, marks = _read(node, scope, "{name: {fr: …}}", entry)
    _check_names({name: value.name for name, value in values.items()}, marks, scope)
    return values, Catalogue(Kind.SUBJECT, marks)


def sources(node: Group | None, scope: Scope) -> tuple[Text, dict[str, Source], Catalogue]:
    """sources.yaml: the document's name, and its sections."""
    marks: dict[str, Mark] = {}
    values: dict[str, Source] = {}
    if node is None:
        return {}, values, Catalogue(Kind.SOURCE, marks)
    fields = Fields(node, ("document", "sections"), scope)
    document = fields.text("document", limits.NAME)
    sections = fields.group("sections", "{some-id: heading as in the document}")
    for name, heading in sections.values.items() if sections is not None else ():
        mark = sections.keys[name] if sections is not None else heading.mark
        check_id(name, mark, scope.ledger)
        marks[name] = mark
        if isinstance(heading, Scalar) and not heading.empty and heading.text.strip():
            values[name] = Source(name, heading.text.strip())
        else:
            message = f"The section “{name}” has no heading."
            scope.ledger.error(
                heading.mark, Code.WRONG_TYPE, message, f'Write `{name}: "…"` with the heading as it stands in the document.'
            )
    return document, values, Catalogue(Kind.SOURCE, marks)
