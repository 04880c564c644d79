"""Help > About: version, where new ones are, the licences of all that is bundled, and the model's card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.components import (
    PROGRAM_TITLE,
    Component,
    components,
    home_page,
    model_card,
    program_version,
)
from gpt2_desktop.app.texts import computed, said, say, tr
from gpt2_desktop.ui.icons import app_icon

_ICON: Final = 64
_SIZE: Final = QSize(860, 560)
_LIST_WIDTH: Final = 220


@dataclass(frozen=True, slots=True)
class AboutTexts:
    """What the dialog shows; reading it takes a while.

    Attributes:
        parts: the bundled components, each with the text of its licence.
    """

    version: str
    home_page: str
    parts: tuple[tuple[Component, str], ...]
    model_card: str


@cache
def read_about_texts() -> AboutTexts:
    """Read it all from the disk: not for the GUI thread."""
    parts = tuple((component, component.licence_text()) for component in components())
    return AboutTexts(program_version(), home_page(), parts, model_card())


class AboutDialog(QDialog):
    """Three pages and a button that copies what a report about a fault needs."""

    def __init__(self, parent: QWidget, texts: AboutTexts, diagnostics: str) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, tr("About {program}", program=PROGRAM_TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._diagnostics = diagnostics
        self._texts = texts
        pages = QTabWidget(documentMode=True)
        say(pages.setTabText, pages.addTab(self._program_page(), ""), tr("&Program"))
        say(pages.setTabText, pages.addTab(self._licences_page(texts.parts), ""), tr("&Licences"))
        if texts.model_card:
            say(pages.setTabText, pages.addTab(_card_page(texts.model_card), ""), tr("&Starter model"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy_button: QPushButton = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        say(self.copy_button.setText, tr("Copy &diagnostics"))
        say(
            self.copy_button.setToolTip,
            tr("For a report about a fault: versions, machine, model and settings; no text."),
        )
        self.copy_button.clicked.connect(self._copy)
        layout = QVBoxLayout(self)
        layout.addWidget(pages)
        layout.addWidget(buttons)
        self.resize(_SIZE)

    def _program_page(self) -> QWidget:
        texts = self._texts
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = QLabel(f"{PROGRAM_TITLE} {texts.version}")
        title.setProperty("look", "heading")
        link = f"<a href='{texts.home_page}'>{texts.home_page}</a>"
        paragraphs = (
            tr("A writing assistant on your own machine. MIT licence."),
            tr(
                "GPT-2 is a design of OpenAI's. Qt and PySide6 are used under the LGPL, PyTorch under a BSD licence. "
                "The licences of everything in the program are on the next page."
            ),
            tr("New versions: {link}. The program never looks for them itself.", link=link)
            if texts.home_page
            else tr("New versions come from where you got this one. The program never looks for them itself."),
        )
        words = said(
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText, openExternalLinks=True),
            computed(lambda: "".join(f"<p>{paragraph.again()}</p>" for paragraph in paragraphs)),
        )
        facts = QPlainTextEdit(self._diagnostics, readOnly=True)
        say(facts.setAccessibleName, tr("Diagnostics"))
        facts.setTabChangesFocus(True)
        right = QVBoxLayout()
        for widget in (title, words):
            right.addWidget(widget)
        right.addWidget(facts, 1)
        page = QWidget()
        layout = QHBoxLayout(page)
        layout.setSpacing(16)
        layout.addWidget(picture)
        layout.addLayout(right, 1)
        return page

    def _licences_page(self, parts: Sequence[tuple[Component, str]]) -> QWidget:
        self.names = QListWidget()
        say(self.names.setAccessibleName, tr("Parts of the program"))
        self.names.setFixedWidth(_LIST_WIDTH)
        self.names.addItems([f"{component.name} {component.version}" for component, _ in parts])
        # Licences come in lines that are broken already.
        self.licence = QPlainTextEdit(readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap)
        say(self.licence.setAccessibleName, tr("Licence"))
        self.licence.setTabChangesFocus(True)
        self.names.currentRowChanged.connect(self._show_licence)
        self.names.setCurrentRow(0)
        page = QWidget()
        layout = QHBoxLayout(page)
        layout.addWidget(self.names)
        layout.addWidget(self.licence, 1)
        return page

    @Slot(int)
    def _show_licence(self, row: int) -> None:
        if row < 0:
            return
        component, text = self._texts.parts[row]
        head = f"{component.licence}\n{component.home}".strip()
        self.licence.setPlainText(f"{head}\n\n{text}")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._diagnostics)
        say(self.copy_button.setText, tr("Copied"))


def _card_page(text: str) -> QWidget:
    browser = QTextBrowser(openExternalLinks=True)
    browser.setMarkdown(text)
    say(browser.setAccessibleName, tr("Model card"))
    return browser
