"""What ships beside the program: licence texts, notices, and the list of components (CycloneDX 1.6), all checked against the folder."""

from __future__ import annotations

import json
import re
import shutil
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import build_system
from build_archive import digest
from build_components import PROGRAM, Component

LICENCE_FOLDER = "licences"
NOTICES = "NOTICES.md"
SBOM = "sbom.cdx.json"
SPDX_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")
ABOUT = """# Notices

The kiosk is under the Apache License 2.0. It is shipped with the work of others, listed here; each keeps its own licence. The texts
are in `licences/`, in a folder for each component; those that several share are in `licences/common/`. Which file belongs to whom
is in `sbom.cdx.json`.

Qt, Qt for Python and some of the system's libraries are under the GNU Lesser General Public License. They lie in `lib/` as separate
libraries: whoever wants to may replace any of them with a changed version of the same interface. Their sources are where the table
says. Qt's libraries hold third-party code whose notices are at <https://doc.qt.io/qt-6.11/licenses-used-in-qt.html> and in Qt's sources.

| component | version | licence | sources |
|---|---|---|---|
"""


def write_licences(folder: Path, components: Iterable[Component]) -> None:
    """Copy every licence text into the folder, and the common ones that they refer to."""
    texts: list[Path] = []
    for component in components:
        place = folder / LICENCE_FOLDER / component.name
        for text in component.texts:
            shared = text.parent == build_system.COMMON
            target = folder / LICENCE_FOLDER / "common" if shared else place
            target.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(
                text, target / (text.name if not (target / text.name).exists() or shared else f"{text.parent.name}-{text.name}")
            )
            texts.append(text)
    for text in build_system.common_licences(texts):
        (folder / LICENCE_FOLDER / "common").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(text, folder / LICENCE_FOLDER / "common" / text.name)


def notices(components: Iterable[Component]) -> str:
    """Return the text that names every component and its licence."""
    lines = []
    for component in components:
        if component.key != PROGRAM:
            lines.append(f"| {component.name} | {component.version} | {component.licence} | {component.source} |")
            lines += [f"| – in it: {name} | | {licence} | |" for name, licence in component.parts]
    return ABOUT + "\n".join(lines) + "\n"


def licence_field(licence: str) -> list[dict[str, Any]]:
    """Return a licence as CycloneDX writes it: an SPDX expression."""
    return [{"expression": licence}]


def entry(component: Component) -> dict[str, Any]:
    """Return a component as CycloneDX writes it; every file it has in the folder is an occurrence."""
    made: dict[str, Any] = {"type": component.kind, "bom-ref": component.key, "name": component.name}
    optional = {"version": component.version, "description": component.note, "purl": component.purl}
    made |= {name: value for name, value in optional.items() if value}
    made["licenses"] = licence_field(component.licence)
    if component.source:
        made["externalReferences"] = [{"type": "distribution", "url": component.source}]
    made["evidence"] = {"occurrences": [{"location": name} for name in component.files]}
    if component.parts:
        made["components"] = [
            {"type": "library", "bom-ref": f"{component.key}/{name}", "name": name, "licenses": licence_field(licence)}
            for name, licence in component.parts
        ]
    return made


def file_entry(folder: Path, name: str) -> dict[str, Any]:
    """Return a file of the folder with its hash."""
    return {"type": "file", "bom-ref": f"file:{name}", "name": name, "hashes": [{"alg": "SHA-256", "content": digest(folder / name)}]}


def sbom(folder: Path, components: Sequence[Component], epoch: int) -> dict[str, Any]:
    """Return the list of components of a folder; the same folder gives the same list. `epoch` is in seconds since 1970."""
    whole = next(one for one in components if one.key == PROGRAM)
    programs = sorted(
        {name for one in components for name in one.files if name == PROGRAM or (".so" in name and not (folder / name).is_symlink())}
    )
    entries = [entry(one) for one in components if one is not whole] + [file_entry(folder, name) for name in programs]
    subject = entry(whole)
    identity = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([subject, entries], sort_keys=True))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{identity}",
        "version": 1,
        "metadata": {"timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), "component": subject},
        "components": entries,
        "dependencies": [{"ref": whole.key, "dependsOn": [one.key for one in components if one is not whole]}],
    }


def write(folder: Path, components: Sequence[Component], epoch: int) -> None:
    """Put licences, notices and the list of components into the folder."""
    write_licences(folder, components)
    (folder / NOTICES).write_text(notices(components), encoding="utf-8", newline="\n")
    shutil.copyfile(next(one.texts[0] for one in components if one.key == PROGRAM), folder / "LICENSE")
    text = json.dumps(sbom(folder, components, epoch), ensure_ascii=False, indent=1) + "\n"
    (folder / SBOM).write_text(text, encoding="utf-8", newline="\n")


def problems(folder: Path, document: Mapping[str, Any]) -> list[str]:
    """Return what is wrong with a list of components: its form, files nobody answers for, files that are not there or are others."""
    found: list[str] = []
    if (document.get("bomFormat"), document.get("specVersion")) != ("CycloneDX", "1.6"):
        found.append("the list of components is not CycloneDX 1.6")
    entries = [document["metadata"]["component"], *document["components"]]
    refs = [one["bom-ref"] for one in entries]
    found += [f"{ref} is listed twice" for ref in sorted({ref for ref in refs if refs.count(ref) > 1})]
    named: set[str] = set()
    for one in entries:
        named |= {place["location"] for place in one.get("evidence", {}).get("occurrences", ())}
        for licence in one.get("licenses", ()):
            if not SPDX_EXPRESSION.fullmatch(licence["expression"]):
                found.append(f"{one['name']}: “{licence['expression']}” is no SPDX expression")
        if one["type"] == "file":
            path = folder / one["name"]
            if not path.is_file() or digest(path) != one["hashes"][0]["content"]:
                found.append(f"{one['name']} is not the file that was listed")
        elif not one.get("licenses"):
            found.append(f"{one['name']} has no licence")
    own = {SBOM, NOTICES, "LICENSE"}
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    there = {name for name in there if name not in own and not name.startswith(f"{LICENCE_FOLDER}/")}
    found += [f"nobody answers for {name}" for name in sorted(there - named)]
    return found + [f"{name} is listed and not there" for name in sorted(named - there)]
