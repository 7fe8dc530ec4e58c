"""The Debian package, made of a small folder that stands for the real one; `dev.py package --check` tries the real one."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

import dev_package
import package_deb
import package_root
import pytest
from build_keep import BuildError
from package_deb import Package

EPOCH = 1_700_000_000
PROGRAM = """\
#!/bin/sh
case "$*" in
    "settings --example") echo '#language = "fr"' ;;
    --help) printf '%s\\n' 'kiosk: C:\\ --now' '.dotted' ;;
    *) exit 2 ;;
esac
"""
SCRIPTS = sorted((*(package_deb.DEBIAN / name for name in package_deb.SCRIPTS), package_deb.DEBIAN / "kiosk.sh"))

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="packages are made on Debian and Ubuntu")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("dist") / "kiosk"
    (made / "lib").mkdir(parents=True)
    (made / "kiosk").write_text(PROGRAM, encoding="utf-8")
    (made / "kiosk").chmod(0o755)
    shutil.copyfile("/bin/true", made / "lib" / "libsmall.so.1")
    (made / "lib" / "libsmall.so.1").chmod(0o755)
    (made / "lib" / "libsmall.so").symlink_to("libsmall.so.1")
    os.utime(made, (EPOCH, EPOCH))
    return made


@pytest.fixture(scope="module")
def made(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("out")
    return package_deb.pack(Package(folder, "1.2~rc1", EPOCH), place / "tree", place)


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env=os.environ | {"TZ": "UTC"}).stdout


def test_dpkg_is_told_what_the_package_is_and_needs(made: Path) -> None:
    assert made.name == f"kiosk_1.2~rc1_{package_deb.architecture()}.deb"
    fields = dict(line.split(": ", 1) for line in said("dpkg-deb", "--field", str(made)).splitlines() if ": " in line and line[0] != " ")
    assert (fields["Package"], fields["Version"], fields["Recommends"]) == ("kiosk", "1.2~rc1", "espeak-ng")
    needed = fields["Depends"].split(", ")
    assert {"adduser", "cage", "seatd", "udev", "xwayland"} <= set(needed)
    assert [name for name in needed if name.startswith("libc6")] == [f"libc6 (>= {package_deb.oldest_glibc([Path('/bin/true')])})"]
    assert int(fields["Installed-Size"]) > 60


def test_every_file_has_its_place_and_belongs_to_root(made: Path) -> None:
    lines = [line.split() for line in said("dpkg-deb", "--contents", str(made)).splitlines()]
    rights = {line[5].removeprefix("."): line[0] for line in lines}
    assert {line[1] for line in lines} == {"root/root"}
    assert {line[3] for line in lines} == {"2023-11-14"}
    assert {path: rights[path] for path in ("/opt/kiosk/kiosk", "/usr/bin/kiosk")} == dict.fromkeys(
        ("/opt/kiosk/kiosk", "/usr/bin/kiosk"), "-rwxr-xr-x"
    )
    plain = {"/opt/kiosk/lib/libsmall.so.1", "/usr/lib/systemd/system/kiosk.service", "/usr/share/kiosk/kiosk.toml"}
    plain |= {f"/usr/share/doc/kiosk/{name}" for name in ("CHANGELOG.md.gz", "README.Debian", "changelog.gz", "copyright")}
    plain |= {"/usr/share/lintian/overrides/kiosk", "/usr/share/man/man1/kiosk.1.gz"}
    assert {path for path, right in rights.items() if right == "-rw-r--r--"} == plain
    assert rights["/opt/kiosk/lib/libsmall.so"].startswith("l")
    assert {right for path, right in rights.items() if path.endswith("/")} == {"drwxr-xr-x"}


def test_nothing_of_it_lies_in_etc(made: Path) -> None:
    """The settings are written when it is installed: a conffile that differs between versions would stop an upgrade with a question."""
    assert "/etc/" not in said("dpkg-deb", "--contents", str(made))
    assert "conffiles" not in said("dpkg-deb", "--info", str(made))


def test_the_checksums_are_those_of_the_files(made: Path, tmp_path: Path) -> None:
    said("dpkg-deb", "--raw-extract", str(made), str(tmp_path / "raw"))
    sums = tmp_path / "raw" / "DEBIAN" / "md5sums"
    assert (
        len(sums.read_text().splitlines())
        == len([path for path in (tmp_path / "raw").rglob("*") if path.is_file() and not path.is_symlink()]) - 5
    )
    subprocess.run(("md5sum", "--check", "--quiet", str(sums)), cwd=tmp_path / "raw", check=True)


def test_two_packages_of_one_commit_are_the_same_bytes(made: Path, folder: Path, tmp_path: Path) -> None:
    again = package_deb.pack(Package(folder, "1.2~rc1", EPOCH), tmp_path / "elsewhere", tmp_path)
    assert again.read_bytes() == made.read_bytes()
    later = package_deb.pack(Package(folder, "1.2~rc1", EPOCH + 1), tmp_path / "elsewhere", tmp_path)
    assert later.read_bytes() != made.read_bytes()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_shell_reads_every_script(script: Path) -> None:
    subprocess.run(("sh", "-n", str(script)), check=True)
    if shutil.which("shellcheck"):
        subprocess.run(("shellcheck", str(script)), check=True)


@pytest.mark.parametrize("name", package_deb.SCRIPTS)
def test_a_script_stops_where_something_fails(name: str) -> None:
    lines = (package_deb.DEBIAN / name).read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/bin/sh"
    assert "set -e" in lines


@pytest.mark.parametrize(
    ("version", "debian"),
    [("0.1.0", "0.1.0"), ("1.0rc1", "1.0~rc1"), ("1.0a2", "1.0~a2"), ("1.0.dev3", "1.0~dev3"), ("2.0.post1", "2.0.post1")],
)
def test_a_version_before_a_release_counts_as_older(version: str, debian: str) -> None:
    assert package_deb.debian_version(version) == debian


def test_the_manual_shows_the_help_as_it_is(folder: Path) -> None:
    page = package_deb.manual(package_deb.ask_program(folder, "--help"), "1.2")
    assert "kiosk: C:\\e \\-\\-now\n\\&.dotted\n.fi" in page
    files = package_deb.small_files(Package(folder, "1.2", EPOCH))
    assert gzip.decompress(files[Path("usr/share/man/man1/kiosk.1.gz")][0]).decode() == page


def test_a_program_that_fails_makes_no_package(folder: Path) -> None:
    with pytest.raises(BuildError, match="kiosk check ended with 2"):
        package_deb.ask_program(folder, "check")


def test_who_answers_for_it_is_who_builds_it() -> None:
    assert package_deb.maintainer({"DEBFULLNAME": "Ada", "DEBEMAIL": "ada@chu.test"}) == "Ada <ada@chu.test>"
    assert package_deb.maintainer({"DEBFULLNAME": "Ada"}) == package_deb.NOBODY_IN_PARTICULAR


def test_the_folder_of_another_commit_is_stale(folder: Path, tmp_path: Path) -> None:
    assert not dev_package.is_stale(folder, EPOCH)
    assert dev_package.is_stale(folder, EPOCH + 60)
    assert dev_package.is_stale(tmp_path, EPOCH)


def test_what_is_left_behind_gone_or_changed_is_found(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    for name in ("kept", "edited", "lost"):
        (tmp_path / "etc" / name).write_text(name)
    before = package_root.listing(tmp_path)
    assert package_root.differences(before, package_root.listing(tmp_path)) == []
    (tmp_path / "etc" / "edited").write_text("otherwise")
    (tmp_path / "etc" / "kept").chmod(0o600)
    (tmp_path / "etc" / "lost").unlink()
    (tmp_path / "opt").mkdir()
    (tmp_path / "var" / "log").mkdir(parents=True)
    (tmp_path / "var" / "log" / "dpkg.log").touch()
    found = package_root.differences(before, package_root.listing(tmp_path))
    assert found == ["left behind: opt", "left behind: var", "gone: etc/lost", "changed: etc/edited", "changed: etc/kept"]


def test_a_wrong_use_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev_package.main(["--fast"]) == 2
    assert "usage: dev.py package" in capsys.readouterr().err
