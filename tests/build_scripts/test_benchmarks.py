"""The page of benchmarks: new tables take the place of the old ones, and what a person wrote before them stays."""

from __future__ import annotations

from pathlib import Path

from benchmarks import MARK, PAGE, write_page


def test_new_tables_take_the_place_of_the_old_ones(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Benchmarks\n\nBeside a browser.\n", encoding="utf-8")
    write_page("| old |\n", page)
    write_page("| new |\n", page)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# Benchmarks\n\nBeside a browser.\n")
    assert (text.count(MARK), text.count("| new |"), "| old |" in text) == (1, 1, False)


def test_the_page_has_its_part_beside_a_browser_before_the_mark() -> None:
    assert "## Beside a browser kiosk" in PAGE.read_text(encoding="utf-8").partition(MARK)[0]
