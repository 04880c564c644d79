from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.app.comparing import Paragraph, Piece, Side, compare

BOTH, MINE, THEIRS = Side.BOTH, Side.MINE, Side.THEIRS


def test_equal_texts_have_no_differences() -> None:
    assert compare("one\ntwo", "one\ntwo") == []


def test_a_changed_word_is_shown_inside_its_paragraph() -> None:
    (paragraph,) = compare("a red boat", "a blue boat")
    assert paragraph.pieces == (Piece(BOTH, "a "), Piece(MINE, "red"), Piece(THEIRS, "blue"), Piece(BOTH, " boat"))


def test_what_is_far_from_a_change_is_left_out() -> None:
    lines = [f"paragraph {number}" for number in range(20)]
    changed = [*lines]
    changed[10] = "another"
    found = compare("\n".join(lines), "\n".join(changed))
    assert found[0] == found[-1] == Paragraph(())
    assert [piece.text for p in found for piece in p.pieces if piece.side is BOTH and p.pieces[1:] == ()] == [
        "paragraph 9",
        "paragraph 11",
    ]


def test_added_and_removed_paragraphs_are_whole() -> None:
    found = compare("one\ntwo\nthree", "one\nthree\nfour")
    assert Paragraph((Piece(MINE, "two"),)) in found
    assert Paragraph((Piece(THEIRS, "four"),)) in found


def test_very_many_differences_end_with_a_paragraph_without_pieces() -> None:
    found = compare("\n".join("a" * 9), "\n".join("b" * 9), limit=3)
    assert len(found) == 4
    assert found[-1] == Paragraph(())


@given(st.text("ab \n", max_size=30), st.text("ab \n", max_size=30))
def test_both_versions_are_in_the_comparison(mine: str, theirs: str) -> None:
    found = compare(mine, theirs)
    assert bool(found) == (mine != theirs)
    if found and Paragraph(()) not in found:
        shown = {
            side: [
                "".join(piece.text for piece in p.pieces if piece.side in (BOTH, side))
                for p in found
                if any(piece.side in (BOTH, side) for piece in p.pieces)
            ]
            for side in (MINE, THEIRS)
        }
        # An empty paragraph that became a longer one has no piece of its own.
        assert list(filter(None, shown[MINE])) == list(filter(None, mine.split("\n")))
        assert list(filter(None, shown[THEIRS])) == list(filter(None, theirs.split("\n")))
