"""py3langid with its tables mapped from a file: of their 60 MB, a text touches few pages."""

from __future__ import annotations

import logging
import lzma
import shutil
import struct
import tempfile
import zipfile
from collections.abc import Collection
from typing import IO, Any, Final

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

logger = logging.getLogger(__name__)

_HEADER: Final = struct.Struct("<26xHH")
"""Of a member in a zip file (APPNOTE 4.3.7): ends with the lengths of its name and of what else is before it."""


def load_identifier(languages: Collection[str]) -> LanguageIdentifier:
    """Return what tells ``languages`` apart, with probabilities that add up to 1."""
    try:
        return _from_mapped_tables(languages)
    except (KeyError, OSError, ValueError, lzma.LZMAError, zipfile.BadZipFile) as error:
        logger.info("the tables of languages are read into memory (%s)", error)
        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        identifier.set_languages(languages)
        return identifier


def _from_mapped_tables(languages: Collection[str]) -> LanguageIdentifier:
    with tempfile.TemporaryFile() as file:
        with lzma.open(MODEL_DIR / MODEL_FILE) as packed:
            shutil.copyfileobj(packed, file)
        tables = _mapped(file)
    codes = tables["classes"].tolist()
    columns = [number for number, code in enumerate(codes) if code in languages]
    return LanguageIdentifier(
        _Columns(tables["ptc"], columns),
        np.asarray(tables["pc"])[columns],
        [codes[number] for number in columns],
        memoryview(tables["nextmove"]),  # type: ignore[arg-type]
        tables["out_feat"].tolist(),
        norm_probs=True,
        tk_row=tables["nextmove_row"].tolist(),
    )


class _Columns:
    """Some columns of a table, whose rows are read when they are asked for."""

    def __init__(self, table: NDArray[Any], columns: list[int]) -> None:
        self._table = table
        self._columns = columns

    def __getitem__(self, rows: NDArray[np.intp]) -> NDArray[Any]:
        return np.asarray(self._table[rows])[:, self._columns]


def _mapped(file: IO[bytes]) -> dict[str, NDArray[Any]]:
    """Return the arrays of an uncompressed npz file by their names; they outlast the file's name."""
    tables: dict[str, NDArray[Any]] = {}
    with zipfile.ZipFile(file) as members:
        for info in members.infolist():
            with members.open(info) as member:
                np.lib.format.read_magic(member)
                shape, _by_columns, dtype = np.lib.format.read_array_header_1_0(member)
                before = member.tell()
            file.seek(info.header_offset)
            begin = info.header_offset + _HEADER.size + sum(_HEADER.unpack(file.read(_HEADER.size))) + before
            tables[info.filename.removesuffix(".npy")] = np.memmap(file, dtype, "r", begin, shape)
    return tables
