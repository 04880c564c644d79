"""The text as a Word file (DOCX), by python-docx; needs no Qt and no screen.

Paragraphs get Word's own styles (Heading 1, List Bullet, Quote), so that they can be restyled there in one place.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from markdown_it.token import Token

_CODE_STYLE: Final = "Code"
_CODE_FONT: Final = "Courier New"
_DEEPEST_LIST: Final = 3
"""Word's template has styles for lists in lists in lists."""
_LINK_COLOR: Final = "0563C1"
_LINKS: Final = ("http://", "https://", "mailto:")
_A4_MM: Final = (210, 297)
_MARGIN_MM: Final = 25
# What XML cannot hold.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def word_file(title: str, text: str, *, is_markdown: bool, family: str, size: int) -> bytes:
    """Return the bytes of a DOCX file.

    Args:
        text: lines end with a line feed; of plain text each is a paragraph.
        is_markdown: headings, emphasis, lists, quotes, code, links and tables become what they stand for.
        family: the typeface of the text.
        size: of the text, in points.
    """
    writer = _Writer(title, family, size)
    text = _FORBIDDEN.sub("", text)
    if is_markdown:
        from gpt2_desktop.app.exports import markdown_parser

        writer.blocks(markdown_parser().parse(text))
    else:
        writer.lines(text.split("\n"))
    return writer.data()


@dataclass(frozen=True, slots=True)
class _Look:
    """How a piece of a paragraph looks."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""


@dataclass(slots=True)
class _List:
    """A list that is open.

    Attributes:
        numbering: of the list's own numbers, or None for bullets.
        fresh: whether the next paragraph is the first of its item.
    """

    numbering: int | None
    fresh: bool = False


class _Writer:
    def __init__(self, title: str, family: str, size: int) -> None:
        import docx
        from docx.enum.style import WD_STYLE_TYPE
        from docx.shared import Mm, Pt

        self._document = docx.Document()
        facts = self._document.core_properties
        facts.title, facts.author, facts.comments = _FORBIDDEN.sub("", title), "", ""
        page = self._document.sections[0]
        page.page_width, page.page_height = (Mm(side) for side in _A4_MM)
        page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(_MARGIN_MM)
        styles = self._document.styles
        styles["Normal"].font.name, styles["Normal"].font.size = family, Pt(size)
        code = styles.add_style(_CODE_STYLE, WD_STYLE_TYPE.PARAGRAPH)
        code.base_style, code.font.name = styles["Normal"], _CODE_FONT
        # Looked up once: python-docx would go through the whole list for each paragraph.
        self._style_ids = {style.name: style.style_id for style in styles}
        self._lists: list[_List] = []
        self._quotes = 0

    def data(self) -> bytes:
        buffer = io.BytesIO()
        self._document.save(buffer)
        return buffer.getvalue()

    def lines(self, lines: Sequence[str]) -> None:
        """Write plain text, a paragraph for each line."""
        for line in lines:
            self._runs(self._paragraph("Normal", line), line, _Look())

    def blocks(self, tokens: Sequence[Token]) -> None:
        """Write parsed Markdown."""
        stream = iter(tokens)
        heading = 0
        for token in stream:
            match token.type:
                case "heading_open":
                    heading = int(token.tag[1:])
                case "heading_close":
                    heading = 0
                case "inline":
                    style = f"Heading {heading}" if heading else self._style()
                    self._inline(self._paragraph(style, token.content), token.children or [])
                case "bullet_list_open":
                    self._lists.append(_List(None))
                case "ordered_list_open":
                    self._lists.append(_List(self._new_numbering(int(token.attrGet("start") or 1))))
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._lists[-1].fresh = True
                case "blockquote_open":
                    self._quotes += 1
                case "blockquote_close":
                    self._quotes -= 1
                case "fence" | "code_block":
                    content = token.content.removesuffix("\n").replace("\n", "\u2028")
                    self._runs(self._paragraph(_CODE_STYLE, content), content, _Look())
                case "html_block":
                    self._runs(self._paragraph("Normal", token.content), token.content.rstrip("\n"), _Look())
                case "hr":
                    self._rule()
                case "table_open":
                    self._table(stream)
                case _:
                    pass

    def _style(self) -> str:
        """Return the style of a paragraph where the text has come to."""
        if self._lists:
            depth = min(len(self._lists), _DEEPEST_LIST)
            level = f" {depth}" if depth > 1 else ""
            if not self._lists[-1].fresh:
                return f"List Continue{level}"
            return f"List Bullet{level}" if self._lists[-1].numbering is None else f"List Number{level}"
        return "Quote" if self._quotes else "Normal"

    def _paragraph(self, style: str, content: str) -> Paragraph:
        paragraph = self._document.add_paragraph()
        if style != "Normal":
            paragraph._p.get_or_add_pPr().style = self._style_ids[style]
        if style.startswith("List Number"):
            numbering = self._lists[-1].numbering
            assert numbering is not None
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = numbering
        if self._lists:
            self._lists[-1].fresh = False
        if _is_right_to_left(content):
            paragraph._p.get_or_add_pPr().append(_element("w:bidi"))
        return paragraph

    def _inline(self, paragraph: Paragraph, tokens: Sequence[Token]) -> None:
        look = _Look()
        pieces: list[tuple[str, _Look]] = []
        for token in tokens:
            match token.type:
                case "strong_open" | "strong_close":
                    look = replace(look, bold=token.nesting > 0)
                case "em_open" | "em_close":
                    look = replace(look, italic=token.nesting > 0)
                case "s_open" | "s_close":
                    look = replace(look, strike=token.nesting > 0)
                case "link_open":
                    look = replace(look, link=str(token.attrGet("href") or ""))
                case "link_close":
                    look = replace(look, link="")
                case "code_inline":
                    pieces.append((token.content, replace(look, code=True)))
                case "softbreak":
                    pieces.append((" ", look))
                case "hardbreak":
                    pieces.append(("\u2028", look))
                case _:
                    # Text, the words that stand for a picture, and tags, which stay text.
                    pieces.append((token.content, look))
        # The parser cuts where a mark might have been; each run costs ten times what its text does.
        for same, group in groupby(pieces, itemgetter(1)):
            self._runs(paragraph, "".join(content for content, _ in group), same)

    def _runs(self, paragraph: Paragraph, content: str, look: _Look) -> None:
        if not content:
            return
        run = paragraph.add_run()
        if "\u2028" in content or "\t" in content:
            # python-docx makes elements of line breaks and tabs, looking at each character.
            run.text = content.replace("\u2028", "\n")
        else:
            run._r.add_t(content)
        # Each of these takes longer than the text of a run: only those that are needed.
        if look.bold:
            run.bold = True
        if look.italic:
            run.italic = True
        if look.strike:
            run.font.strike = True
        if look.code:
            run.font.name = _CODE_FONT
        if look.link.startswith(_LINKS):
            from docx.shared import RGBColor

            run.font.underline = True
            run.font.color.rgb = RGBColor.from_string(_LINK_COLOR)
            self._link(paragraph, run._r, look.link)

    def _link(self, paragraph: Paragraph, run: Any, target: str) -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE

        link = _element("w:hyperlink", {"r:id": paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, True)})
        run.addprevious(link)
        link.append(run)

    def _rule(self) -> None:
        borders = _element("w:pBdr")
        borders.append(_element("w:bottom", {"w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "auto"}))
        properties = self._paragraph("Normal", "")._p.get_or_add_pPr()
        properties.append(borders)

    def _table(self, tokens: Iterator[Token]) -> None:
        rows: list[list[Token]] = []
        head = 0
        for token in tokens:
            if token.type == "table_close":
                break
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(token)
            elif token.type == "thead_close":
                head = len(rows)
        table = self._document.add_table(len(rows), max(map(len, rows), default=1), style="Table Grid")
        for number, row in enumerate(rows):
            cells = table.rows[number].cells
            for cell, token in zip(cells, row, strict=False):
                self._inline(cell.paragraphs[0], token.children or [])
                if number < head:
                    for run in cell.paragraphs[0].runs:
                        run.bold = True

    def _new_numbering(self, start: int) -> int:
        """Return a numbering that begins anew: Word would count on from the list before."""
        depth = min(len(self._lists) + 1, _DEEPEST_LIST)
        style = self._document.styles[f"List Number{f' {depth}' if depth > 1 else ''}"]
        numbering = self._document.part.numbering_part.element
        shared = numbering.num_having_numId(style.element.pPr.numPr.numId.val).abstractNumId.val
        own = numbering.add_num(shared)
        own.add_lvlOverride(ilvl=0).add_startOverride(start)
        return int(own.numId)


def _element(name: str, attributes: dict[str, str] | None = None) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(name)
    for attribute, value in (attributes or {}).items():
        element.set(qn(attribute), value)
    return element


def _is_right_to_left(text: str) -> bool:
    """Return whether the first letter that has a direction is written from right to left."""
    for character in text[:200]:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
