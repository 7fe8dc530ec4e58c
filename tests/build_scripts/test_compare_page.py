"""The web page that the kiosk is compared with: nothing of the pack is missing from it, and nothing on it leads nowhere."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from html import unescape
from pathlib import Path

import compare_page
import compare_site
import pytest
from PySide6.QtGui import QGuiApplication, QImageReader

from kiosk.pack.model import Pack, Page, Subject
from kiosk.pack.reader import load
from kiosk.screens.wording import expand

VALID = Path(__file__).resolve().parents[1] / "fixtures" / "packs" / "valid"
# Words that a search finds by; what a door of the home screen says shorter; slideshows are not on the page.
UNSEEN = {(Subject, "also"), (Page, "short"), (Pack, "slideshows")}


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(VALID)


@pytest.fixture(scope="module")
def site(pack: Pack, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    compare_site.write_site(pack, folder, qapp)
    return folder


def fragments(site: Path, language: str) -> dict[str, str]:
    script = (site / f"{language}.js").read_text(encoding="utf-8")
    found = json.loads(script.partition("=")[2].rstrip(";\n"))
    del found["words"]
    assert isinstance(found, dict)
    return found


def words(markup: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", markup)).split())


def texts(value: object, languages: tuple[str, ...]) -> Iterator[Mapping[str, str]]:
    """Every text in a value of the pack that is shown."""
    if isinstance(value, Mapping):
        if value and set(value) <= set(languages):
            yield value
        else:
            for one in value.values():
                yield from texts(one, languages)
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one, languages)
    elif is_dataclass(value):
        for field in fields(value):
            if (type(value), field.name) not in UNSEEN:
                yield from texts(getattr(value, field.name), languages)


def test_every_text_of_the_pack_is_on_the_page_in_every_language(pack: Pack, site: Path) -> None:
    found = list(texts(pack, pack.languages))
    assert len(found) > 60
    for language in pack.languages:
        shown = words(" ".join(fragments(site, language).values()))
        missing = [said for text in found if (said := " ".join(expand(text, pack, language).split())) not in shown]
        assert missing == []


def test_every_link_leads_to_a_screen_and_every_screen_is_led_to(pack: Pack, site: Path) -> None:
    index = (site / "index.html").read_text(encoding="utf-8")
    for language in pack.languages:
        shown = fragments(site, language)
        led = set(re.findall(r'href="#/([^"]+)"', " ".join(shown.values()) + index))
        assert led - set(shown) == set()
        assert set(shown) - led == {compare_page.ATTRACT}


def test_every_file_that_is_named_is_there(pack: Pack, site: Path) -> None:
    markup = (site / "index.html").read_text(encoding="utf-8") + "".join("".join(fragments(site, one).values()) for one in pack.languages)
    named = set(re.findall(r'(?:src|href)="([^"#]+)"', markup))
    named |= set(re.findall(r'url\("([^"]+)"\)', (site / "page.css").read_text(encoding="utf-8")))
    assert len(named) > 8
    assert [name for name in named if not (site / name).is_file()] == []
    pictures = [path.name for path in (site / "plates").iterdir()]
    assert [name for name in pictures if f"plates/{name}" not in named] == []


def test_the_plates_have_the_sizes_they_are_shown_in(site: Path) -> None:
    for path in (site / "plates").iterdir():
        assert QImageReader(str(path)).size() == compare_site.SIZES[path.stem.rpartition("-")[2]]


def test_the_first_screens_are_painted_before_any_script_runs(pack: Pack, site: Path) -> None:
    index = (site / "index.html").read_text(encoding="utf-8")
    shown = fragments(site, pack.default_language)
    assert shown["attract"] in index
    assert shown["home"] in index


@pytest.mark.skipif(shutil.which("chromium") is None, reason="Chromium is not installed; only comparing the kiosk with it needs it")
@pytest.mark.parametrize("route", ["attract", "home", "theme/tides", "flagship/houle"])
def test_a_browser_shows_its_screens_without_complaint(pack: Pack, site: Path, tmp_path: Path, route: str) -> None:
    options = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}", "--enable-logging=stderr", "--v=0")
    address = f"{(site / 'index.html').as_uri()}#/{route}"
    command = ("chromium", *options, "--virtual-time-budget=2000", "--dump-dom", address)
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert [line for line in done.stderr.splitlines() if ":CONSOLE" in line or "INFO:CONSOLE" in line] == []
    screens = re.findall(r'<div class="screen"[^>]*data-route="([^"]+)"[^>]*>', done.stdout)
    assert route in screens
    assert words(fragments(site, pack.default_language)[route])[:60] in words(done.stdout)
