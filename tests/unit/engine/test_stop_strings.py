"""Text up to a stop string, however it is cut into pieces."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.stopping import StopStrings


def shown(stop: tuple[str, ...], pieces: list[str]) -> tuple[str, bool]:
    stops = StopStrings(stop)
    text = "".join(stops.add(piece) for piece in pieces)
    return text + stops.finalize(), stops.stopped


def by_definition(stop: tuple[str, ...], text: str) -> tuple[str, bool]:
    for end in range(1, len(text) + 1):
        complete = [each for each in stop if each and text[:end].endswith(each)]
        if complete:
            return text[: end - max(map(len, complete))], True
    return text, False


letters = st.text("ab\n", max_size=12)


@settings(derandomize=True, deadline=None)
@given(st.lists(st.text("ab\n", max_size=4), max_size=3).map(tuple), st.lists(letters, max_size=6))
def test_equals_the_definition_whatever_the_pieces(stop: tuple[str, ...], pieces: list[str]) -> None:
    assert shown(stop, pieces) == by_definition(stop, "".join(pieces))


@settings(derandomize=True, deadline=None)
@given(st.lists(st.text("ab", min_size=1, max_size=4), max_size=3).map(tuple), st.text("ab", max_size=15))
def test_never_shows_what_a_stop_string_may_take_back(stop: tuple[str, ...], text: str) -> None:
    stops = StopStrings(stop)
    final, _ = by_definition(stop, text)
    so_far = ""
    for letter in text:
        so_far += stops.add(letter)
        assert final.startswith(so_far)


def test_holds_back_no_more_than_it_must() -> None:
    stops = StopStrings(("\n\n",))
    assert stops.add("One.\n") == "One."
    assert stops.add("Two") == "\nTwo"
    assert stops.add(".\n\nThree") == "."
    assert stops.stopped
    assert stops.add("more") == ""
    assert stops.finalize() == ""


def test_without_stop_strings_text_passes_at_once() -> None:
    stops = StopStrings(())
    assert stops.add("a") == "a"
    assert StopStrings(("",)).add("a") == "a"
    assert not stops.stopped
