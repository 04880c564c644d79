"""The writer's own text, out of files and folders, for fine-tuning: kept in memory only.

Nothing here fails because of one file: what cannot be used is counted by its reason.  A paragraph that was in an
earlier file, as in drafts, templates and answered mail, is taken once, so that what a model learned is not what it is
tested on.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.training.formats import KINDS, Reason, SkippedError, read_prose

LEAST_CHARACTERS: Final = 20_000
"""About ten pages; with less a model learns the text by heart or nothing at all."""

GOOD_CHARACTERS: Final = 200_000

MOST_CHARACTERS: Final = 16_000_000
"""As much as a person writes in years, and more than a run reads once."""

_REPEATED: Final = 60
"""Characters of a paragraph from which on it is no coincidence that it occurs twice."""
_LEAST_LETTERS: Final = 0.6
"""Share of letters and spaces in prose; tables of numbers and drawings of lines have less."""
_SHARE_HELD_OUT: Final = 0.1
_MOST_HELD_OUT: Final = 60_000
_EXAMPLES: Final = 3


@dataclass(frozen=True, slots=True)
class Writings:
    """What was found.

    Attributes:
        documents: the texts, paragraphs apart by a blank line.
        files: how many files they came from.
        skipped: how many files were left out, by reason.
        examples: a few of those files, for showing to the writer; never kept.
    """

    documents: tuple[str, ...]
    files: int
    skipped: Mapping[Reason, int]
    examples: Mapping[Reason, tuple[Path, ...]]

    @property
    def characters(self) -> int:
        return sum(map(len, self.documents))

    def __str__(self) -> str:
        line = f"{self.characters:,} characters in {len(self.documents):,} texts from {self.files:,} files"
        left_out = ", ".join(f"{count:,} {reason}" for reason, count in self.skipped.items())
        return f"{line}; left out: {left_out}" if left_out else line


@dataclass(frozen=True, slots=True)
class Split:
    """Texts to learn from, and texts to test on; none is in both."""

    train: tuple[str, ...]
    validation: tuple[str, ...]


def collect(
    sources: Sequence[Path],
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int], None] | None = None,
) -> Writings:
    """Read the prose of files and folders.

    Files in folders are taken in the order of their names, hidden ones and linked folders left out.

    Args:
        cancelled: asked before each file; once true, the reading ends with what there is.
        progress: called now and then with the number of files read.

    Raises:
        TrainingError: a source is not there, or there is too little text in all.
    """
    for source in sources:
        if not source.exists():
            raise TrainingError(f"{source}: no such file or folder; name files or folders of your own writing")
    skipped: Counter[Reason] = Counter()
    examples: dict[Reason, tuple[Path, ...]] = {}
    documents: list[str] = []
    seen: set[bytes] = set()
    files = taken = total = 0
    for path, problem in _find(sources):
        if cancelled():
            break
        files += 1
        if progress is not None and files % 20 == 0:
            progress(files)
        try:
            if problem is not None:
                raise SkippedError(problem)
            if total >= MOST_CHARACTERS:
                raise SkippedError(Reason.ENOUGH)
            # All or nothing of a file, so that the same files always give the same texts.
            found = _new_documents(read_prose(path), seen)
        except SkippedError as error:
            skipped[error.reason] += 1
            examples[error.reason] = (*examples.get(error.reason, ()), path)[:_EXAMPLES]
            continue
        documents += found
        taken += 1
        total += sum(map(len, found))
    writings = Writings(tuple(documents), taken, skipped, examples)
    if not cancelled():
        _check_length(writings, files)
    return writings


def _check_length(writings: Writings, files: int) -> None:
    need = f"at least {LEAST_CHARACTERS:,} characters (about ten pages), better {GOOD_CHARACTERS:,}"
    left_out = ", ".join(f"{count:,} {reason}" for reason, count in writings.skipped.items())
    if not writings.documents:
        what = f"none of the {files:,} files can be used: {left_out}" if files else "there is no file"
        raise TrainingError(f"{what}; give {', '.join(KINDS)} files with {need}")
    if writings.characters < LEAST_CHARACTERS:
        more = f" (left out: {left_out})" if left_out else ""
        raise TrainingError(
            f"{writings.characters:,} characters are too little to learn from{more}; give {need} of your own writing"
        )


def _find(sources: Sequence[Path]) -> Iterator[tuple[Path, Reason | None]]:
    """Yield the files, each once, and what is wrong with those that cannot even be tried."""
    known: set[tuple[int, int]] = set()
    for source in sources:
        for path, problem in _walk(source) if source.is_dir() else ((source, None),):
            if problem is None:
                try:
                    status = path.stat()
                except OSError:
                    yield path, Reason.UNREADABLE
                    continue
                if not stat.S_ISREG(status.st_mode):  # a pipe would be waited for
                    yield path, Reason.KIND
                    continue
                key = (status.st_dev, status.st_ino)
                if status.st_ino and key in known:
                    continue
                known.add(key)
            yield path, problem


def _walk(folder: Path) -> Iterator[tuple[Path, Reason | None]]:
    unreadable: list[Path] = []

    def remember(error: OSError) -> None:
        unreadable.append(Path(error.filename or folder))

    for place, folders, files in os.walk(folder, onerror=remember):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in folders:
            if (path := Path(place, name)).is_symlink():
                yield path, Reason.LINK
        for name in sorted(files):
            if not name.startswith((".", "~$")):
                yield Path(place, name), None
    for path in unreadable:
        yield path, Reason.UNREADABLE


def _new_documents(texts: Iterator[str], seen: set[bytes]) -> list[str]:
    """Return the texts without the paragraphs that were seen before.

    Raises:
        SkippedError: nothing is left, or the file cannot be read.
    """
    documents: list[str] = []
    new: set[bytes] = set()
    repeated = False
    for text in texts:
        paragraphs = []
        for paragraph in map(str.strip, text.split("\n\n")):
            if not _is_prose(paragraph):
                continue
            if len(paragraph) >= _REPEATED:
                key = hashlib.blake2b(paragraph.encode("utf-8", "replace"), digest_size=16).digest()
                if key in seen or key in new:
                    repeated = True
                    continue
                new.add(key)
            paragraphs.append(paragraph)
        if any(len(paragraph) >= _REPEATED for paragraph in paragraphs):
            # Half of a surrogate pair, which some programs write, is no text.
            documents.append("\n\n".join(paragraphs).encode("utf-8", "replace").decode())
    if not documents:
        raise SkippedError(Reason.TWICE if repeated else Reason.EMPTY)
    seen |= new
    return documents


def _is_prose(paragraph: str) -> bool:
    letters = sum(each.isalpha() or each.isspace() for each in paragraph)
    return letters > 0 and letters >= _LEAST_LETTERS * len(paragraph)


def split(documents: Sequence[str]) -> Split:
    """Hold out about a tenth for validation, whole texts where that goes, else the end of the longest one.

    Which ones depends on the texts alone, not on their order.

    Raises:
        TrainingError: there is nothing to hold out.
    """
    wanted = min(_MOST_HELD_OUT, round(_SHARE_HELD_OUT * sum(map(len, documents))))
    held_out: set[int] = set()
    size = 0
    for index in sorted(range(len(documents)), key=lambda index: _order(documents[index])):
        if size < wanted and size + len(documents[index]) <= 1.5 * wanted:
            held_out.add(index)
            size += len(documents[index])
    train = [text for index, text in enumerate(documents) if index not in held_out]
    validation = [documents[index] for index in sorted(held_out)]
    if size < wanted / 2:
        longest = max(range(len(train)), key=lambda index: len(train[index]))
        start, end = _cut(train[longest], wanted - size)
        train[longest] = start
        validation.append(end)
    train = [text for text in train if text]
    if not train or not any(validation):
        raise TrainingError("the text is one paragraph, of which nothing can be held out; give more text")
    return Split(tuple(train), tuple(validation))


def _order(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def _cut(text: str, wanted: int) -> tuple[str, str]:
    """Return the two parts of a text, the second of about ``wanted`` characters, cut between two paragraphs."""
    place = max(0, len(text) - wanted)
    paragraph = text.rfind("\n\n", 0, place)
    # A paragraph longer than what is wanted is cut at a space.
    if paragraph <= 0 or place - paragraph > wanted:
        paragraph = text.find(" ", place)
    if paragraph < 0:
        return text, ""
    return text[:paragraph].strip(), text[paragraph:].strip()
