"""No two cards end with the same text, and what turns out to be a repetition was never shown."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.cards import Cards
from gpt2_desktop.engine.types import Continuation, FinishReason


class Shown:
    """What the cards gave."""

    def __init__(self, count: int) -> None:
        self.texts = [""] * count
        self.ends: dict[int, Continuation] = {}
        self.cards = Cards(count, self._add, self._end)
        self.cards.begin_again(range(count))

    def _add(self, row: int, piece: str) -> None:
        assert piece
        assert row not in self.ends
        self.texts[row] += piece

    def _end(self, row: int, end: Continuation) -> None:
        assert row not in self.ends
        assert end.text == self.texts[row]
        self.ends[row] = end


def end(text: str, reason: FinishReason = FinishReason.STOP) -> Continuation:
    return Continuation(text, len(text), -1.0, reason)


def test_the_first_card_shows_at_once_and_others_as_soon_as_they_differ() -> None:
    shown = Shown(2)
    shown.cards.grow(1, "the", "the boa")
    assert shown.texts == ["", ""], "the first may still write the same"
    shown.cards.grow(0, "the", "the ho")
    assert shown.texts == ["the", ""], "both may still end before that word"
    shown.cards.grow(1, "the boat", "the boat is")
    assert shown.texts == ["the", "the boat"]
    shown.cards.grow(0, "the house", "the house is")
    assert shown.texts == ["the house", "the boat"]


def test_what_only_the_unfinished_words_have_in_common_is_held_back() -> None:
    shown = Shown(2)
    shown.cards.grow(0, "the", "the wa")
    shown.cards.grow(1, "the", "the wai")
    assert shown.texts == ["the", ""]
    # Both end before that word.
    shown.cards.finish(0, end("the", FinishReason.LENGTH))
    shown.cards.finish(1, end("the", FinishReason.LENGTH))
    assert shown.texts == ["the", ""]
    assert shown.cards.unfilled() == [1]


def test_case_and_white_space_make_no_difference() -> None:
    shown = Shown(3)
    shown.cards.finish(0, end("The  old\nhouse"))
    shown.cards.finish(1, end(" the old house "))
    shown.cards.finish(2, end("the older house"))
    assert shown.cards.unfilled() == [1]
    assert sorted(shown.ends) == [0, 2]


def test_a_row_that_ends_first_waits_for_the_one_it_may_repeat() -> None:
    shown = Shown(2)
    shown.cards.grow(0, "the old", "the old ho")
    shown.cards.finish(1, end("the old house"))
    assert shown.ends == {}
    shown.cards.finish(0, end("the old house is red"))
    assert shown.texts == ["the old house is red", "the old house"]
    assert sorted(shown.ends) == [0, 1]


def test_a_longer_card_is_none_that_ended_already() -> None:
    shown = Shown(2)
    shown.cards.finish(0, end("the old"))
    shown.cards.grow(1, "the old", "the old ho")
    assert shown.texts[1] == "", "it may be cut to the same text"
    shown.cards.grow(1, "the old house", "the old house ")
    assert shown.texts[1] == "the old house"


def test_rows_that_are_written_anew_differ_from_all_others() -> None:
    shown = Shown(3)
    for row in range(3):
        shown.cards.finish(row, end("same"))
    assert shown.cards.unfilled() == [1, 2]
    shown.cards.begin_again([1, 2])
    shown.cards.finish(1, end("other"))
    shown.cards.finish(2, end("SAME"))
    assert shown.cards.unfilled() == [2]
    shown.cards.begin_again([2])
    shown.cards.finish(2, end("other"))
    shown.cards.give_up()
    assert shown.texts == ["same", "other", ""]
    assert shown.ends[2] == Continuation("", len("other"), 0.0, FinishReason.STOP)
    assert shown.cards.unfilled() == []


def test_a_card_that_was_cancelled_while_it_was_held_back_says_so() -> None:
    shown = Shown(2)
    shown.cards.finish(0, end("the", FinishReason.CANCELLED))
    shown.cards.finish(1, end("the", FinishReason.CANCELLED))
    assert shown.cards.cancelled
    shown.cards.give_up()
    assert shown.ends[1].finish_reason is FinishReason.CANCELLED
    assert shown.ends[1].text == ""


words = st.lists(st.sampled_from(["a", "b", "A", "bo"]), min_size=0, max_size=4)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(words, min_size=1, max_size=4), st.data())
def test_whatever_the_rows_write_their_cards_differ(rows: list[list[str]], data: st.DataObject) -> None:
    shown = Shown(len(rows))
    texts = [" ".join(row) for row in rows]
    at = [0] * len(rows)
    open_rows = list(range(len(rows)))
    while open_rows:
        row = data.draw(st.sampled_from(open_rows))
        at[row] += 1
        written = texts[row][: at[row]]
        if at[row] > len(texts[row]):
            # A row that its token limit ends loses a word that is not complete.
            shown.cards.finish(row, end(texts[row]))
            open_rows.remove(row)
        else:
            shown.cards.grow(row, written.rpartition(" ")[0], written)
    keys = [each.text.casefold() for each in shown.ends.values()]
    assert len(set(keys)) == len(keys)
    assert {text.casefold() for text in texts if text} == set(keys)
    repeated = shown.cards.unfilled()
    assert sorted([*shown.ends, *repeated]) == list(range(len(rows)))
    assert all(shown.texts[row] == "" for row in repeated)
