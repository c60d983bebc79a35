"""Brings the translations up to date: texts of the sources into the .ts files, and those into the .qm files.

    .venv/bin/python packaging/translations.py            # update, then list what is not translated yet
    .venv/bin/python packaging/translations.py --check    # change nothing; status 1 where something is not up to date

A conflict in a .qm file is solved by running it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "sv", "fr")
_TOOLS = Path(PySide6.__file__).parent
_TERRITORIES = {"en": "en_GB", "de": "de_DE", "sv": "sv_SE", "fr": "fr_FR"}


def update(folder: Path = FOLDER) -> None:
    """Write the sources' texts into the .ts files of a folder, and make the .qm files of them."""
    written = [*(ROOT / "ui").rglob("*.py"), *(ROOT / "app" / "slotdesk" / "domain").glob("rules_of_*.py")]
    sources = sorted(path.relative_to(ROOT).as_posix() for path in written)
    for language in LANGUAGES:
        source = folder / f"slotdesk_{language}.ts"
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
        options += ["-target-language", _TERRITORIES[language], "-disable-heuristic", "similartext"]
        if language == "en":
            options.append("-pluralonly")
        _run("lupdate", *options, *sources, "-ts", str(source))
        release(source, source.with_suffix(".qm"))


def release(source: Path, target: Path) -> None:
    """Make a .qm file of a .ts file."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def unfinished(source: Path) -> list[str]:
    """The texts of a .ts file that have no translation, as `context: text`."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ET.parse(source).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if _is_unfinished(message)
    ]


def stale(folder: Path = FOLDER) -> list[str]:
    """The files that an update would change."""
    with tempfile.TemporaryDirectory() as scratch:
        copies = Path(scratch)
        for path in folder.glob("*.ts"):
            shutil.copy(path, copies)
        update(copies)
        return [
            made.name
            for made in sorted(copies.iterdir())
            if not (folder / made.name).exists() or made.read_bytes() != (folder / made.name).read_bytes()
        ]


def _is_unfinished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return True
    forms = translation.findall("numerusform") or [translation]
    return not all((form.text or "").strip() for form in forms)


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(tool, path=os.pathsep.join((str(_TOOLS), str(_TOOLS / "Qt" / "libexec"))))
    if program is None:
        raise FileNotFoundError(f"{tool} of PySide6-Essentials is not there")
    done = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"{tool}: {done.stdout}{done.stderr}")


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        old = stale()
    else:
        old = []
        FOLDER.mkdir(exist_ok=True)
        update()
    left = [f"{path.name}: {text}" for path in sorted(FOLDER.glob("*.ts")) for text in unfinished(path)]
    for name in old:
        print(f"{name} is not up to date")
    for line in left:
        print(f"not translated: {line}")
    return 1 if old or left else 0


if __name__ == "__main__":
    sys.exit(main())
