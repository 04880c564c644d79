"""The languages of the interface: which there are, which one is meant, and changing it while the window is open."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from gpt2_desktop import paths
from gpt2_desktop.app import texts
from gpt2_desktop.settings.table import option_info

logger = logging.getLogger(__name__)

SOURCE_LANGUAGE: Final = "en"
SYSTEM: Final = "system"


class Languages:
    """Puts the interface into a language, with Qt's own texts, the way numbers are written, and the direction."""

    def __init__(self) -> None:
        self.current = SOURCE_LANGUAGE
        self._chosen = ""
        self._qt: QTranslator | None = None

    def use(self, choice: str) -> None:
        """Change to a choice of the option ``editor.language``; what is shown changes at once.

        A language whose translation is not installed stays English: in a checkout in which nothing was built.
        """
        if choice == self._chosen:
            return
        self._chosen = choice
        code = meant(choice, QLocale.system().uiLanguages())
        translator = _load(str(paths.translations()), "gpt2_desktop", code) if code != SOURCE_LANGUAGE else None
        if translator is None and code != SOURCE_LANGUAGE:
            logger.warning("no translation for %r is installed", code)
            code = SOURCE_LANGUAGE
        self.current = code
        locale = _locale(code)
        QLocale.setDefault(locale)
        if self._qt is not None:
            QCoreApplication.removeTranslator(self._qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._qt = _load(folder, "qtbase", code)
        if self._qt is not None:
            QCoreApplication.installTranslator(self._qt)
        if isinstance(QCoreApplication.instance(), QGuiApplication):
            QGuiApplication.setLayoutDirection(locale.textDirection())
        texts.use(translator, locale)


def meant(choice: str, wanted: list[str]) -> str:
    """Return the code of the language that a choice stands for.

    Args:
        wanted: what the user's system prefers, best first, as in ``["pt-PT", "fr"]``.
    """
    known = [code for code in option_info("editor.language").choices if code != SYSTEM]
    if choice != SYSTEM:
        return choice
    for tag in wanted:
        language = tag.replace("_", "-").partition("-")[0]
        for code in known:
            if code.partition("_")[0] == language:
                return code
    return SOURCE_LANGUAGE


def _load(folder: str, name: str, code: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(f"{name}_{code}", folder) else None


_USUAL: Final = {SOURCE_LANGUAGE: texts.ENGLISH, "ar": QLocale("ar_AE")}
"""Where the user's country says nothing else: in Arabic, the digits that most programs write."""


def _locale(code: str) -> QLocale:
    """Return the language as it is written in the user's country, where that speaks it."""
    system, locale = QLocale.system(), _USUAL.get(code) or QLocale(code)
    return system if system.language() == locale.language() else locale


languages: Final = Languages()
"""The one interface of this process."""
