"""Translations: ``python packaging/translations.py extract`` collects the texts, ``build`` compiles them.

``extract`` writes every text of the program into ``translations/gpt2_desktop_LANGUAGE.ts``, for Qt Linguist: new ones
as unfinished, and those that are gone as vanished.  It reads the calls of `tr`, `tr_n` and `mark` in ``app`` and
``ui``, and the tables of settings and actions; it needs the program installed.  ``build`` runs Qt's lrelease, which
comes with PySide6, and writes ``resources/translations/*.qm``; the wheel is built so too (``packaging/wheel_hook.py``).
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCES: Final = ROOT / "translations"
COMPILED: Final = ROOT / "resources" / "translations"
PACKAGES: Final = ("gpt2_desktop/app", "gpt2_desktop/ui")
CONTEXT: Final = "gpt2_desktop"
PLURAL_FORMS: Final = {"ar": 6, "de": 2, "es": 2, "fr": 2, "pt_BR": 2}
"""The shipped languages beside English, with the number of plural forms that Qt Linguist wants."""

_CALLS: Final = {"tr": False, "tr_n": True, "mark": False}
_WORDS: Final = re.compile(r"[^\W\d_]")


@dataclass
class Message:
    """One text to be translated; ``(source, comment)`` is what it is known by."""

    source: str
    comment: str = ""
    numerus: bool = False
    files: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        return self.source, self.comment


class ExtractionError(Exception):
    """A call whose text cannot be read from the source."""


# --- Collecting


def messages() -> list[Message]:
    """Return every text of the program, in the order of the files; raises `ExtractionError`."""
    found: dict[tuple[str, str], Message] = {}
    for message in (*_in_sources(), *_in_tables()):
        known = found.setdefault(message.key, message)
        known.numerus = known.numerus or message.numerus
        known.files.extend(file for file in message.files if file not in known.files)
    return list(found.values())


def in_source(source: str, name: str) -> Iterator[Message]:
    """Return the texts of one module's source; raises `ExtractionError`."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if function not in _CALLS or not node.args:
            continue
        first, comment = node.args[0], node.args[1] if len(node.args) > 1 and function != "tr_n" else None
        if isinstance(first, ast.JoinedStr | ast.BinOp):
            raise ExtractionError(f"{name}:{node.lineno}: the text of {function}() must be one literal")
        if not isinstance(first, ast.Constant):
            continue  # a text of a table, which is marked there
        if comment is not None and not isinstance(comment, ast.Constant):
            raise ExtractionError(f"{name}:{node.lineno}: the comment of {function}() must be a literal")
        yield Message(str(first.value), str(comment.value) if comment else "", _CALLS[function], [name])


def _in_sources() -> Iterator[Message]:
    for package in PACKAGES:
        for file in sorted((ROOT / package).rglob("*.py")):
            yield from in_source(file.read_text("utf-8"), file.relative_to(ROOT).as_posix())


def _in_tables() -> Iterator[Message]:
    """Return the texts of the tables of settings and actions, which stay plain there."""
    from gpt2_desktop.settings.sampling import PRESETS
    from gpt2_desktop.settings.table import options
    from gpt2_desktop.ui.actions import ACTIONS, MENUS

    settings = "gpt2_desktop/settings/schema.py"
    actions = "gpt2_desktop/ui/actions.py"
    for option in options():
        own_names = option.name == "editor.language"
        labels = [label for value, label in option.labels.items() if not own_names or value == "system"]
        for text in (*option.group_title.split(": "), option.title, option.description, option.unit, *labels):
            if _WORDS.search(text):
                yield Message(text, files=[settings])
    yield from (Message(name, files=[settings]) for name in PRESETS)
    yield from (Message(title, files=[actions]) for title in MENUS.values())
    for spec in ACTIONS:
        if spec.setting is None:  # else it is the label of the option's choice
            yield Message(spec.text, numerus=spec.number is not None, files=[actions])
        yield Message(spec.tooltip, numerus=spec.number is not None, files=[actions])


# --- Writing


def merged(wanted: list[Message], language: str, old: ElementTree.Element | None) -> ElementTree.Element:
    """Return a translation file with every wanted text, and what ``old`` has for it."""
    had: dict[tuple[str, str], ElementTree.Element] = {}
    for message in old.iter("message") if old is not None else ():
        had[(message.findtext("source") or "", message.findtext("comment") or "")] = message
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for message in wanted:
        entry = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.numerus else {})
        for file in message.files:
            ElementTree.SubElement(entry, "location", filename=f"../{file}")
        ElementTree.SubElement(entry, "source").text = message.source
        if message.comment:
            ElementTree.SubElement(entry, "comment").text = message.comment
        entry.append(_translation(had.pop(message.key, None), message.numerus, PLURAL_FORMS[language]))
    for gone in had.values():
        kept = gone.find("translation")
        if kept is not None and (kept.text or len(kept)) and kept.get("type") != "unfinished":
            for location in gone.findall("location"):
                gone.remove(location)
            kept.set("type", "vanished")
            context.append(gone)
    return root


def _translation(known: ElementTree.Element | None, numerus: bool, forms: int) -> ElementTree.Element:
    element = known.find("translation") if known is not None else None
    if element is not None and bool(len(element)) == numerus:
        if element.get("type") in ("vanished", "obsolete"):
            del element.attrib["type"]
        return element
    element = ElementTree.Element("translation", type="unfinished")
    if numerus:
        for _ in range(forms):
            ElementTree.SubElement(element, "numerusform")
    return element


def write(root: ElementTree.Element, file: Path) -> None:
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, "unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def source_file(language: str) -> Path:
    return SOURCES / f"gpt2_desktop_{language}.ts"


def read(language: str) -> ElementTree.Element | None:
    file = source_file(language)
    return ElementTree.parse(file).getroot() if file.is_file() else None


def extract(*, drop_vanished: bool = False) -> None:
    """Bring the translation files up to date with the sources."""
    wanted = messages()
    SOURCES.mkdir(exist_ok=True)
    for language in PLURAL_FORMS:
        root = merged(wanted, language, read(language))
        context = root.find("context")
        assert context is not None
        entries = context.findall("message")
        gone = [entry for entry in entries if _state(entry) == "vanished"]
        for entry in gone if drop_vanished else ():
            context.remove(entry)
        write(root, source_file(language))
        open_ones = sum(_state(entry) == "unfinished" for entry in entries)
        print(f"{language}: {len(wanted)} texts, {open_ones} to translate, {len(gone)} vanished")


def _state(entry: ElementTree.Element) -> str:
    translation = entry.find("translation")
    return "" if translation is None else translation.get("type", "")


# --- Compiling


def lrelease() -> str:
    """Return Qt's compiler of translations: that of PySide6, else of the system; raises `SystemExit`."""
    package = importlib.util.find_spec("PySide6")
    for folder in package.submodule_search_locations or () if package is not None else ():
        for name in ("lrelease", "lrelease.exe"):
            if (Path(folder) / name).is_file():
                return str(Path(folder) / name)
    found = shutil.which("lrelease6") or shutil.which("lrelease")
    if found is None:
        raise SystemExit("lrelease is missing: pip install PySide6-Essentials")
    return found


def build(*, only_if_needed: bool = False) -> None:
    """Compile every translation file; raises `CalledProcessError` where one cannot be read."""
    pairs = [(source, COMPILED / f"{source.stem}.qm") for source in sorted(SOURCES.glob("*.ts"))]
    if only_if_needed:
        pairs = [
            (source, made)
            for source, made in pairs
            if not made.is_file() or made.stat().st_mtime_ns < source.stat().st_mtime_ns
        ]
    if not pairs:
        return
    COMPILED.mkdir(parents=True, exist_ok=True)
    program = lrelease()
    for source, made in pairs:
        subprocess.run([program, "-silent", str(source), "-qm", str(made)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    extracting = commands.add_parser("extract", help="collect the texts")
    extracting.add_argument("--drop-vanished", action="store_true", help="forget translations of texts that are gone")
    building = commands.add_parser("build", help="compile the translations")
    building.add_argument("--if-needed", action="store_true", help="only those that changed")
    args = parser.parse_args()
    if args.command == "extract":
        extract(drop_vanished=args.drop_vanished)
    else:
        build(only_if_needed=args.if_needed)


if __name__ == "__main__":
    sys.exit(main())
