"""What edits, undo and redo do to origins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.app.origin_history import OriginHistory, Replaced
from gpt2_desktop.text.origins import Origin

T, P, A, E, U = Origin.TYPED, Origin.PASTED, Origin.ACCEPTED, Origin.EDITED, Origin.UNKNOWN


class Page:
    """A text with its origins and an undo stack that only goes up."""

    def __init__(self, text: str = "", origin: Origin = U) -> None:
        self.text = text
        self.history = OriginHistory(self)
        self.history.begin(origin.times(len(text)))
        self.state = 0

    def text_between(self, start: int, end: int) -> str:
        return self.text[start:end]

    def put(self, at: int, removed: int, text: str, origin: Origin, state: int | None = None) -> None:
        ends = (self.text[at : at + 1], self.text[at + removed - 1 : at + removed])
        self.text = self.text[:at] + text + self.text[at + removed :]
        self.state = self.state + 1 if state is None else state
        self.history.change(self.state, [Replaced(at, removed, origin.times(len(text)), lambda: ends)])

    @property
    def marks(self) -> str:
        return "".join("utpae"[origin] for origin in self.history.all())


@pytest.fixture
def page() -> Page:
    """ "Hi wide world." of which " wide world." was accepted."""
    page = Page()
    page.put(0, 0, "Hi", T)
    page.put(2, 0, " wide world.", A)
    return page


@pytest.mark.parametrize(
    ("at", "removed", "text", "marks"),
    [
        (5, 0, "X", "ttaeeteeaaaaaaa"),  # inside a word: the word is another one
        (7, 0, "X", "ttaaaaataaaaaaa"),  # behind a word
        (7, 0, " big", "ttaaaaattttaaaaaaa"),  # between two
        (5, 0, " ", "ttaeeteeaaaaaaa"),  # a word becomes two
        (4, 1, "", "ttaeeeaaaaaaa"),  # a letter of a word goes
        (3, 4, "", "ttaaaaaaaa"),  # a word goes
        (2, 5, "", "ttaaaaaaa"),  # a word goes with its space
        (7, 1, "", "ttaeeeeeeeeea"),  # a space goes, and two words are one
        (13, 1, "", "ttaaaaaaaaaaa"),  # the full stop goes
        (13, 1, "!", "ttaaaaaaaaaaat"),  # the full stop becomes another mark
        (5, 5, "", "ttaeeeeea"),  # from inside a word to inside another
        (0, 2, "We", "ttaaaaaaaaaaaa"),  # beside accepted text
        (3, 11, "narrow", "tta" + "t" * 6),  # all but the first space is written anew
        (1, 2, "", "taaaaaaaaaaa"),  # typed and accepted text meet
    ],
)
def test_a_word_that_was_accepted_and_changed_inside_is_edited(
    page: Page, at: int, removed: int, text: str, marks: str
) -> None:
    page.put(at, removed, text, T)
    assert page.marks == marks
    page.history.go_to(2)
    assert page.marks == "tt" + "a" * 12
    page.history.go_to(3)
    assert page.marks == marks


def test_the_half_of_a_word_that_was_accepted_stays_accepted_where_the_typed_half_changes() -> None:
    page = Page()
    page.put(0, 0, "hel", T)
    page.put(3, 0, "lo", A)
    page.put(1, 1, "a", T)
    page.put(5, 0, "s", T)
    assert page.marks == "tttaat"
    page.put(3, 0, "l", T)
    assert page.marks == "ttttaat"
    page.put(5, 0, "u", T)
    assert page.marks == "tttteuet".replace("u", "t")


def test_a_word_that_was_edited_once_stays_edited(page: Page) -> None:
    page.put(5, 0, "X", T)
    page.put(5, 1, "", T)
    assert page.marks == "ttaeeeeaaaaaaa"


def test_several_places_of_one_change_are_one_step(page: Page) -> None:
    before = page.marks
    page.text = "Hi wade wirld."
    page.history.change(
        3, [Replaced(4, 1, T.times(1), lambda: ("i", "i")), Replaced(9, 1, T.times(1), lambda: ("o", "o"))]
    )
    assert page.marks == "ttaeteeaetee" + "ea"
    page.history.go_to(2)
    assert page.marks == before


def test_what_qt_joins_into_one_command_goes_and_comes_together() -> None:
    page = Page("old ")
    for number, char in enumerate("words"):
        page.put(4 + number, 0, char, T, state=2)
    page.put(8, 1, "", T, state=3)
    page.history.go_to(1)
    assert page.marks == "uuuu"
    page.history.go_to(3)
    assert page.marks == "uuuutttt"


def test_an_edit_after_undo_forgets_what_was_undone() -> None:
    page = Page()
    page.put(0, 0, "abc", T)
    page.put(3, 0, "def", A)
    page.history.go_to(1)
    page.text = "abc"
    page.put(3, 0, "x", P, state=2)
    page.history.go_to(5)
    assert page.marks == "tttp"


def test_forgetting_goes_through_what_undo_brings_back(page: Page) -> None:
    page.put(3, 4, "", T)
    page.history.forget()
    assert set(page.marks) == {"u"}
    page.history.go_to(0)
    assert page.marks == ""
    page.history.go_to(3)
    assert set(page.marks) == {"u"}


def test_a_record_that_comes_late_is_told_through_what_was_done_meanwhile() -> None:
    page = Page("one two three")
    page.put(4, 3, "2", T)
    page.put(0, 1, "", T)
    page.history.go_to(1)
    assert page.history.rebase(A.times(3) + P.times(10))
    assert page.marks == "aaaptpppppp"
    page.history.go_to(0)
    assert page.marks == "aaa" + "p" * 10
    page.history.go_to(2)
    assert page.marks == "aaptpppppp"


def test_what_a_file_has_on_record_belongs_to_the_step_that_took_the_file(page: Page) -> None:
    before = page.marks
    page.put(3, 4, "w", U)
    assert page.history.relabel(P.times(11))
    assert page.marks == "p" * 11
    assert not page.history.relabel(P.times(12))
    page.history.go_to(2)
    assert page.marks == before
    page.history.go_to(3)
    assert page.marks == "p" * 11


def test_a_record_of_another_length_is_not_taken() -> None:
    page = Page("one two three")
    page.put(4, 3, "2", T)
    assert not page.history.rebase(A.times(12))
    assert page.marks == "uuuutuuuuuu"


@given(st.data())
def test_undo_and_redo_bring_back_exactly_what_was_there(data: st.DataObject) -> None:
    page = Page()
    seen = {0: b""}
    texts = {0: ""}
    state = 0
    for _ in range(data.draw(st.integers(1, 25))):
        if data.draw(st.booleans()) and len(seen) > 1:
            state = data.draw(st.sampled_from(sorted(seen)))
            page.history.go_to(state)
            page.text = texts[state]
        else:
            at = data.draw(st.integers(0, len(page.text)))
            removed = data.draw(st.integers(0, len(page.text) - at))
            text = data.draw(st.text("ab -", max_size=6))
            seen = {key: value for key, value in seen.items() if key <= state}
            state += data.draw(st.integers(1, 3))
            page.put(at, removed, text, data.draw(st.sampled_from(Origin)), state)
            seen[state] = page.history.all()
            texts[state] = page.text
        assert page.history.all() == seen[state]
        assert len(page.history) == len(page.text)
