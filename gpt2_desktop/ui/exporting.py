"""The text as a document to hand on: a web page, a PDF, OpenDocument or Word file, or paper."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentWriter,
)

from gpt2_desktop.app.exports import KINDS, kind_of, markdown_parser
from gpt2_desktop.errors import DocumentError
from gpt2_desktop.files import PUBLIC, write_atomically

_MARGIN_MM: Final = 6.0
"""Qt leaves 20 mm more around a text that it breaks into pages by itself."""
_LINE_HEIGHT_PERCENT: Final = 135.0
_PARAGRAPH_EM: Final = 0.5
_PDF_DPI: Final = 300


@dataclass(frozen=True, slots=True)
class Manuscript:
    """What is exported.

    Attributes:
        text: lines end with a line feed; each is a paragraph.
        is_markdown: headings, emphasis and lists become what they stand for.
        size: of the text, in points.
    """

    title: str
    text: str
    is_markdown: bool
    family: str
    size: int


def export(manuscript: Manuscript, path: Path) -> None:
    """Write the file that the path's ending says; needs a QGuiApplication.

    Raises:
        DocumentError: another ending, or a disk that does not take the file; what was there before still is.
    """
    data = {"html": _html, "pdf": _pdf, "odt": _odt, "docx": _docx}[kind_of(path)](manuscript)
    try:
        write_atomically(path, data, PUBLIC)
    except OSError as error:
        raise DocumentError(f"{path} cannot be written ({error.strerror or error}); export to another place") from None


def rich_document(manuscript: Manuscript) -> QTextDocument:
    """Return the text with the looks of a page."""
    document = QTextDocument()
    document.setDefaultFont(QFont(manuscript.family, manuscript.size))
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, manuscript.title)
    if manuscript.is_markdown:
        # Tags in the text stay text, as on a web page.
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(manuscript.text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
    else:
        document.setPlainText(manuscript.text)
    look = QTextBlockFormat()
    look.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    look.setBottomMargin(_PARAGRAPH_EM * manuscript.size)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(look)
    return document


def page_layout() -> QPageLayout:
    """Return the page that documents are set on."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def _pdf(manuscript: Manuscript) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(page_layout())
    writer.setTitle(manuscript.title)
    rich_document(manuscript).print_(writer)
    del writer  # which ends the file
    buffer.close()
    return bytes(data.data())


def _odt(manuscript: Manuscript) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QTextDocumentWriter(buffer, QByteArray(b"ODF")).write(rich_document(manuscript)):
        raise DocumentError(f"the text cannot be turned into OpenDocument; export it as one of: {', '.join(KINDS)}")
    buffer.close()
    return bytes(data.data())


def _docx(manuscript: Manuscript) -> bytes:
    from gpt2_desktop.app.word_file import word_file

    return word_file(
        manuscript.title,
        manuscript.text,
        is_markdown=manuscript.is_markdown,
        family=manuscript.family,
        size=manuscript.size,
    )


def _html(manuscript: Manuscript) -> bytes:
    """Return a page of plain structure: Qt's own sets the looks of every paragraph by hand."""
    if manuscript.is_markdown:
        body = str(markdown_parser().render(manuscript.text))
    else:
        paragraphs = (escape(line).replace("\u2028", "<br>") or "<br>" for line in manuscript.text.split("\n"))
        body = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
    return _PAGE.format(title=escape(manuscript.title), body=body).encode()


_PAGE: Final = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ max-width: 40em; margin: 3em auto; padding: 0 1em; font-family: Georgia, serif; line-height: 1.5 }}
blockquote {{ color: #555; border-left: 3px solid #ccc; margin-left: 0; padding-left: 1em }}
</style>
</head>
<body>
{body}</body>
</html>
"""
