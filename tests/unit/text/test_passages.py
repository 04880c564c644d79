from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.text.passages import LEAST_CONTEXT, LONGEST, MOST_CONTEXT, passages


def prose(count: int, seed: int = 0, words: int = 60) -> list[str]:
    rng = random.Random(seed)
    return [" ".join(f"{rng.randrange(10**6)}" for _ in range(rng.randrange(1, words))) for _ in range(count)]


def test_near_the_start_everything_before_is_read() -> None:
    (passage,) = passages(["One.", "", "Two.", "Three."], 3)
    assert (passage.context, passage.text, passage.at_start) == ("One.\n\nTwo.\n", "Three.", True)


def test_an_empty_paragraph_has_none() -> None:
    assert passages(["One.", " "], 1) == []


@settings(deadline=None)
@given(st.lists(st.text("ab ", max_size=900), min_size=1, max_size=30), st.integers(0, 29))
def test_the_parts_are_the_paragraph_and_the_context_is_what_stands_before(texts: list[str], number: int) -> None:
    number = min(number, len(texts) - 1)
    parts = passages(texts, number)
    assert "".join(part.text for part in parts) == (texts[number] if texts[number].strip() else "")
    before = "".join(f"{text}\n" for text in texts[:number])
    for part in parts:
        assert len(part.text) <= LONGEST
        assert len(part.context) <= MOST_CONTEXT
        assert (before + texts[number][: part.offset]).endswith(part.context)
        assert texts[number][part.offset :].startswith(part.text)
        if part.at_start:
            assert part.context == before + texts[number][: part.offset]
        elif not part.offset:
            # Up to a word's length less, where a word was not to be cut.
            assert len(part.context) >= LEAST_CONTEXT // 2 or "  " in part.context or " " not in part.context


def test_an_edit_changes_only_what_stands_close_behind_it() -> None:
    texts = prose(200)
    before = [passages(texts, number) for number in range(len(texts))]
    for edited in (10, 90, 150):
        changed = [*texts[:edited], texts[edited] + " more", *texts[edited + 1 :]]
        after = [passages(changed, number) for number in range(len(texts))]
        different = [number for number in range(len(texts)) if before[number] != after[number]]
        assert min(different) == edited
        assert sum(len(texts[number]) for number in range(edited, max(different))) <= MOST_CONTEXT + 100


def test_paragraphs_that_follow_one_another_mostly_begin_at_the_same_place() -> None:
    texts = prose(300, words=20)
    contexts = [part.context for number in range(len(texts)) for part in passages(texts, number)[:1]]
    goes_on = sum(1 for last, this in pairwise(contexts[50:]) if this.startswith(last))
    assert goes_on > 0.75 * (len(contexts) - 51)


def test_what_is_added_far_before_changes_nothing() -> None:
    texts = prose(100)
    assert passages(["new", *texts], 91) == passages(texts, 90)
