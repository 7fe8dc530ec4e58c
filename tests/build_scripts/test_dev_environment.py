"""The developer's command on a fresh clone: a real virtual environment, real pip, a tiny package made on the spot, no network."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import dev_environment
import pytest
from dev_environment import Lock

BUILD_SCRIPTS = Path(dev_environment.__file__).parent
KIOSK = 'import os, sys\nimport tiny\nprint("kiosk", tiny.__version__, sys.argv[1:], os.environ.get("QT_QPA_PLATFORM"), os.getcwd())\n'
PREPARING = "Preparing the kiosk"
posix_only = pytest.mark.skipif(os.name == "nt", reason="signals and permissions of POSIX")


@dataclass(frozen=True)
class Clone:
    """A copy of the project's scripts with a stub of the kiosk, and the folder its packages come from."""

    root: Path
    wheels: Path
    home: Path

    def environment(self, **changes: str) -> dict[str, str]:
        """Return a bare environment: no display, a home nothing can be written to (it is a file), packages from the local folder alone."""
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
        pip = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.wheels.as_uri(), "PIP_CONFIG_FILE": os.devnull}
        return {**kept, **pip, "HOME": str(self.home), **changes}

    def dev(self, *arguments: str, cwd: Path | None = None, **changes: str) -> subprocess.CompletedProcess[str]:
        """Run dev.py and return what it said."""
        command = (sys.executable, str(self.root / "build_scripts" / "dev.py"), *arguments)
        return subprocess.run(
            command, cwd=cwd or self.root, env=self.environment(**changes), capture_output=True, encoding="utf-8", check=False
        )

    def offer(self, version: str) -> str:
        """Put a wheel of the tiny package into the folder and return its line in a lock."""
        name = f"tiny-{version}"
        files = {
            "tiny.py": f'__version__ = "{version}"\n',
            f"{name}.dist-info/METADATA": f"Metadata-Version: 2.1\nName: tiny\nVersion: {version}\n",
            f"{name}.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        digests = {
            path: base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode() for path, text in files.items()
        }
        record = "".join(f"{path},sha256={digest},{len(files[path].encode())}\n" for path, digest in digests.items())
        files[f"{name}.dist-info/RECORD"] = f"{record}{name}.dist-info/RECORD,,\n"
        wheel = self.wheels / f"{name}-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            for path, text in files.items():
                archive.writestr(path, text)
        return f"tiny=={version} \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"

    def lock(self, text: str) -> None:
        """Write the runtime lock."""
        dev_environment.lock_path(self.root, Lock.RUNTIME).write_text(text, encoding="utf-8")


def make_clone(folder: Path) -> Clone:
    clone = Clone(folder / "Été à Lille" / "kiosk", folder / "wheels", folder / "home")
    for path in (clone.root / "build_scripts", clone.root / "kiosk", clone.wheels):
        path.mkdir(parents=True)
    clone.home.touch()
    for script in BUILD_SCRIPTS.glob("dev*.py"):
        shutil.copy(script, clone.root / "build_scripts")
    (clone.root / "kiosk" / "__main__.py").write_text(KIOSK, encoding="utf-8")
    clone.lock(clone.offer("1.0"))
    return clone


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    """A fresh clone, in a folder with spaces and accents."""
    return make_clone(tmp_path)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Clone, str]:
    """A clone after its first start from another folder, and what that start said."""
    clone = make_clone(tmp_path_factory.mktemp("installed"))
    done = clone.dev("run", "check", "a pack", cwd=clone.wheels)
    assert done.returncode == 0, done.stderr
    return clone, done.stdout


@pytest.fixture
def started(installed: tuple[Clone, str], tmp_path: Path) -> Clone:
    """A clone of its own that has been started before, and moved since."""
    clone, _ = installed
    for folder in (clone.root.parent, clone.wheels):
        shutil.copytree(folder, tmp_path / folder.name, symlinks=True)
    return Clone(tmp_path / clone.root.relative_to(clone.home.parent), tmp_path / "wheels", clone.home)


def test_the_first_start_installs_and_tells_so(installed: tuple[Clone, str]) -> None:
    clone, said = installed

    assert said.startswith(PREPARING)
    assert "package 1 of 1: tiny 1.0" in said
    assert said.splitlines()[-1] == f"kiosk 1.0 ['check', 'a pack'] None {clone.wheels.resolve()}"


def test_the_second_start_installs_nothing(installed: tuple[Clone, str]) -> None:
    clone, _ = installed
    done = clone.dev("run", "check", PIP_FIND_LINKS="")

    assert done.stdout == f"kiosk 1.0 ['check'] None {clone.root.resolve()}\n"


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        ([], ["run"]),
        (["run"], ["run"]),
        (["--window", "800x600"], ["run", "--window", "800x600"]),
        (["slideshow", "stand"], ["slideshow", "stand"]),
        (["--help"], ["--help"]),
        (["--version"], ["--version"]),
    ],
)
def test_a_window_is_opened_where_there_is_a_display(installed: tuple[Clone, str], arguments: list[str], given: list[str]) -> None:
    clone, _ = installed

    assert clone.dev("run", *arguments, QT_QPA_PLATFORM="offscreen").stdout.startswith(f"kiosk 1.0 {given} offscreen")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize(
    ("arguments", "tour"),
    [
        ([], ["--size", "1920x1080"]),
        (["run", "--duration", "5", "--language=fr"], ["--size", "1920x1080", "--language", "fr"]),
        (["--window", "1080x1920"], ["--size", "1080x1920"]),
        (["run", "--window", "1080x1920", "--content", "packs/é"], ["--size", "1080x1920", "--content", "packs/é"]),
    ],
)
def test_without_a_display_the_tour_is_rendered(installed: tuple[Clone, str], arguments: list[str], tour: list[str]) -> None:
    clone, _ = installed
    done = clone.dev("run", *arguments)
    folder = clone.root.resolve() / "build" / "tour"

    assert done.returncode == 0
    assert "no display" in done.stdout
    assert f"kiosk 1.0 {['screenshots', str(folder), *tour]} offscreen" in done.stdout
    assert done.stdout.splitlines()[-1].endswith(str(folder / "index.html"))


def test_the_kiosks_exit_code_is_kept(started: Clone) -> None:
    (started.root / "kiosk" / "__main__.py").write_text("raise SystemExit(7)", encoding="utf-8")

    assert started.dev("run", "check").returncode == 7


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_tour_that_dies_is_no_success(started: Clone) -> None:
    (started.root / "kiosk" / "__main__.py").write_text("import os\nos.abort()", encoding="utf-8")
    done = started.dev("run")

    assert done.returncode == 128 + signal.SIGABRT
    assert "ended by signal 6" in done.stderr
    assert "index.html" not in done.stdout


def test_a_new_lock_is_installed_once(started: Clone) -> None:
    started.lock(started.offer("1.1"))

    first, second = started.dev("run", "check"), started.dev("run", "check")

    assert "package 1 of 1: tiny 1.1" in first.stdout
    assert "virtual environment" not in first.stdout
    assert second.stdout.startswith("kiosk 1.1")


def test_a_wrong_hash_stops_and_the_right_one_carries_on(started: Clone) -> None:
    right = started.offer("1.1")
    started.lock(right[:-5] + "0000\n")
    wrong = started.dev("run", "check")
    started.lock(right)

    assert wrong.returncode == dev_environment.EXIT_PYTHON_PACKAGES == 6
    assert "THESE PACKAGES DO NOT MATCH THE HASHES" in wrong.stderr
    assert started.dev("run", "check").stdout.splitlines()[-1].startswith("kiosk 1.1")


@posix_only
def test_a_killed_installation_is_repaired(clone: Clone) -> None:
    """Killed while the environment is made, and again, once that was repaired, while the packages are."""
    command = (sys.executable, str(clone.root / "build_scripts" / "dev.py"), "run", "check")
    for moment in ("[1/2]", "[2/2]"):
        with subprocess.Popen(
            command, env=clone.environment(), stdout=subprocess.PIPE, encoding="utf-8", start_new_session=True
        ) as process:
            assert process.stdout is not None
            next(line for line in process.stdout if moment in line)
            os.killpg(process.pid, signal.SIGKILL)

    done = clone.dev("run", "check")

    assert PREPARING in done.stdout
    assert done.stdout.splitlines()[-1].startswith("kiosk 1.0")


def test_a_half_written_package_is_repaired(started: Clone) -> None:
    dev_environment.stamp_path(started.root).unlink()
    for record in (started.root / ".venv").rglob("tiny-1.0.dist-info/RECORD"):
        record.unlink()
    for module in (started.root / ".venv").rglob("tiny.py"):
        module.write_text("half a fi", encoding="utf-8")

    assert started.dev("run", "check").stdout.splitlines()[-1].startswith("kiosk 1.0")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"python": "3.11"}', '{"python": "2.7", "platform": "x", "locks": {}}', "null"])
def test_a_stamp_that_cannot_be_trusted_is_none(tmp_path: Path, text: str) -> None:
    dev_environment.stamp_path(tmp_path).parent.mkdir()
    dev_environment.stamp_path(tmp_path).write_text(text, encoding="utf-8")

    assert not dev_environment.is_usable(tmp_path, dev_environment.read_stamp(tmp_path))


def test_a_lock_is_the_same_with_the_line_endings_of_windows(tmp_path: Path) -> None:
    (tmp_path / "unix").write_bytes(b"a==1 \\\n  --hash\n")
    (tmp_path / "windows").write_bytes(b"a==1 \\\r\n  --hash\r\n")

    assert dev_environment.digest(tmp_path / "unix") == dev_environment.digest(tmp_path / "windows")


@pytest.mark.parametrize("arguments", [[], ["fly"], ["lint", "everything"], ["lock", "--all"]])
def test_wrong_usage_is_said_and_nothing_is_made(clone: Clone, arguments: list[str]) -> None:
    done = clone.dev(*arguments)

    assert done.returncode == 2
    assert "usage: dev.py run" in done.stderr
    assert not (clone.root / ".venv").exists()


def test_help_names_every_command(clone: Clone) -> None:
    said = clone.dev("--help").stdout

    assert [command for command in ("run", "test", "lint", "format", "lock") if f"dev.py {command}" not in said] == []
