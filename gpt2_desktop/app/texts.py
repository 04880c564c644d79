"""Every text that a person can read goes through here, so that it can be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_CONTEXT = "gpt2_desktop"


def tr(text: str, /, **values: object) -> str:
    """Return ``text`` in the language of the interface, with ``{name}`` replaced by the value of that name."""
    translated = QCoreApplication.translate(_CONTEXT, text)
    return translated.format(**values) if values else translated


def tr_n(text: str, number: int, /, **values: object) -> str:
    """Return ``text`` for a number of things: ``%n`` becomes the number, and the language's plural is used."""
    translated = QCoreApplication.translate(_CONTEXT, text, "", number)
    return translated.format(**values) if values else translated
