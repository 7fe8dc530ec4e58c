"""Records what the kiosk says of a content pack, with espeak-ng, as Ogg Vorbis: a build product that is not kept in the repository.

Usage: python build_scripts/speech.py [PACK]            records what is missing or has changed, removes what is no longer said
       python build_scripts/speech.py [PACK] --check    only counts what is missing, changed or left over; exit code 1 if anything is

The same texts in the same voice give the same bytes. Every clip is measured: how fast it is, how loud, whether it clips, how much silence
stands at its ends; what lies outside the bounds is named, and the exit code is 1.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import speech_clips
from speech_clips import Clip, Recorded

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.recording import spoken_pieces
from kiosk.settings import default_content


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do in the folder of one language."""

    language: str
    wanted: dict[str, str]  # text by the name of its clip
    kept: Recorded

    @property
    def missing(self) -> dict[str, str]:
        return {key: text for key, text in self.wanted.items() if key not in self.kept.clips}

    @property
    def left_over(self) -> set[str]:
        return self.kept.clips.keys() - self.wanted.keys()


def plans(pack: Pack) -> list[Plan]:
    pieces = spoken_pieces(pack)
    languages = sorted({piece.language for piece in pieces})
    found = []
    for language in languages:
        voice = speech_clips.voice_name(language)
        wanted = {speech_clips.name_of(language, voice, piece.text): piece.text for piece in pieces if piece.language == language}
        found.append(Plan(language, wanted, speech_clips.recorded(pack.root, language, voice)))
    return found


def record(pack: Pack, plan: Plan) -> list[Clip]:
    """Make the clips of one language that are missing, and its index; gives what was measured of all."""
    folder = speech_clips.folder_of(pack.root, plan.language)
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        made = list(workers.map(lambda entry: speech_clips.make(folder, entry[0], entry[1], plan.language), sorted(plan.missing.items())))
    for key in plan.left_over:
        (folder / f"{key}.ogg").unlink(missing_ok=True)
    hashes = {key: value for key, value in plan.kept.clips.items() if key in plan.wanted} | {clip.key: clip.sha256 for clip in made}
    speech_clips.write_index(folder, speech_clips.voice_name(plan.language), hashes)
    return made


def tell(plan: Plan, made: list[Clip], folder: Path) -> list[str]:
    """Say what was recorded; gives what is wrong with it."""
    size = sum(path.stat().st_size for path in folder.glob("*.ogg"))
    minutes = sum(speech_clips.seconds(path) for path in folder.glob("*.ogg")) / 60
    print(
        f"{plan.language}: {len(plan.wanted)} clips, {minutes:.0f} minutes, {size / 1e6:.1f} MB; {len(made)} made, {len(plan.left_over)} removed"
    )
    if made:
        pace = sorted(clip.letters_a_second for clip in made if clip.paced) or [0.0]
        print(f"    letters a second: {pace[0]:.1f} to {pace[-1]:.1f}, half under {pace[len(pace) // 2]:.1f}")
        loud = sorted(clip.loudness for clip in made)
        print(f"    loudness {loud[0]:.1f} to {loud[-1]:.1f} dB, highest peak {max(clip.peak for clip in made):.1f} dB")
    return [problem for clip in made for problem in clip.problems()]


def main(arguments: list[str]) -> int:
    check = "--check" in arguments
    names = [argument for argument in arguments if not argument.startswith("-")]
    if len(names) > 1 or set(arguments) - {*names, "--check"}:
        print(__doc__)
        return 2
    pack = load(Path(names[0]) if names else default_content())
    problems: list[str] = []
    for plan in plans(pack):
        if check:
            print(f"{plan.language}: {len(plan.missing)} of {len(plan.wanted)} clips are missing, {len(plan.left_over)} are left over")
            problems += [plan.language] * bool(plan.missing or plan.left_over)
        else:
            problems += tell(plan, record(pack, plan), speech_clips.folder_of(pack.root, plan.language))
    if not check:
        print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
