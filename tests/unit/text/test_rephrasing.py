from __future__ import annotations

import pytest

from gpt2_desktop.text.rephrasing import rephrase_span
from gpt2_desktop.text.words import ends_sentence, word_spans


@pytest.mark.parametrize(
    ("text", "replaced"),
    [
        ("Then s|he sat down. He came.", "she sat down."),
        ("Then she| sat down. He came.", "she sat down."),
        ("Then she |sat down. He came.", "sat down."),
        ("Then she sat down.| He came.", "He came."),
        ("|He came with Mr. Hill and left. Then", "He came with Mr. Hill and left."),
        ("No end he|re  ", "here"),
        ("“Go,” |she said.", "she said."),
        ("|“Go,” she said.", "Go,” she said."),
        ("All is said.|", None),
        ("|", None),
        ("… |—", None),
    ],
)
def test_the_rest_of_the_sentence_from_the_word_on(text: str, replaced: str | None) -> None:
    caret = text.index("|")
    text = text.replace("|", "")
    span = rephrase_span(text, caret)
    assert (None if span is None else text[slice(*span)]) == replaced


def test_words_go_from_their_first_letter_to_their_last() -> None:
    text = "“Don't,” (she) said—3.5 times: e-mail *now* naïve!"
    words = [text[start:end] for start, end in word_spans(text)]
    assert words == ["Don't", "she", "said", "3.5", "times", "e-mail", "now", "naïve"]


def test_a_sentence_has_ended_once_nothing_can_undo_that() -> None:
    assert not ends_sentence("It is 3.")
    assert not ends_sentence("He came.")
    assert ends_sentence("He came. T")
    assert not ends_sentence("Mr. Hill")
