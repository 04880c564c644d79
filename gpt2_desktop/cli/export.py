"""``export``: a text file as a web page, or a PDF, OpenDocument or Word file."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from gpt2_desktop.app.documents import read_document
from gpt2_desktop.app.exports import KINDS, kind_of
from gpt2_desktop.cli.context import Context
from gpt2_desktop.cli.qt_probe import OFFSCREEN
from gpt2_desktop.errors import DocumentError
from gpt2_desktop.text.markdown import is_markdown

_STDIN = "-"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", help="the text; - is standard input, in UTF-8")
    parser.add_argument("output", type=Path, help=f"the file to write, which ends with one of: {', '.join(KINDS)}")
    parser.add_argument("--title", help="the document's title; the file's name by default")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--markdown", action="store_true", help="the text is Markdown, whatever its file is called")
    how.add_argument("--plain", action="store_true", help="the text is plain, whatever its file is called")


def run(args: argparse.Namespace, context: Context) -> int:
    kind_of(args.output)
    # Nothing is shown, and there may be no screen.
    os.environ["QT_QPA_PLATFORM"] = OFFSCREEN
    from PySide6.QtGui import QGuiApplication

    from gpt2_desktop.ui.exporting import Manuscript, export
    from gpt2_desktop.ui.fonts import reading_family

    path = None if args.file == _STDIN else Path(args.file)
    text = _read_stdin() if path is None else read_document(path).text
    settings = context.settings.settings.editor
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    manuscript = Manuscript(
        title=args.title or (path.stem if path is not None else args.output.stem),
        text=text,
        is_markdown=args.markdown or (not args.plain and is_markdown(path)),
        family=settings.font_family or reading_family(),
        size=settings.font_size,
    )
    export(manuscript, args.output)
    del application
    return 0


def _read_stdin() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise DocumentError(f"standard input is not UTF-8 (offset {error.start}); convert it first") from None
