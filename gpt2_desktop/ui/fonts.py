"""The typeface of the text: the one that comes with the program, or the user's own."""

from __future__ import annotations

import logging
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from gpt2_desktop import paths

_READING_FONT: Final = "Literata-Regular.ttf"

_log = logging.getLogger(__name__)


@cache
def reading_family() -> str:
    """Load the bundled typeface, once, and return its family; the system's serif where it cannot be loaded.

    Needs a QGuiApplication.  The text is a QPlainTextEdit, which has no line spacing of its own: the generous
    line height (1.48) is the font's.
    """
    file = paths.resources() / "fonts" / _READING_FONT
    # Qt warns about a missing file by itself, once too often.
    families = (
        QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file))) if file.is_file() else []
    )
    if families:
        return families[0]
    _log.info("The bundled font %s cannot be loaded; the system's serif is used.", file)
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def text_font(family: str, size: int) -> QFont:
    """Return the font of the text.

    Args:
        family: as in ``editor.font_family``; empty is the bundled typeface.
        size: in points.
    """
    font = QFont(family or reading_family(), size)
    font.setStyleHint(QFont.StyleHint.Serif)
    return font
