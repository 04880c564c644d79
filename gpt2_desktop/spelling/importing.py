"""Taking in a dictionary that the user found: two files side by side, or an extension of an office program."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Final

from gpt2_desktop.errors import SpellingError
from gpt2_desktop.files import write_atomically
from gpt2_desktop.paths import Folders
from gpt2_desktop.spelling.dictionaries import is_code

LARGEST_WORDS: Final = 64 * 2**20
LARGEST_RULES: Final = 8 * 2**20
"""Bytes; the largest dictionaries that LibreOffice has are half of that."""

_ARCHIVES: Final = (".oxt", ".xpi", ".zip")
_MOST_ENTRIES: Final = 10_000
_CHUNK: Final = 2**16
_COUNT: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d+\s")
_RULE: Final = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s*#[^\n]*\n|\s*\n)*\s*[A-Z]{2,20}\b")


def import_dictionary(path: Path, folders: Folders) -> list[str]:
    """Copy what ``path`` holds into the user's folder and return the codes of the dictionaries.

    Args:
        path: a ``.dic`` or ``.aff`` file with the other one beside it, or an ``.oxt``, ``.xpi`` or ``.zip`` archive.

    Raises:
        SpellingError: there is no dictionary in it, it is too large or broken, or it cannot be kept.
    """
    try:
        if path.suffix.lower() in _ARCHIVES:
            pairs = _from_archive(path)
        elif path.suffix.lower() in (".dic", ".aff"):
            pairs = {path.stem: _from_files(path)}
        else:
            raise SpellingError(f"{path.name} is no dictionary; choose a .dic file or an .oxt archive")
        for code, (rules, words) in pairs.items():
            _check(code, rules, words)
        folders.dictionaries.mkdir(parents=True, exist_ok=True)
        for code, (rules, words) in pairs.items():
            write_atomically(folders.dictionaries / f"{code}.aff", rules)
            # Last: without it there is no dictionary of that name.
            write_atomically(folders.dictionaries / f"{code}.dic", words)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise SpellingError(f"{path.name} cannot be imported ({reason}); try to download it again") from None
    return sorted(code.replace("-", "_") for code in pairs)


def _from_files(path: Path) -> tuple[bytes, bytes]:
    other = path.with_suffix(".aff" if path.suffix.lower() == ".dic" else ".dic")
    if not other.is_file():
        raise SpellingError(f"{path.name} needs {other.name} beside it; put both into one folder")
    rules, words = (path, other) if path.suffix.lower() == ".aff" else (other, path)
    return _read_file(rules, LARGEST_RULES), _read_file(words, LARGEST_WORDS)


def _read_file(path: Path, largest: int) -> bytes:
    with path.open("rb") as file:
        if not path.is_file():
            raise SpellingError(f"{path.name} is not a plain file; choose another one")
        return _read(file.read, path.name, largest)


def _read(read: Callable[[int], bytes], name: str, largest: int) -> bytes:
    """Read to the end, whatever size the source claims to have."""
    data = bytearray()
    while chunk := read(_CHUNK):
        data += chunk
        if len(data) > largest:
            raise SpellingError(f"{name} is larger than {largest >> 20} MiB, as no dictionary is; choose another one")
    return bytes(data)


def _from_archive(path: Path) -> dict[str, tuple[bytes, bytes]]:
    pairs = {}
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        if len(entries) > _MOST_ENTRIES:
            raise SpellingError(f"{path.name} holds {len(entries)} files, as no dictionary does; choose another one")
        # Only the last part of a name is used, and only as a code of letters and digits: nothing leads elsewhere.
        names = {entry.filename: entry for entry in entries if not entry.is_dir()}
        for name, entry in names.items():
            place = PurePosixPath(name)
            beside = names.get(name.removesuffix(".dic") + ".aff")
            if place.suffix == ".dic" and beside is not None and is_code(place.stem):
                with archive.open(beside) as rules, archive.open(entry) as words:
                    pairs[place.stem] = (
                        _read(rules.read, place.stem + ".aff", LARGEST_RULES),
                        _read(words.read, place.name, LARGEST_WORDS),
                    )
    if not pairs:
        raise SpellingError(f"{path.name} holds no dictionary for spelling; look for one with .dic and .aff files")
    return pairs


def _check(code: str, rules: bytes, words: bytes) -> None:
    if not is_code(code):
        raise SpellingError(f"'{code}' is not a language; name the files like en_AU.dic and en_AU.aff")
    if _COUNT.match(words) is None or b"\0" in words[:_CHUNK] or (rules.strip() and _RULE.match(rules) is None):
        raise SpellingError(
            f"the files of {code} are not Hunspell's; choose the .dic and .aff of a spelling dictionary"
        )
