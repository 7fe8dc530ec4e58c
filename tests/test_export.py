"""A slideshow as a file, read by programs that are not ours: Poppler for the PDF, Pillow for the pictures."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk import stand
from kiosk.errors import UsageError
from kiosk.pack.reader import load
from kiosk.pack.slideshow import SlideKind
from kiosk.screens.shows import slides_of
from kiosk.screens.slides import slide_document, slide_title
from kiosk.settings import Settings, default_content

NAME = "neuroscience"


@pytest.fixture(scope="module")
def pdf(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pdf")
    path = folder / "show.pdf"
    told: list[tuple[int, int]] = []
    settings = Settings(default_content(), folder / "state")
    count = stand.export(settings, NAME, path, size=(1280, 720), report=lambda done, of, _slide: told.append((done, of)))
    assert told == [(number, count) for number in range(1, count + 1)]
    return path


def poppler(program: str, *arguments: str) -> str:
    assert shutil.which(program), "Poppler is missing; `dev.py test` names the package"
    return subprocess.run([program, *arguments], capture_output=True, encoding="utf-8", check=True).stdout


def plain(text: str) -> str:
    return " ".join(text.split())


def test_every_title_is_found_on_its_page(pdf: Path) -> None:
    pack = load(default_content())
    show = pack.slideshows[NAME]
    slides = slides_of(pack, show)
    assert len(PdfReader(pdf).pages) == len(slides)
    for number, slide in enumerate(slides, start=1):
        text = plain(poppler("pdftotext", "-f", str(number), "-l", str(number), str(pdf), "-"))
        document = slide_document(pack, show, slide)
        # A question is worded by the kiosk, in the language on screen; its answers are the pack's.
        expected = [answer["text"] for answer in document["answers"]] if slide.kind is SlideKind.QUIZ else [slide_title(document)]
        assert [title for title in expected if plain(title) not in text] == []
        assert "pause" not in text


def test_every_font_is_inside_and_has_its_letters(pdf: Path) -> None:
    rows = [line.split() for line in poppler("pdffonts", str(pdf)).splitlines()[2:]]
    assert rows
    assert all("KioskHyperlegible" in row[0] for row in rows)
    assert all(row[-5:-2] == ["yes", "no", "yes"] for row in rows), "embedded, and with the letters behind its signs"


def test_the_document_has_its_language_and_title(pdf: Path) -> None:
    reader = PdfReader(pdf)
    assert str(reader.root_object["/Lang"]) == "fr"
    assert reader.metadata is not None
    assert reader.metadata.title == load(default_content()).slideshows[NAME].title["fr"]
    assert [path.name for path in pdf.parent.iterdir() if path.is_file()] == ["show.pdf"], "nothing unfinished is left"


def test_the_pages_have_the_proportions_asked_for(pdf: Path) -> None:
    box = PdfReader(pdf).pages[0].mediabox
    assert float(box.width) / float(box.height) == pytest.approx(16 / 9, rel=0.01)


def test_pictures_are_numbered_and_of_the_size_asked_for(qapp: object, tmp_path: Path) -> None:
    count = stand.export(Settings(default_content(), tmp_path / "state"), NAME, tmp_path / "out", size=(800, 600))
    files = sorted((tmp_path / "out").iterdir())
    assert len(files) == count
    assert files[0].name == "01-title-fr.png"
    for file in files:
        with Image.open(file) as picture:
            assert picture.size == (800, 600)
            assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 5, f"{file.name} is empty"


@pytest.mark.parametrize(
    ("name", "languages", "said"),
    [
        ("neurosience", None, "Did you mean neuroscience?"),
        ("tour", ["de"], "The pack has no language “de”"),
        ("xyz", None, "The pack has: "),
    ],
)
def test_what_does_not_exist_is_named(qapp: object, tmp_path: Path, name: str, languages: list[str] | None, said: str) -> None:
    with pytest.raises(UsageError, match=said.replace("?", r"\?")):
        stand.export(Settings(default_content(), tmp_path), name, tmp_path / "out.pdf", size=(800, 600), languages=languages)
    assert not (tmp_path / "out.pdf").exists()


def test_a_place_that_cannot_be_written_is_one_clear_sentence(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"^/dev/null/out cannot be written \(not a directory\)\.$"):
        stand.export(Settings(default_content(), tmp_path), NAME, Path("/dev/null/out"), size=(800, 600))


def test_a_pdf_that_came_meanwhile_stays(qapp: object, tmp_path: Path) -> None:
    def come(done: int, of: int, _slide: str) -> None:
        if done == of:
            (tmp_path / "show.pdf").write_text("mine")

    settings = Settings(default_content(), tmp_path / "state")
    with pytest.raises(UsageError, match=r"show\.pdf is there already\. Give another name, or remove it first\.$"):
        stand.export(settings, NAME, tmp_path / "show.pdf", size=(320, 200), languages=["fr"], report=come)
    assert {path.name: path.read_text() for path in tmp_path.iterdir() if path.is_file()} == {"show.pdf": "mine"}


@pytest.mark.parametrize(
    ("to", "in_the_way", "said"),
    [
        ("out", "out/01-title-fr.png", "no room or no right to write 01-title-fr.png"),
        ("out.pdf", "out.pdf", "is a directory"),
    ],
)
def test_what_fails_on_the_way_is_one_sentence_and_nothing_is_left(
    qapp: object, tmp_path: Path, to: str, in_the_way: str, said: str
) -> None:
    (tmp_path / in_the_way).mkdir(parents=True)
    with pytest.raises(UsageError) as failure:
        stand.export(Settings(default_content(), tmp_path / "state"), NAME, tmp_path / to, size=(320, 200), languages=["fr"])
    assert str(failure.value) == f"{tmp_path / to} cannot be written ({said})."
    assert [path.name for path in tmp_path.rglob("*") if path.suffix in (".pdf", ".new", ".png") and path.is_file()] == []
