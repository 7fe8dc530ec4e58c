"""The layers of settings, and what is said about a setting that cannot be used."""

from __future__ import annotations

from datetime import time
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import UsageError
from kiosk.hours import Span
from kiosk.settings import (
    RULES,
    Loaded,
    default_content,
    default_state_dir,
    load_settings,
    setting_files,
    window_size,
)
from kiosk.settings_file import LARGEST_FILE

HOME = {"HOME": "/home/k"}


@pytest.fixture
def layers(tmp_path: Path) -> tuple[Path, Path, Path]:
    """The machine's file, the user's, and the one of --config; none is written yet."""
    return tmp_path / "machine.toml", tmp_path / "user.toml", tmp_path / "config.toml"


def load(files: tuple[Path, ...], text: str, environment: dict[str, str] | None = None) -> Loaded:
    files[0].write_text(text, encoding="utf-8")
    return load_settings(environment=HOME | (environment or {}), files=files[:2])


def test_without_any_file_the_defaults_stand() -> None:
    loaded = load_settings(environment=HOME, platform="linux", files=())
    assert loaded.problems == ()
    settings = loaded.settings
    assert settings.content == default_content()
    assert (default_content() / "pack.yaml").is_file()
    assert (settings.language, settings.window, settings.diagonal_mm) == (None, None, None)
    assert (settings.idle_menu_s, settings.idle_reading_s, settings.idle_warning_s, settings.repeat_guard_s) == (60, 90, 20, 0.5)
    assert (settings.viewing_distance_mm, settings.text_arc_minutes, settings.target_mm) == (600, 22, 20)


def test_each_layer_wins_over_the_one_below(layers: tuple[Path, Path, Path]) -> None:
    machine, user, config = layers
    keys = ["idle_menu_s", "idle_reading_s", "idle_warning_s", "target_mm", "diagonal_mm"]
    machine.write_text("\n".join(f"{key} = 101" for key in keys))
    user.write_text("\n".join(f"{key} = 102" for key in keys[1:]).replace("target_mm = 102", "target_mm = 52"))
    config.write_text("idle_warning_s = 103\ntarget_mm = 53\ndiagonal_mm = 103")
    environment = HOME | {"KIOSK_TARGET_MM": "54", "KIOSK_DIAGONAL_MM": "104", "OTHER": "1"}
    loaded = load_settings(config, {"diagonal_mm": 105.0}, environment, files=(machine, user))
    settings = loaded.settings
    found = [settings.idle_menu_s, settings.idle_reading_s, settings.idle_warning_s, settings.target_mm, settings.diagonal_mm]
    assert found == [101, 102, 103, 54, 105]
    assert [str(problem) for problem in loaded.problems] == [
        f"{machine}:4: “target_mm” cannot be 101. Write a number from 12 to 100 (millimetres). Until then it is 54."
    ]


def test_paths_start_from_the_file_that_names_them(layers: tuple[Path, Path, Path]) -> None:
    settings = load(layers, 'content = "packs/mine"\nstate_dir = "/var/lib/kiosk"').settings
    assert settings.content == layers[0].parent / "packs" / "mine"
    assert settings.state_dir == Path("/var/lib/kiosk")


def test_a_window_is_a_size_or_the_full_screen(layers: tuple[Path, Path, Path]) -> None:
    assert load(layers, 'window = "1920x1080"').settings.window == (1920, 1080)
    assert load(layers, 'window = "1920x1080"', {"KIOSK_WINDOW": "full"}).settings.window is None


def test_a_turned_picture_is_set_in_a_file_or_the_environment(layers: tuple[Path, Path, Path]) -> None:
    assert load(layers, "").settings.rotation == 0
    assert load(layers, "rotation = 270").settings.rotation == 270
    assert load(layers, "", {"KIOSK_ROTATION": "90"}).settings.rotation == 90


def test_the_daily_restart_has_a_time_or_none(layers: tuple[Path, Path, Path]) -> None:
    assert load(layers, "").settings.restart_at == time(4, 30)
    assert load(layers, 'restart_at = "23:05"').settings.restart_at == time(23, 5)
    assert load(layers, "", {"KIOSK_RESTART_AT": "never"}).settings.restart_at is None


def test_the_hours_are_a_list_or_stand_between_commas(layers: tuple[Path, Path, Path]) -> None:
    assert load(layers, "").settings.open_hours is None
    found = load(layers, 'open_hours = ["08:00-12:30", "13:30-18:00"]')
    assert found.settings.open_hours == (Span(480, 750), Span(810, 1080))
    assert load(layers, "", {"KIOSK_OPEN_HOURS": "08:00-12:30,13:30-18:00"}).settings == found.settings


def test_keys_are_a_table_one_line_an_action(layers: tuple[Path, Path, Path]) -> None:
    loaded = load(layers, 'keys.next = ["F14"]\n[keys]\n')
    assert str(loaded.problems[0]).startswith(f"{layers[0]}:2: This is not correct TOML.")
    loaded = load(
        layers, 'target_mm = 25\n[keys]\n\nnext = ["F14", "Down"]\nprevious = ["F14"]\n"home" = ["Knob"]\n', {"KIOSK_KEYS_HELP": "F9,F10"}
    )
    assert [problem.line for problem in loaded.problems] == [5, 6]
    assert str(loaded.problems[0]).endswith('Until then it is ["Left", "Up", "Backtab"].')
    assert loaded.settings.keys.keys_of("next") == ("F14", "Down")
    assert loaded.settings.keys.keys_of("help") == ("F9", "F10")
    assert loaded.origins["keys.next"] == f"{layers[0]}:4"


@pytest.mark.parametrize(("value", "still"), [("true", True), ("false", False)])
def test_movement_is_left_to_the_desktop_unless_it_is_set(layers: tuple[Path, Path, Path], value: str, still: bool) -> None:
    assert load(layers, "").settings.reduced_motion is None
    assert load(layers, f"reduced_motion = {value}").settings.reduced_motion is still
    assert load(layers, "", {"KIOSK_REDUCED_MOTION": value}).settings.reduced_motion is still


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("idle_menus = 60", "There is no setting “idle_menus”. Did you mean “idle_menu_s”?"),
        ("pin = 271828", "There is no setting “pin”. Did you mean “pin_hash”?"),
        ('keys.forward = ["F14"]', "There is no setting “keys.forward”. The settings are: keys.previous, keys.next, keys.activate,"),
        ('keys.nxt = ["F14"]', "There is no setting “keys.nxt”. Did you mean “keys.next”?"),
        ("Locked = true", "There is no setting “Locked”. Did you mean “locked”?"),
        ('[display]\nscreen = "HDMI-1"', "There is no setting “display”. Take the heading [display] away: settings have none."),
        ("keys.volume = 3", "There is no setting “keys.volume”. “volume” is not one of [keys]: write it above that heading."),
        ("restart_at = 04:30:00", '“restart_at” cannot be 04:30:00. Write it between quotes: "04:30". Until then it is "04:30".'),
        ("restart_at = 2027-01-01T23:05:00", '“restart_at” cannot be 2027-01-01 23:05:00. Write it between quotes: "23:05".'),
        ("open_hours = [08:00:00]", "“open_hours” cannot be [08:00:00]. Write times of a day between square brackets, such as ["),
        ("idle_menu_s = 04:30:00", "“idle_menu_s” cannot be 04:30:00. Write a number from 10 to 3600"),
        ('window = ["a", true, 6.5, { b = "\\t" }]', '“window” cannot be ["a", true, 6.5, { b = "\\t" }]. Write a size in pixels'),
        ("zzz = 1", "There is no setting “zzz”. The settings are: content, state_dir, language,"),
        ("[glass]\nwidth = 3", "There is no setting “glass”."),
        ("idle_menu_s = 5", "“idle_menu_s” cannot be 5. Write a number from 10 to 3600 (seconds). Until then it is 60."),
        ("idle_warning_s = 19.9", "“idle_warning_s” cannot be 19.9. Write a number from 20 to 600 (seconds)."),
        ("idle_menu_s = true", "“idle_menu_s” cannot be true."),
        ("idle_menu_s = nan", "“idle_menu_s” cannot be nan."),
        ("idle_menu_s = inf", "“idle_menu_s” cannot be inf."),
        ("idle_menu_s = [60]", "“idle_menu_s” cannot be [60]."),
        ("idle_menu_s = 2026-01-01", "“idle_menu_s” cannot be 2026-01-01."),
        ('window = "wide"', '“window” cannot be "wide". Write a size in pixels such as'),
        ("window = 1920", "“window” cannot be 1920."),
        ('language = "French"', '“language” cannot be "French". Write a language code'),
        (
            'restart_at = "25:00"',
            '“restart_at” cannot be "25:00". Write a time of day such as "04:30", or "never". Until then it is "04:30".',
        ),
        ("restart_at = 4", "“restart_at” cannot be 4."),
        ("memory_mb = 50", "“memory_mb” cannot be 50. Write a number from 100 to 100000 (megabytes). Until then it is 500."),
        ("volume = 11", "“volume” cannot be 11. Write a whole number from 1 to 10 (steps). Until then it is 5."),
        ("volume = 4.5", "“volume” cannot be 4.5. Write a whole number from 1 to 10 (steps). Until then it is 5."),
        ("speech_rate = 3", "“speech_rate” cannot be 3. Write a number from 0.6 to 2.2 (times the usual speed). Until then it is 1."),
        ('speech = "loudly"', '“speech” cannot be "loudly". Write true or false. Until then it is true.'),
        ("speech_at_first_key = 1", "“speech_at_first_key” cannot be 1. Write true or false. Until then it is true."),
        ('log_level = "loud"', '“log_level” cannot be "loud". Write one of "debug", "info", "warning", "error". Until then it is "info".'),
        ('content = ""', '“content” cannot be "".'),
        (
            "mount_height_mm = -1",
            "“mount_height_mm” cannot be -1. Write a number from 0 to 3000 (millimetres). Until then it is left open.",
        ),
        ("reach_high_mm = 500", "“reach_high_mm” cannot be 500. Write a number from 900 to 2500"),
        ("reduced_motion = 1", "“reduced_motion” cannot be 1. Write true or false. Until then it is left open."),
        ('keys.next = ["Knob"]', '“keys.next” cannot be ["Knob"]: “Knob” names no key. Write 1 to 8 names of keys'),
        ('keys.next = ["Left", "PgeDown"]', '“keys.next” cannot be ["Left", "PgeDown"]: “PgeDown” names no key, did you mean “PageDown”?'),
        ("keys.next = []", "“keys.next” cannot be []: these are 0 keys."),
        ('keys.back = ["Home"]', '“keys.back” cannot be ["Home"]: without “Home” none would be left for “home”.'),
        ("slideshow_at_start = 1", "“slideshow_at_start” cannot be 1. Write true or false. Until then it is false."),
        ("rotation = 45", "“rotation” cannot be 45. Write one of 0, 90, 180, 270 (degrees clockwise). Until then it is 0."),
        ("rotation = true", "“rotation” cannot be true."),
        ("rotation = 90.0", "“rotation” cannot be 90.0."),
        ("locked = 1", "“locked” cannot be 1. Write true or false. Until then it is true."),
        ('display_off = "dim"', '“display_off” cannot be "dim". Write one of "black", "power", "never". Until then it is "black".'),
        ('screen = ""', '“screen” cannot be "".'),
        ("screen = 1", "“screen” cannot be 1. Write the name of a display as `kiosk screens` prints it"),
        ('open_hours = "8-18"', '“open_hours” cannot be "8-18". Write times of a day between square brackets'),
        ("open_hours = []", "“open_hours” cannot be []."),
        ('log_format = "xml"', '“log_format” cannot be "xml". Write one of "text", "json". Until then it is "text".'),
        ("keys.jump = 3", "There is no setting “keys.jump”."),
        ("keys = 3", "There is no setting “keys”."),
        ("content = 3", "“content” cannot be 3."),
        ('content = "~nobody-of-this-name/pack"', '“content” cannot be "~nobody-of-this-name/pack".'),
    ],
)
def test_what_cannot_be_used_is_said_with_its_line_and_the_default_stands(layers: tuple[Path, Path, Path], line: str, said: str) -> None:
    loaded = load(layers, f"# the lobby\ntarget_mm = 25\n\n{line}\n")
    assert [str(problem).startswith(f"{layers[0]}:4: {said}") for problem in loaded.problems] == [True], loaded.problems
    assert loaded.settings == load(layers, "target_mm = 25").settings


def test_a_key_that_is_chosen_twice_is_named_with_the_other_action(layers: tuple[Path, Path, Path]) -> None:
    loaded = load(layers, 'keys.next = ["F14"]\nkeys.back = ["F15", "f14"]')
    assert str(loaded.problems[0]).startswith(f'{layers[0]}:2: “keys.back” cannot be ["F15", "f14"]: “F14” is chosen for “next”.')


def test_every_problem_is_said_at_once(layers: tuple[Path, Path, Path]) -> None:
    assert [problem.line for problem in load(layers, "a = 1\nb = 2\ntarget_mm = 0\n").problems] == [1, 2, 3]


def test_problems_are_told_in_the_order_of_the_lines(layers: tuple[Path, Path, Path]) -> None:
    loaded = load(layers, 'keys.next = ["Knob"]\nvolume = 11\n\nkeys.help = []\n"keys".home = ["Nix"]\n[glass]\nwidth = 3\n[a.b]\n')
    assert [(problem.line, problem.key) for problem in loaded.problems] == [
        (1, "keys.next"),
        (2, "volume"),
        (4, "keys.help"),
        (5, "keys.home"),
        (6, None),
        (8, None),
    ]


def test_of_two_lines_that_want_one_key_the_first_has_it(layers: tuple[Path, Path, Path]) -> None:
    loaded = load(layers, '[keys]\nsofter = ["F13"]\nnext = ["F13"]\n')
    assert [(problem.line, problem.key) for problem in loaded.problems] == [(3, "keys.next")]


@pytest.mark.parametrize("written", ['["08:00-18:00"]', "'08:00-18:00'", "8-18"])
def test_a_variable_that_is_written_like_a_file_is_told_the_difference(written: str) -> None:
    (problem,) = load_settings(environment=HOME | {"KIOSK_OPEN_HOURS": written}, files=()).problems
    assert problem.message == f"“open_hours” cannot be {written}."
    assert "in a variable without quotes and brackets" in problem.advice


def test_the_environment_has_no_lines() -> None:
    loaded = load_settings(environment=HOME | {"KIOSK_TARGET_MM": "tiny"}, files=())
    assert str(loaded.problems[0]).startswith("KIOSK_TARGET_MM: “target_mm” cannot be tiny.")


def test_a_file_that_is_not_toml_is_left_out_whole(layers: tuple[Path, Path, Path]) -> None:
    loaded = load(layers, "target_mm = 25\nlanguage = fr\n")
    assert loaded.settings.target_mm == 20
    assert str(loaded.problems[0]).startswith(f"{layers[0]}:2: This is not correct TOML.")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"# the lobby\nvolume = 3\nlanguage = '\xff'", "3: The file cannot be read (not UTF-8). Save it as UTF-8."),
        ("\ufefflanguage = 'fr'\n# caf\xe9".encode("utf-8-sig")[:-1], "2: The file cannot be read (not UTF-8)."),
        (b"#" * (LARGEST_FILE + 1), "1: The file cannot be read (more than 1 MiB)."),
    ],
)
def test_a_file_that_cannot_be_read_is_left_out(layers: tuple[Path, Path, Path], data: bytes, said: str) -> None:
    layers[0].write_bytes(data)
    (problem,) = load_settings(environment=HOME, files=layers[:2]).problems
    assert str(problem).startswith(f"{layers[0]}:{said}")


def test_a_folder_in_the_place_of_a_file_is_said(layers: tuple[Path, Path, Path]) -> None:
    layers[0].mkdir()
    assert "cannot be read" in str(load_settings(environment=HOME, files=layers[:2]).problems[0])


def test_the_file_of_config_has_to_be_there(layers: tuple[Path, Path, Path]) -> None:
    with pytest.raises(UsageError, match=r"config\.toml cannot be read \(no such file"):
        load_settings(layers[2], environment=HOME, files=())


def test_a_file_of_config_that_makes_no_sense_is_told_and_the_layers_below_stand(layers: tuple[Path, Path, Path]) -> None:
    layers[0].write_text("volume = 3\n")
    layers[2].write_bytes(b"volume = 4\n\xff")
    loaded = load_settings(layers[2], environment=HOME, files=layers[:2])
    assert loaded.settings.volume == 3
    assert str(loaded.problems[0]).startswith(f"{layers[2]}:2: The file cannot be read (not UTF-8). Save it as UTF-8.")


def test_it_is_known_which_files_are_not_there(layers: tuple[Path, Path, Path]) -> None:
    layers[1].write_text("volume = 3\n")
    loaded = load_settings(environment=HOME, files=layers[:2])
    assert (loaded.layers, loaded.absent) == ((str(layers[1]),), (str(layers[0]),))


def test_a_mark_of_encoding_at_the_start_does_no_harm(layers: tuple[Path, Path, Path]) -> None:
    assert load(layers, "\ufefftarget_mm = 25").settings.target_mm == 25


@given(st.dictionaries(st.sampled_from(sorted(RULES)) | st.text(max_size=5), st.text(max_size=12) | st.floats().map(str), max_size=4))
def test_nothing_in_the_environment_stops_the_kiosk(values: dict[str, str]) -> None:
    load_settings(environment=HOME | {f"KIOSK_{key.upper()}": value for key, value in values.items()}, files=())


@given(st.text(max_size=60) | st.text(alphabet='targe_m=.[]{}"1\n# ', max_size=40))
def test_nothing_in_a_file_stops_the_kiosk(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    load_settings(environment=HOME, files=(path,))


@pytest.mark.parametrize(
    ("platform", "environment", "files", "state"),
    [
        ("linux", {}, ("/etc/kiosk/kiosk.toml", "/home/k/.config/kiosk/kiosk.toml"), "/home/k/.local/state/kiosk"),
        ("linux", {"XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"}, ("/etc/kiosk/kiosk.toml", "/c/kiosk/kiosk.toml"), "/s/kiosk"),
        ("darwin", {}, ("/etc/kiosk/kiosk.toml", "/home/k/.config/kiosk/kiosk.toml"), "/home/k/Library/Application Support/kiosk"),
        ("win32", {"PROGRAMDATA": "/p", "APPDATA": "/a", "LOCALAPPDATA": "/l"}, ("/p/kiosk/kiosk.toml", "/a/kiosk/kiosk.toml"), "/l/kiosk"),
    ],
)
def test_each_system_has_its_places(platform: str, environment: dict[str, str], files: tuple[str, str], state: str) -> None:
    assert setting_files(HOME | environment, platform) == tuple(map(Path, files))
    assert default_state_dir(HOME | environment, platform) == Path(state)


@pytest.mark.parametrize(
    ("environment", "machine", "user", "state"),
    [
        (
            {"PROGRAMDATA": r"D:\Daten", "APPDATA": r"C:\Users\k\AppData\Roaming", "LOCALAPPDATA": r"C:\Users\k\AppData\Local"},
            r"D:\Daten\kiosk\kiosk.toml",
            r"C:\Users\k\AppData\Roaming\kiosk\kiosk.toml",
            r"C:\Users\k\AppData\Local\kiosk",
        ),
        (
            {"USERPROFILE": r"C:\Users\k"},
            r"C:\ProgramData\kiosk\kiosk.toml",
            r"C:\Users\k\AppData\Roaming\kiosk\kiosk.toml",
            r"C:\Users\k\AppData\Local\kiosk",
        ),
    ],
)
def test_windows_has_its_places(environment: dict[str, str], machine: str, user: str, state: str) -> None:
    found = (*setting_files(environment, "win32"), default_state_dir(environment, "win32"))
    assert [PureWindowsPath(path) for path in found] == [PureWindowsPath(path) for path in (machine, user, state)]


@pytest.mark.parametrize("path", [r"C:\kiosk\our-pack", r"C:\Users\kiosk\pack", r"C:\new\pack", r"C:\tools", r"\\server\packs\chu"])
def test_a_path_of_windows_stands_between_single_quotes(layers: tuple[Path, Path, Path], path: str) -> None:
    loaded = load(layers, f"content = '{path}'")
    assert loaded.problems == ()
    assert str(loaded.settings.content).endswith(path)
    assert "'single" in str(load(layers, f'content = "{path}"').problems[0])


@pytest.mark.parametrize("text", ["", "1920", "1920x", "x1080", "319x400", "400x16385", "-1x5", "1e3x500", "1920x1080x3", "१९२०x"])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(ValueError, match="is no size"):
        window_size(text)


@pytest.mark.parametrize("text", ["1920x1080", " 1920X1080 ", "1920×1080"])
def test_what_is_a_size(text: str) -> None:
    assert window_size(text) == (1920, 1080)


def test_speech_is_on_unless_a_file_or_the_environment_says_otherwise(layers: tuple[Path, Path, Path]) -> None:
    usual = load_settings(environment=HOME, files=()).settings
    assert (usual.speech, usual.speech_at_first_key, usual.speech_rate, usual.volume) == (True, True, 1.0, 5)
    loaded = load(layers, "speech = false\nvolume = 7", {"KIOSK_SPEECH_AT_FIRST_KEY": "False", "KIOSK_SPEECH_RATE": "1.5"})
    settings = loaded.settings
    assert (settings.speech, settings.speech_at_first_key, settings.speech_rate, settings.volume) == (False, False, 1.5, 7)
    assert loaded.problems == ()


@pytest.mark.parametrize(
    ("lines", "number", "advice"),
    [
        ("locked = true\nlocked = false\n", 2, "This key stands twice"),
        ("locked = True\n", 1, "true or false, in small letters"),
        ("idle_menu_s = 20,5\n", 1, "a point in a number"),
        ("language = “fr”\n", 1, "straight quotes"),
        ("restart_at = 04:30\n", 1, "A time of day stands between"),
        ("open_hours = [08:00-18:00]\n", 1, "A time of day stands between"),
        ('volume = 3\nopen_hours = ["08:00-18:00"\nlocked = true\n', 2, "Write a ] at the end"),
        ('volume = 3\nopen_hours = ["08:00-18:00"\n', 2, "Write a ] at the end"),
        ("[keys]\nhelp = ['F1']\n[keys]\n", 3, "This key stands twice"),
        ("locked: true\n", 1, "Write =, not a colon"),
        ("content = /srv/kiosk\n", 1, "A path stands between"),
        ("idle_menu_s = 60s\n", 1, "Write a number alone"),
        ("restart_at = 4h30\n", 1, "A time of day stands between"),
        ("volume =\n", 1, "Write a value after the ="),
        ('content = "C:\\Users"\n', 1, "'single quotes'"),
        ("language fr\n", 1, "Write `key = value`"),
    ],
)
def test_a_line_that_is_no_toml_is_told_by_its_cause(tmp_path: Path, lines: str, number: int, advice: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(lines, encoding="utf-8")
    (problem,) = load_settings(file, {}).problems
    assert str(problem).startswith(f"{file}:{number}")
    assert advice in str(problem)
