"""What is hidden and trimmed for being unsure, and that no suggestion is longer than its setting allows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pytest
from helpers.tiny import tiny_tokenizer
from hypothesis import example, given
from hypothesis import strategies as st

from gpt2_desktop.engine.confidence import UNCALIBRATED, Calibration, Level
from gpt2_desktop.engine.row import Row
from gpt2_desktop.engine.showing import FEW_WORDS, Showing
from gpt2_desktop.engine.types import CompletionRequest, FinishReason
from gpt2_desktop.settings.sampling import GhostSampling
from gpt2_desktop.settings.schema import SuggestionLength
from gpt2_desktop.text.trimming import complete_end
from gpt2_desktop.text.words import LINE_ENDS, is_word, sentence_end, units

TOKEN_BYTES = tiny_tokenizer().token_bytes
STOP, LENGTH, CANCELLED = FinishReason.STOP, FinishReason.LENGTH, FinishReason.CANCELLED
CALIBRATION = Calibration((Level(40, -2.0, 0.4, 0.5, 0.3, 0.2),), -3.0)

Pieces = Sequence[tuple[str, float]]


class Shown(NamedTuple):
    text: str
    reason: str
    read: str  # what the model wrote until nothing more was wanted


def show(
    before: str,
    pieces: Pieces,
    *,
    after: str = "",
    length: SuggestionLength = SuggestionLength.FEW_WORDS,
    percent: int = 40,
    calibration: Calibration = CALIBRATION,
    end: FinishReason | None = STOP,
) -> Shown:
    """Write the pieces byte by byte, the log-probability of each at its first byte, and return what is shown."""
    request = CompletionRequest(1, before, after, length, GhostSampling(), show_percent=percent)
    shown: list[str] = []
    showing = Showing(request, shown.append, 0.0, calibration)
    row = Row(TOKEN_BYTES, b"", ())
    over = False
    for text, logprob in pieces:
        for index, byte in enumerate(text.encode()):
            if not over:
                row.add(TOKEN_BYTES.index(bytes([byte])))
                row.count(0.0 if index else logprob)
                over = showing.follow(row)
    if not over and end is not None:
        row.finish(end)
        assert showing.follow(row)
    suggestion = showing.suggestion(row, 0)
    assert "".join(shown) == suggestion.text
    assert suggestion.shown == bool(suggestion.text)
    return Shown(suggestion.text, suggestion.reason, row.text)


def test_a_sure_word_is_shown() -> None:
    assert show("The ", [("house", -1.9), (" was", -0.5)]) == ("house was", "stop", "house was")


@pytest.mark.parametrize("after", ["", " red.", "\nNext"])
def test_an_unsure_word_hides_all(after: str) -> None:
    shown = show("The ", [("house", -2.1), (" was", -0.1), (" old", -0.1)], after=after)
    assert (shown.text, shown.reason) == ("", "unsure")


def test_writing_ends_as_soon_as_it_is_hidden() -> None:
    assert show("The ", [("ho", -1.5), ("us", -1.0), ("es", -1.0)]).read == "hou"


def test_the_score_is_of_the_first_word_and_no_more() -> None:
    assert show("The ", [("ho", -1.0), ("use", -0.9), (" was", -2.0)]).text == "house was"
    assert show("The", [(",", -1.0), (" and", -0.9), (" was", -2.0)]).text == ", and was"
    assert show("The", [(",", -1.0), (" and", -1.1), (" was", -0.1)]).text == ""
    # The dot belongs to the number, so what it costs does too.
    assert show("It is ", [("3", -1.0), (".", -0.5), ("14", -0.4), (" in", -0.1)]).text == "3.14 in"
    assert show("It is ", [("3", -1.0), (".", -0.5), ("14", -0.6), (" in", -0.1)]).text == ""


def test_the_tail_begins_behind_the_whole_first_word() -> None:
    assert show("It is ", [("3", -0.1), (".", -3.5), ("14", -0.1), (" in", -0.1)], percent=100).text == "3.14 in"


def test_a_word_that_may_yet_repeat_is_not_judged_by_the_next_one() -> None:
    assert show("in the house ", [("in", -1.9), (" a", -1.0), (" tree", -0.1)]).text == "in a tree"


def test_asked_for_everything_nothing_is_hidden() -> None:
    assert show("The ", [("house", -50.0), (" was", -0.5)], percent=100).text == "house was"


@pytest.mark.parametrize("percent", [40, 100])
def test_the_tail_is_cut_where_it_is_unsure(percent: int) -> None:
    shown = show("The ", [("house", -1.0), (" was", -2.9), (" old", -0.2), (" and", -0.1)], percent=percent)
    assert (shown.text, shown.reason, shown.read) == ("house was", "unsure", "house was ")


def test_the_tail_is_cut_back_to_a_whole_word() -> None:
    shown = show("The ", [("house", -1.0), (" ha", -2.0), ("d", -1.1), (" been", -0.1)])
    assert (shown.text, shown.reason) == ("house", "unsure")
    assert show("The ", [("house", -1.0), (" was", -1.0), ("n", -2.1), ("'t", -0.1)]).text == "house"


def test_marks_that_are_sure_stay() -> None:
    assert show("The ", [("house", -1.0), (",", -0.5), (" and", -4.0)]).text == "house,"
    assert show("The ", [("house", -1.0), (".", -0.5), (" And", -4.0)]) == ("house.", "sentence", "house. ")


def test_one_word_has_no_tail() -> None:
    assert show("The ", [("house", -1.0), (" was", -9.0)], length=SuggestionLength.WORD).reason == "word"


def test_longer_texts_bear_more() -> None:
    pieces = [("house", -1.0), *[(f" was{number}", -1.0) for number in range(40)]]
    words = {length: len(show("The ", pieces, length=length).text.split()) for length in SuggestionLength}
    assert words == {"word": 1, "few_words": 4, "sentence": 10, "paragraph": 31}


def test_inside_a_line_the_cut_text_fits_to_what_follows() -> None:
    pieces = [("big", -1.0), (" old", -1.0), (" red", -3.0), (" house", -0.1)]
    assert show("The ", pieces, after="barn").text == "big old "


def test_cancelled_is_not_unsure() -> None:
    assert show("The ", [("house", -1.0)], end=CANCELLED).reason == "cancelled"


WORDS = st.one_of(
    st.sampled_from(["a", " the", " house", "s", "'t", "-", " -", "--", ".", ". And", ", ", "\n", "\n\n", " 3", ".14"]),
    st.sampled_from(["é", " 😀", "“", "”", " Mr", " U.S.", "…", "!", "?”", ")", " (", "\u00a0", "  ", "\ufffd", "\t"]),
    st.text(max_size=5),
)
PIECES = st.lists(st.tuples(WORDS, st.floats(-6, 0)), max_size=14)
BEFORE = st.sampled_from(
    ["", "The ", "The", "The hou", "He said,", "It is 3", "It.", "It. ", "It.\n", "I don", "well-"]
)
AFTER = st.sampled_from(["", " house", "house", ".", "\nthe house", ") and"])


@given(
    BEFORE,
    PIECES,
    AFTER,
    st.sampled_from(SuggestionLength),
    st.sampled_from([40, 100]),
    st.sampled_from([STOP, LENGTH]),
)
@example("", [("a", 0.0), (".", -4.0), ("\ufffd", 0.0)], "", SuggestionLength.WORD, 40, STOP)
@example("", [("a", 0.0), ("\t", -4.0)], "", SuggestionLength.FEW_WORDS, 40, STOP)
@example("", [("a", 0.0), (" the", 0.0), ("é", -4.0), ("\x1f", 0.0)], "", SuggestionLength.FEW_WORDS, 40, STOP)
def test_what_is_unsure_only_ever_takes_away_from_the_end(
    before: str, pieces: Pieces, after: str, length: SuggestionLength, percent: int, end: FinishReason
) -> None:
    whole = show(before, pieces, length=length, calibration=UNCALIBRATED, end=end)
    cut = show(before, pieces, length=length, percent=percent, end=end)
    assert whole.read.startswith(cut.read)
    assert whole.text.startswith(cut.text)
    # Fitting it to what follows is another thing, but whatever is shown stays (`show` checks that).
    show(before, pieces, after=after, length=length, percent=percent, end=end)


@given(BEFORE, PIECES, AFTER, st.sampled_from(SuggestionLength), st.sampled_from([STOP, LENGTH]))
@example("It is 3", [(".14", 0.0), (" in", 0.0)], "", SuggestionLength.WORD, STOP)
@example(
    "The",
    [(",", 0.0), (" a", 0.0), (" b", 0.0), (" c", 0.0), (" d", 0.0), (" e", 0.0), ("-f g", 0.0)],
    "",
    SuggestionLength.FEW_WORDS,
    STOP,
)
@example("", [("\n\n", 0.0), ("a\nb", 0.0)], "", SuggestionLength.PARAGRAPH, STOP)
def test_no_suggestion_is_longer_than_its_setting_says(
    before: str, pieces: Pieces, after: str, length: SuggestionLength, end: FinishReason
) -> None:
    shown = show(before, pieces, after=after, length=length, calibration=UNCALIBRATED, end=end).text
    text, seam = before + shown, len(before)
    assert not any(character in LINE_ENDS for character in shown.strip())
    words = [unit.group() for unit in units(text, seam) if is_word(unit.group())]
    if length is SuggestionLength.WORD:
        assert len(words) <= 1
        assert not (before[-1:].isalnum() and shown[:1].isspace())
    elif length is SuggestionLength.FEW_WORDS:
        assert len(words) <= FEW_WORDS
    if length is not SuggestionLength.PARAGRAPH and shown:
        # Where the shown text ends a sentence, nothing stands behind that.
        assert sentence_end(text.rstrip(), seam, final=True) in (None, len(text.rstrip()))
    assert complete_end(shown) <= len(shown)
