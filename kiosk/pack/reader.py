"""A pack folder into a `Pack`, or into the list of everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.pack import catalogues
from kiosk.pack.catalogues import Catalogue
from kiosk.pack.fields import Scope, check_id
from kiosk.pack.figures import FigureTable, read_groups
from kiosk.pack.files import REQUIRED, Files, fetch, meant_path
from kiosk.pack.frame import Frame, read_frame
from kiosk.pack.image import TYPE_OF_SUFFIX, image_facts
from kiosk.pack.ledger import Ledger
from kiosk.pack.limits import Limits
from kiosk.pack.model import Figure, Pack
from kiosk.pack.pages import FOLDERS, Placed, read_page
from kiosk.pack.problem import Code, Mark, PackError, Problem, Severity
from kiosk.pack.references import check_figure_uses, check_references, join_pages
from kiosk.pack.same_facts import check_same_facts, names
from kiosk.pack.slideshow_reader import FOLDER as SLIDESHOWS
from kiosk.pack.slideshow_reader import PlacedShow, check_show_name, check_slideshows, read_slideshow, refer
from kiosk.pack.tree import Group, parse


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a pack; `pack` is None when any problem is an error."""

    pack: Pack | None
    problems: tuple[Problem, ...]  # by file, then line
    files: int  # YAML files read


def load(root: Path) -> Pack:
    """The pack of a folder. Raises PackError with every problem where it has errors."""
    reading = read_pack(root)
    if reading.pack is None:
        raise PackError(reading.problems)
    return reading.pack


def read_pack(root: Path, limits: Limits | None = None) -> Reading:
    """Read and check the pack of a folder. Raises nothing."""
    bounds = limits or Limits()
    return check_files(fetch(root, bounds), bounds)


def check_files(files: Files, limits: Limits) -> Reading:
    """Check a pack whose files are fetched already; touches no disk."""
    ledger = Ledger(limits, list(files.problems))
    _check_names(files, ledger)
    _check_images(files, ledger)
    trees: dict[str, Group] = {}
    for path, data in files.yaml.items():
        tree, problems = parse(path, data, limits)
        ledger.problems.extend(problems)
        if tree is None:
            files.refused.add(path)
        else:
            trees[path] = tree
    frame = read_frame(trees.get("pack.yaml"), ledger)
    pack = _build(files, trees, frame, ledger) if frame.readable else None
    problems = tuple(sorted(ledger.problems, key=lambda problem: (problem.path, problem.line, problem.column)))
    broken = any(problem.severity is Severity.ERROR for problem in problems)
    return Reading(None if broken else pack, problems, len(files.yaml))


def _check_names(files: Files, ledger: Ledger) -> None:
    there = files.refused | files.yaml.keys()
    for path in REQUIRED if files.yaml else ():
        if path not in there:
            files.refused.add(path)
            ledger.error(Mark(path), Code.FILE_MISSING, f"The file {path} is missing.", "Write it as content/README.md shows.")
    for path in files.unused:
        meant = meant_path(path)
        advice = f"Did you mean “{meant}”?" if meant else "Rename or remove it: the kiosk reads only the files of the format."
        ledger.warning(Mark(path), Code.FILE_UNUSED, "This file is not used.", advice)


def _check_images(files: Files, ledger: Ledger) -> None:
    for path, data in files.images.items():
        mark, facts = Mark(path), image_facts(data)
        expected = TYPE_OF_SUFFIX[path.rpartition(".")[2].lower()]
        if facts is None:
            ledger.error(mark, Code.IMAGE_TYPE, "This is not a PNG, JPEG or WebP image.", "Save the image again in one of these types.")
        elif facts.type is not expected:
            message = f"The name says {expected.value}, and the file is {facts.type.value}."
            ledger.error(mark, Code.IMAGE_TYPE, message, "Rename the file, or save it again.")
        elif not facts.whole or not facts.width or not facts.height:
            ledger.error(mark, Code.IMAGE_TRUNCATED, "The image ends too early.", "Copy the whole file again.")
        elif facts.width * facts.height * 4 > ledger.limits.image_decoded_bytes:
            message = f"The image has {facts.width} × {facts.height} pixels, more than the kiosk can hold."
            ledger.error(mark, Code.IMAGE_TOO_LARGE, message, "Reduce it to 3840 pixels on its longer side.")


def _check_unused_images(files: Files, shows: Sequence[PlacedShow], ledger: Ledger) -> None:
    shown = {logo.file for placed in shows if placed.show.event for logo in placed.show.event.logos}
    faulty = {problem.path for problem in ledger.problems if problem.severity is Severity.ERROR}
    for path in files.images.keys() - shown - faulty:
        ledger.warning(Mark(path), Code.FILE_UNUSED, "This image is not used.", "Name it among the logos of a slideshow, or remove it.")


def _read_slideshows(trees: dict[str, Group], scope: Scope, frame: Frame) -> list[PlacedShow]:
    shows = []
    for path, tree in trees.items():
        folder, _, file_name = path.rpartition("/")
        if folder == SLIDESHOWS:
            name = file_name.removesuffix(".yaml")
            check_show_name(name, path, scope.ledger)
            shows.append(read_slideshow(tree, path, name, scope, frame.default_language))
            refer(scope.ledger, shows[-1])
    return shows


def _read_pages(files: Files, trees: dict[str, Group], scope: Scope, table: FigureTable) -> list[Placed]:
    placed = []
    for path in files.yaml:
        folder, _, file_name = path.rpartition("/")
        if folder not in FOLDERS:
            continue
        name = file_name.removesuffix(".yaml")
        names = Ledger(scope.ledger.limits)
        check_id(name, Mark(path), names)
        for problem in names.problems:
            scope.ledger.error(Mark(path), Code.FILE_NAME, problem.message, problem.advice)
        if path in trees:
            placed.append(read_page(trees[path], path, FOLDERS[folder], name, scope, table))
    return placed


def _build(files: Files, trees: dict[str, Group], frame: Frame, ledger: Ledger) -> Pack:
    scope = Scope(ledger, frame.languages)
    table = FigureTable()
    document, sources, source_catalogue = catalogues.sources(trees.get("sources.yaml"), scope)
    organisations, organisation_catalogue = catalogues.organisations(trees.get("organisations.yaml"), scope)
    people, person_catalogue = catalogues.people(trees.get("people.yaml"), scope)
    programmes, programme_catalogue = catalogues.programmes(trees.get("programmes.yaml"), scope)
    places, place_catalogue = catalogues.places(trees.get("places.yaml"), scope)
    links, link_catalogue = catalogues.links(trees.get("links.yaml"), scope, frame.link_hosts)
    subjects, subject_catalogue = catalogues.subjects(trees.get("subjects.yaml"), scope)
    groups = read_groups(trees.get("figures.yaml"), scope, table)
    placed = _read_pages(files, trees, scope, table)
    pages = join_pages(ledger, placed, frame.lists, files.refused)
    shows = _read_slideshows(trees, scope, frame)
    known: tuple[Catalogue, ...] = (
        source_catalogue, organisation_catalogue, person_catalogue, programme_catalogue, place_catalogue, link_catalogue, subject_catalogue,
    )  # fmt: skip
    check_references(ledger, known, files.refused)
    check_figure_uses(ledger, table, files.refused)
    check_slideshows(ledger, shows, pages, table.figures, groups, set(files.images), files.refused)
    _check_unused_images(files, shows, ledger)
    check_same_facts(ledger, names(organisations, people, programmes, pages))
    figures: dict[str, Figure] = table.figures
    return Pack(
        root=files.root,
        id=frame.id,
        version=frame.version,
        institution=frame.institution,
        languages=frame.languages,
        default_language=frame.default_language,
        palette=frame.palette,
        welcome=frame.welcome,
        link_hosts=frame.link_hosts or (),
        sources=sources,
        themes=tuple(frame.lists.themes),
        sections=tuple(frame.lists.sections),
        pages=pages,
        figures=figures,
        figure_groups=groups,
        organisations=organisations,
        people=people,
        programmes=programmes,
        places=places,
        links=links,
        subjects=subjects,
        document=document,
        slideshows={placed.show.id: placed.show for placed in shows},
    )
