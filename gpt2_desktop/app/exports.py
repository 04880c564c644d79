"""Exporting from the window: another process does the work, as laying out a novel would hold up this one."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gpt2_desktop.app.texts import mark, tr
from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.errors import DocumentError
from gpt2_desktop.paths import APP_NAME

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

KINDS: Final[dict[str, str]] = {
    ".pdf": mark("PDF file"),
    ".html": mark("Web page"),
    ".odt": mark("OpenDocument text"),
    ".docx": mark("Word document"),
}
"""Endings of the files that can be written, and what they are called."""

_LIMIT_S: Final = 600.0


@dataclass(frozen=True, slots=True)
class ExportJob:
    """What is to be exported, as plain data.

    Attributes:
        blocks: the paragraphs.
        font_family: empty is the one that comes with the program.
        font_size: in points.
    """

    blocks: Sequence[str]
    path: Path
    title: str
    is_markdown: bool
    font_family: str
    font_size: int


def kind_of(path: Path) -> str:
    """Return the kind of file that a path's ending names, without its dot.

    Raises:
        DocumentError: it is none of `KINDS`.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise DocumentError(
            tr(
                "{name} has no ending that can be exported to; use one of: {kinds}",
                name=path.name,
                kinds=", ".join(KINDS),
            )
        )
    return kind.removeprefix(".")


def markdown_parser() -> MarkdownIt:
    """Return the parser of what is exported: CommonMark with tables and strikethrough."""
    from markdown_it import MarkdownIt

    # Raw HTML in the text stays text: a page that is handed on must not run what somebody pasted.
    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


def export_apart(job: ExportJob) -> None:
    """Write the file by ``gpt2-desktop export`` and wait for it; for a thread.

    Raises:
        DocumentError: it could not be written; what was there before still is.
    """
    kind_of(job.path)
    arguments = [
        *("export", "-", str(job.path.absolute()), "--title", job.title),
        "--markdown" if job.is_markdown else "--plain",
        *("--set", f"editor.font_family={job.font_family}", "--set", f"editor.font_size={job.font_size}"),
    ]
    try:
        result = subprocess.run(
            own_command(*arguments),
            input="\n".join(job.blocks).encode("utf-8", "replace"),
            capture_output=True,
            env=own_environment(os.environ),
            timeout=_LIMIT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DocumentError(tr("{path} cannot be exported ({why}); try again", path=job.path, why=str(error))) from None
    if result.returncode:
        said = result.stderr.decode("utf-8", "replace").strip().splitlines() or [tr("no reason was given")]
        raise DocumentError(said[-1].removeprefix(f"{APP_NAME}: "))
