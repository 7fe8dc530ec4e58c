"""Make a valid content pack of any size, for benchmarks: `python build_scripts/generate_pack.py OUT --flagships N --seed S`.

The institution and every word of it are invented. The same number and seed give the same bytes on every machine.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

NARROW = "\u202f"

THEMES = (
    ("rivages", "Rivages", "cells", "#5A1740", "#F0B4D2"),
    ("courants", "Courants", "dendrites", "#2A2468", "#C3BEF4"),
    ("vents", "Vents", "antibodies", "#0B4A3A", "#A6E3CF"),
    ("sables", "Sables", "heartbeat", "#6B1E1E", "#F4BFB4"),
    ("lumieres", "Lumières", "rings", "#4A3A08", "#F0DC98"),
    ("machines", "Machines", "voxels", "#123E5C", "#A9D6F2"),
)
THINGS = (
    "l’algue rouge", "la bouée", "le brouillard", "la coque", "le corail", "la digue", "l’écume", "l’estran", "la falaise", "le galet",
    "la glace", "le goéland", "la houle", "l’huître", "l’île", "la lagune", "la lune", "le mammifère marin", "la marée", "la méduse",
    "la nacre", "le nuage", "l’oursin", "le phare", "le plancton", "la pluie", "le polype", "le port", "la raie", "le récif",
    "le rivage", "le sable", "le sel", "la source", "la tempête", "la tortue", "la vague", "la vase", "le vent", "la voile",
)  # fmt: skip
ACTIONS = (
    "Mesurer", "Écouter", "Dessiner", "Comprendre", "Protéger", "Compter", "Suivre", "Imaginer", "Éclairer", "Soulager",
    "Prévoir", "Cartographier", "Préserver", "Observer", "Réparer", "Apprivoiser",
)  # fmt: skip
ADJECTIVES = ("patiente", "légère", "précise", "discrète", "commune", "solide", "nouvelle", "ancienne", "lente", "mobile", "sobre", "vive")
FIRST_NAMES = ("Alix", "Camille", "Claude", "Dominique", "Éden", "Lou", "Maxence", "Noa", "Sacha", "Thaïs")
LAST_NAMES = ("Embrun", "Galet", "Vasière", "Grève", "Lagon", "Marnage", "Noroît", "Oyat", "Ponant", "Ressac", "Suroît", "Varech")
SENTENCES = (
    "Une équipe {adjective} suit {thing} depuis le quai, et note chaque matin ce qu’elle voit.",
    "Personne ne savait où va {thing} quand la nuit tombe{narrow}; une mesure {adjective} commence à répondre.",
    "Pour étudier {thing}, il faut une carte, une horloge et une main {adjective}.",
    "Les élèves du port ont nommé {thing} avant les savants, dans une langue {adjective}.",
    "On compare ici {thing} et {other}, saison après saison, sans hâte.",
    "Quand {thing} change, {other} change aussi, et le carnet garde la trace des deux.",
)
PANELS = (("what", "De quoi parle-t-on"), ("why", "Pourquoi chercher"), ("how", "La méthode"), ("who", "Qui travaille"))


def identifier(prefix: str, number: int) -> str:
    return f"{prefix}-{number:05d}"


def sentence(chance: random.Random) -> str:
    thing, other = chance.sample(THINGS, 2)
    text = chance.choice(SENTENCES).format(thing=thing, other=other, adjective=chance.choice(ADJECTIVES), narrow=NARROW)
    return text[0].upper() + text[1:]


def flagship(number: int, source: str, sizes: dict[str, int], chance: random.Random) -> str:
    """One file of flagships/. Catalogue entries are taken in turn, so that each is used."""
    thing = chance.choice(THINGS)
    start = chance.randint(1990, 2025)
    own = identifier("organisation", number % sizes["organisation"])
    other = identifier("organisation", chance.randrange(sizes["organisation"]))
    lines = [
        f"name: {{fr: {thing.split('’')[-1].split()[-1].upper()} {number}}}",
        f"title: {{fr: {chance.choice(ACTIONS)} {thing}}}",
        f'teaser: {{fr: "{sentence(chance)}"}}',
        f"source: {source}",
        f"period: {start}-{start + chance.randint(1, 8)}",
        f"budget: {chance.randint(1, 120) / 10}",
        f"funding: [{{programme: {identifier('programme', number % sizes['programme'])}, reference: GEN-{number:05d}}}]",
        f"partners: [{', '.join(dict.fromkeys([own, other]))}]",
        f"people: [{{person: {identifier('person', number % sizes['person'])}, role: {{fr: pilote}}}}]",
        f"places: [{identifier('place', number % sizes['place'])}]",
        f"subjects: [{identifier('subject', number % sizes['subject'])}]",
        "figures:",
        f"  - {{id: teams, kind: count, value: {chance.randint(2, 90)}, label: {{fr: équipes au travail}}, as_of: {start}}}",
        f"  - {{id: part, kind: share, value: {chance.randint(1, 99)}, label: {{fr: du rivage étudié}}, as_of: undated}}",
        "panels:",
    ]
    for facet, title in PANELS:
        text = " ".join(sentence(chance) for _ in range(2))
        lines += [f"  - facet: {facet}", f"    title: {{fr: {title}}}", f'    text: {{fr: "{text} On y compte {{teams}} équipes."}}']
    lines.append(f'    more: {{fr: "{" ".join(sentence(chance) for _ in range(4))}"}}')
    lines.append(f"milestones: [{{id: start, date: {start}, label: {{fr: premier carnet}}}}]")
    return "\n".join(lines) + "\n"


def catalogues(shown: Sequence[tuple[str, ...]], sizes: dict[str, int], chance: random.Random) -> dict[str, list[str]]:
    """The lines of the catalogue files."""
    return {
        "organisations.yaml": [
            f"{identifier('organisation', i)}: {{name: {{fr: Atelier {i} de {chance.choice(LAST_NAMES)}}}, kind: laboratory}}"
            for i in range(sizes["organisation"])
        ],
        "people.yaml": [
            f"{identifier('person', i)}: {{name: {chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)} {i}}}"
            for i in range(sizes["person"])
        ],
        "programmes.yaml": [
            f"{identifier('programme', i)}: {{name: {{fr: Appel {i}}}, funders: [{identifier('organisation', i % sizes['organisation'])}]}}"
            for i in range(sizes["programme"])
        ],
        "places.yaml": [f"{identifier('place', i)}: {{name: {{fr: Quai {i}}}, kind: city}}" for i in range(sizes["place"])],
        "subjects.yaml": [
            f"{identifier('subject', i)}: {{name: {{fr: {chance.choice(ADJECTIVES).capitalize()} {chance.choice(THINGS)} {i}}}}}"
            for i in range(sizes["subject"])
        ],
        "sources.yaml": ["document: {fr: Carnet engendré}", "sections:", *(f'  {theme[0]}: "Carnet, {theme[1]}"' for theme in shown)],
    }


def frame(themes: Sequence[str], seed: int) -> list[str]:
    """The lines of pack.yaml."""
    return [
        "format: 1",
        "id: generated",
        f'version: "{seed}"',
        "institution: {name: {fr: Institut engendré}, tagline: {fr: Rien ici n’existe}}",
        "languages: [fr]",
        "default_language: fr",
        'palette: {paper: "#F6F1E7", ink: "#10243A", lit: "#FFC35C"}',
        "welcome:",
        "  title: {fr: Des chemins en nombre}",
        "  invitation: {fr: Touchez l’écran}",
        "  phrases: [{fr: Tout ceci est inventé.}]",
        f"themes: [{', '.join(themes)}]",
    ]


def theme_file(theme: tuple[str, str, str, str, str], members: Sequence[str], chance: random.Random) -> list[str]:
    name, word, plate, ground, line = theme
    return [
        f"name: {{fr: {word}}}",
        f"short: {{fr: {word}}}",
        f"title: {{fr: Ce que l’on sait des {word.lower()}}}",
        f'teaser: {{fr: "{sentence(chance)}"}}',
        f"source: {name}",
        f'colours: {{ground: "{ground}", line: "{line}"}}',
        f"plate: {plate}",
        "members:",
        *(f"  - {member}" for member in members),
    ]


def pack_files(flagships: int, seed: int) -> dict[str, str]:
    """Every file of the pack by its path. Raises ValueError where there is no flagship to show."""
    if flagships < 1:
        raise ValueError("a pack has at least one flagship")
    chance = random.Random(seed)
    sizes = {
        "organisation": flagships // 5 + 1,
        "person": flagships // 4 + 1,
        "programme": flagships // 50 + 1,
        "place": flagships // 20 + 1,
        "subject": flagships // 3 + 1,
    }
    names = [identifier("generated", number) for number in range(flagships)]
    shown = THEMES[: min(flagships, len(THEMES))]
    files = {f"flagships/{name}.yaml": flagship(number, shown[number % len(shown)][0], sizes, chance) for number, name in enumerate(names)}
    texts = catalogues(shown, sizes, chance)
    texts["pack.yaml"] = frame([theme[0] for theme in shown], seed)
    for place, theme in enumerate(shown):
        texts[f"themes/{theme[0]}.yaml"] = theme_file(theme, names[place :: len(shown)], chance)
    return files | {path: "\n".join(lines) + "\n" for path, lines in texts.items()}


def write_pack(out: Path, flagships: int, seed: int) -> None:
    """Write the pack into a folder. Raises FileExistsError where the folder holds anything already."""
    if out.exists() and any(out.iterdir()):
        raise FileExistsError(f"{out} is not empty")
    for path, text in pack_files(flagships, seed).items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(text.encode("utf-8"))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Make a valid content pack of any size, for benchmarks.")
    parser.add_argument("out", type=Path, help="an empty or new folder")
    parser.add_argument("--flagships", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    given = parser.parse_args(arguments)
    try:
        write_pack(given.out, given.flagships, given.seed)
    except (OSError, ValueError) as error:
        print(f"generate_pack: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
