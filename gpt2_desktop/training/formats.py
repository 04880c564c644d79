"""The prose in a file of one of the formats that people write in; one function for each format.

What is taken are paragraphs, apart from one another by a blank line: no markup, no code, no comments, and of mail
only what its writer typed.  The libraries are imported when a file needs them.
"""

from __future__ import annotations

import email
import itertools
import mailbox
import re
import unicodedata
import warnings
import zipfile
from collections.abc import Callable, Iterator
from email import policy
from email.message import EmailMessage
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bs4.element import PageElement, Tag

LARGEST_FILE: Final = 20 * 2**20
"""Bytes of a file that is read, and of what a packed one holds; mail folders may be larger."""

_ODF_PARAGRAPHS: Final = "//text:p | //text:h"
_ODF_ASIDES: Final = "//office:annotation | //text:tracked-changes"
"""Comments, and text that was deleted while changes are tracked."""
_WRITER: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH_END: Final = "\n\n"


class Reason(StrEnum):
    """Why a file was left out, as the user reads it behind a count."""

    KIND = "of a kind that is not read"
    LINK = "links to folders"
    UNREADABLE = "could not be opened"
    LARGE = f"larger than {LARGEST_FILE // 2**20} MiB"
    BINARY = "not text, whatever their names say"
    DAMAGED = "damaged or locked with a password"
    LIBRARY = "need libraries that are not installed (pip install 'gpt2-desktop[finetune]')"
    EMPTY = "without prose"
    TWICE = "with nothing that was not in another file"
    ENOUGH = "not needed, as there was enough text"


class SkippedError(Exception):
    """A file is left out.  Never leaves `gpt2_desktop.training`."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def read_prose(path: Path) -> Iterator[str]:
    """Yield the texts of a file, most formats having one, a mail folder one for each mail.

    Raises:
        SkippedError: nothing can be read from it.
    """
    reader = _reader(path)
    try:
        if reader is not _mail_folder and path.stat().st_size > LARGEST_FILE:
            raise SkippedError(Reason.LARGE)
        yield from reader(path)
    except OSError:
        raise SkippedError(Reason.UNREADABLE) from None
    except ImportError:
        raise SkippedError(Reason.LIBRARY) from None


def _reader(path: Path) -> Callable[[Path], Iterator[str]]:
    reader = _READERS.get(path.suffix.lower())
    if reader is None and not path.suffix:
        # Thunderbird keeps its mail folders in files without one.
        try:
            with path.open("rb") as file:
                reader = _mail_folder if file.read(5) == b"From " else None
        except OSError:
            raise SkippedError(Reason.UNREADABLE) from None
    if reader is None:
        raise SkippedError(Reason.KIND)
    return reader


def decode(data: bytes) -> str:
    """Return bytes as text: UTF-8, UTF-16 with a mark, else Windows-1252.

    Raises:
        SkippedError: it is no text.
    """
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = data.decode("utf-16")
        elif b"\0" in data:
            raise SkippedError(Reason.BINARY)
        else:
            try:
                text = data.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise SkippedError(Reason.BINARY) from None
    # A random byte is a control character once in ten times.
    start = text[:4096]
    if sum(unicodedata.category(each) == "Cc" and each not in "\t\n\r\f" for each in start) * 50 > len(start):
        raise SkippedError(Reason.BINARY)
    return text


def _plain(path: Path) -> Iterator[str]:
    yield unwrap(decode(path.read_bytes()))


def _markdown(path: Path) -> Iterator[str]:
    from markdown_it import MarkdownIt

    text = re.sub(r"\A---\n.*?\n(---|\.\.\.)\n", "", decode(path.read_bytes()).replace("\r\n", "\n"), flags=re.DOTALL)
    try:
        tokens = MarkdownIt("commonmark").enable("table").parse(text)
    except RecursionError:
        raise SkippedError(Reason.DAMAGED) from None
    paragraphs = []
    for token in tokens:
        if token.type != "inline":
            continue
        pieces = {"softbreak": " ", "hardbreak": "\n"}
        inline = (token.children or ()) if token.children is not None else ()
        paragraphs.append(
            "".join(
                pieces.get(child.type, child.content if child.type in ("text", "code_inline") else "")
                for child in inline
            )
        )
    yield _PARAGRAPH_END.join(paragraphs)


def _html(path: Path) -> Iterator[str]:
    yield html_prose(decode(path.read_bytes()))


_NO_PROSE: Final = ("script", "style", "template", "noscript", "head", "nav", "pre", "svg", "select", "textarea")
_QUOTED: Final = "blockquote, .gmail_quote, .moz-cite-prefix, .gmail_signature, .moz-signature"
_BLOCKS: Final = (
    "address", "article", "aside", "blockquote", "dd", "div", "dt", "figcaption", "footer", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "li", "main", "p", "section", "td", "th", "tr",
)  # fmt: skip


def html_prose(text: str, *, is_mail: bool = False) -> str:
    """Return the paragraphs of an HTML text.

    Args:
        is_mail: leave out what mail programs mark as quoted and as a signature.

    Raises:
        SkippedError: it is nested too deeply.
        ImportError: beautifulsoup4 is not installed.
    """
    from bs4 import BeautifulSoup

    try:
        with warnings.catch_warnings():
            # That it looks like XML, or like the name of a file.
            warnings.simplefilter("ignore")
            soup = BeautifulSoup(text, "html.parser")
        quoted = {id(tag) for tag in soup.select(_QUOTED)} if is_mail else set()
        return "".join(_pieces(soup, quoted))
    except (RecursionError, AssertionError):  # the latter from html.parser, for broken declarations
        raise SkippedError(Reason.DAMAGED) from None


def _pieces(soup: Tag, quoted: set[int]) -> Iterator[str]:
    """Yield the text between tags, without recursion: some pages are nested without end."""
    from bs4.element import NavigableString, Tag

    stack: list[tuple[str, Iterator[PageElement]]] = [("", iter(soup.contents))]
    while stack:
        name, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield _PARAGRAPH_END if name in _BLOCKS else ""
        elif isinstance(child, Tag):
            if child.name == "br":
                yield "\n"
            elif child.name not in _NO_PROSE and id(child) not in quoted:
                yield _PARAGRAPH_END if child.name in _BLOCKS else ""
                stack.append((child.name, iter(child.contents)))
        elif type(child) is NavigableString:  # no comment, no declaration
            yield re.sub(r"\s+", " ", child)


def _packed_size(path: Path) -> None:
    """Refuse what is no zip file, or would be unpacked into something huge."""
    try:
        with zipfile.ZipFile(path) as file:
            if sum(each.file_size for each in file.infolist()) > 5 * LARGEST_FILE:
                raise SkippedError(Reason.LARGE)
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise SkippedError(Reason.DAMAGED) from None


def _docx(path: Path) -> Iterator[str]:
    import docx

    _packed_size(path)
    try:
        body = docx.Document(str(path)).element.body
    except OSError:
        raise
    except Exception:  # whatever zipfile, lxml and python-docx make of a damaged file
        raise SkippedError(Reason.DAMAGED) from None
    text = {_WRITER + "tab": "\t", _WRITER + "br": "\n", _WRITER + "cr": "\n", _WRITER + "noBreakHyphen": "-"}
    paragraphs = []
    for paragraph in body.iter(_WRITER + "p"):
        # Text that was deleted while changes are tracked is in elements of another name.
        pieces = (
            each.text or "" if each.tag == _WRITER + "t" else text.get(each.tag, "")
            for each in paragraph.iter(_WRITER + "t", *text)
        )
        paragraphs.append("".join(pieces))
    yield _PARAGRAPH_END.join(paragraphs)


def _odt(path: Path) -> Iterator[str]:
    import odfdo

    _packed_size(path)
    try:
        body = odfdo.Document(str(path)).body
        for aside in body.get_elements(_ODF_ASIDES):
            aside.delete()
        paragraphs = [each.inner_text for each in body.get_elements(_ODF_PARAGRAPHS)]
    except OSError:
        raise
    except Exception:  # whatever zipfile, lxml and odfdo make of a damaged file
        raise SkippedError(Reason.DAMAGED) from None
    yield _PARAGRAPH_END.join(paragraphs)


def _mail(path: Path) -> Iterator[str]:
    yield _written(path.read_bytes())


def _mail_folder(path: Path) -> Iterator[str]:
    folder = mailbox.mbox(path, create=False)
    try:
        for key in folder.iterkeys():
            data = folder.get_bytes(key)
            if len(data) <= LARGEST_FILE:
                yield _written(data)
    except (mailbox.Error, ValueError):
        raise SkippedError(Reason.DAMAGED) from None
    finally:
        folder.close()


def _written(data: bytes) -> str:
    """Return what the writer of a mail typed; nothing where the mail cannot be understood."""
    try:
        message = email.message_from_bytes(data, policy=policy.default)
        assert isinstance(message, EmailMessage)
        body = message.get_body(("plain", "html"))
        if body is None:
            return ""
        content = body.get_content()
        if body.get_content_subtype() == "html":
            content = html_prose(content, is_mail=True)
    except (LookupError, ValueError, AttributeError, TypeError, SkippedError):  # what strange mails make of email
        return ""
    return unwrap(own_words(content))


_ATTRIBUTION: Final = re.compile(
    r"^(on|am|le|el|il|op|em) [^\n]{3,200}?(\n[^\n]{1,100}?)?"
    r"(wrote|writes|schrieb|écrit|escribió|scritto|schreef|escreveu)[^\n]{0,80}:[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_REST_IS_OTHERS: Final = re.compile(
    r"^(-- ?|-{2,} ?(original message|forwarded message|ursprüngliche nachricht|message d'origine)[^\n]*"
    r"|begin forwarded message:|_{20,})[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


def own_words(text: str) -> str:
    """Return a mail's text without quoted lines, the line that introduces them, forwarded mail and the signature."""
    text = text.replace("\r\n", "\n")
    if end := _REST_IS_OTHERS.search(text):
        text = text[: end.start()]
    text = _ATTRIBUTION.sub("", text)
    return "\n".join(line for line in text.split("\n") if not line.lstrip().startswith((">", "|>")))


_WRAPPED: Final = 50
"""Characters of a line that was probably ended by its width; one that was ended on purpose is mostly shorter."""
_NEW_LINE: Final = re.compile(r"\s*([-*•+]|\d{1,3}[.)])\s|\s{3,}")


def unwrap(text: str) -> str:
    """Return text with the lines of each paragraph joined, where they were broken at a certain width."""
    return _PARAGRAPH_END.join(_joined(each) for each in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n")))


def _joined(paragraph: str) -> str:
    lines = [line.rstrip() for line in paragraph.split("\n")]
    joined = lines[0]
    for before, line in itertools.pairwise(lines):
        wrapped = _WRAPPED <= len(before) <= 2 * _WRAPPED and not _NEW_LINE.match(line)
        joined += " " + line.lstrip() if wrapped else "\n" + line
    return joined


_READERS: Final[dict[str, Callable[[Path], Iterator[str]]]] = {
    ".txt": _plain,
    ".text": _plain,
    ".md": _markdown,
    ".markdown": _markdown,
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".docx": _docx,
    ".odt": _odt,
    ".mbox": _mail_folder,
    ".eml": _mail,
}
"""By suffix."""

KINDS: Final = ("txt", "md", "odt", "docx", "html", "mbox", "eml")
"""What is read, for messages and file dialogs."""
