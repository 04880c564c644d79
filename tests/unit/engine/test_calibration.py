"""Measuring a model: the writer who types, the floors found, and that they hold on other text of the same kind."""

from __future__ import annotations

import importlib.util
import itertools
import math
import random
from collections.abc import Iterator
from types import ModuleType

import pytest
from helpers.shared import shared
from helpers.tiny import TINY_TEXT, tiny_model, tiny_tokenizer
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.engine.calibration import (
    CONTEXT_CHARACTERS,
    LEAST_CHARACTERS,
    PASSAGE_CHARACTERS,
    Cursor,
    Passage,
    TypedPassage,
    accepted,
    calibrate,
    choose_passages,
    first_word_is_right,
    fit,
    write,
)
from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.confidence import Calibration
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.types import CompletionRequest
from gpt2_desktop.errors import ModelError
from gpt2_desktop.settings.sampling import GhostSampling
from gpt2_desktop.settings.schema import GhostSettings, SuggestionLength

POINTS = 0.1
"""How far the share of cursors may be from the wish."""

WORDS = sorted({word.strip('.,;:"?') for word in TINY_TEXT.split()})


def prose(seed: int, words: int) -> str:
    chosen = random.Random(seed)
    return " ".join(chosen.choice(WORDS) for _ in range(words))


# ---------------------------------------------------------------- passages


def test_passages_begin_with_words_and_do_not_overlap() -> None:
    document = prose(0, 2000)
    passages = choose_passages([document, "too short", prose(1, 300)], 10**9)
    texts = [passage.text for passage in passages if passage.context + passage.text in document]
    spans = sorted((document.index(text), len(text)) for text in texts)
    assert len(spans) > 50
    assert all(start + length <= other for (start, length), (other, _) in itertools.pairwise(spans))
    for passage in passages:
        assert 0 < len(passage.text) <= PASSAGE_CHARACTERS
        assert not passage.context or passage.context[-1].isspace()
        assert len(passage.context) <= CONTEXT_CHARACTERS


def test_passages_are_as_many_as_asked_for_and_the_same_each_time() -> None:
    documents = [prose(seed, 500) for seed in range(4)]
    passages = choose_passages(documents, 20 * PASSAGE_CHARACTERS)
    assert len(passages) == 20
    assert passages == choose_passages(documents, 20 * PASSAGE_CHARACTERS)
    assert passages != choose_passages(documents, 20 * PASSAGE_CHARACTERS, seed=1)


def test_a_text_without_spaces_is_no_trap() -> None:
    assert len(choose_passages(["x" * 10_000, prose(0, 1000)], 10**9)) > 10


@pytest.mark.parametrize("documents", [[], [""], ["A line."], [prose(0, LEAST_CHARACTERS // 10)]])
def test_too_little_text_is_refused(documents: list[str]) -> None:
    with pytest.raises(ModelError, match=r"too little text to calibrate with; give .* at least 3,000 characters"):
        choose_passages(documents, 1000)


# ---------------------------------------------------------------- the writer


@pytest.mark.parametrize(
    ("ghost", "rest", "right"),
    [
        ("house was", "house. It", True),
        (" house", " house", True),
        ("hou", "house", False),
        (" house", "house", False),
        (", and", ", and so", True),
        (", and", ", or", False),
        ("don't", "don't go", True),
        ("...", "... and", False),
        ("", "house", False),
    ],
)
def test_the_first_word_is_right(ghost: str, rest: str, right: bool) -> None:
    assert first_word_is_right(ghost, rest) is right


@pytest.mark.parametrize(
    ("ghost", "rest", "taken"),
    [
        ("se was old", "se was old.", (10, 1)),
        ("se was old", "se was older.", (6, 2)),
        ("se was old", "se is", (2, 1)),
        ("se was old", "sea", (0, 0)),
        ("e", "e was", (0, 0)),
        (" a house", " a horse", (2, 1)),
        ("house, and", "house, but", (5, 1)),
    ],
)
def test_what_the_writer_takes(ghost: str, rest: str, taken: tuple[int, int]) -> None:
    assert accepted(ghost, rest) == taken


def passage(text: str, suggested: dict[int, tuple[str, float]]) -> TypedPassage:
    cursors = (
        cursor(*suggested[position], text[position:]) if position in suggested else None
        for position in range(len(text))
    )
    return TypedPassage(text, tuple(cursors))


def cursor(ghost: str, score: float, rest: str) -> Cursor:
    """Return a cursor; every second tail floor leaves its first word only."""
    short = ghost[:1] + ghost[1:].split(" ")[0]
    return Cursor(score, first_word_is_right(ghost, rest), (ghost, short) * 5)


def test_the_writer_accepts_drops_and_types() -> None:
    typed = passage(
        "the house was old", {0: ("the horse", -0.5), 6: ("use", -1.0), 9: (", and", -3.0), 10: ("was old", -2.0)}
    )
    everything = write([typed], -10, 0)
    assert (everything.asked, everything.shown, everything.right) == (7, 4, 3)
    assert (everything.keys, everything.characters) == (7, 17)
    assert everything.net == pytest.approx(1 - (7 + 0.5) / 17)
    cut = write([typed], -10, 1)
    assert (cut.asked, cut.shown, cut.right, cut.keys) == (11, 4, 3, 11)
    sure = write([typed], -1.5, 0)
    assert (sure.asked, sure.shown, sure.right, sure.keys) == (13, 2, 2, 13)
    nothing = write([typed], 0.0, 0)
    assert (nothing.asked, nothing.shown, nothing.saved, nothing.net) == (17, 0, 0, 0)


def test_what_is_typed_through_is_not_asked_for() -> None:
    writing = write([passage("was here", {0: ("wax", -1.0), 2: ("s here", -1.0)})], -10, 0)
    assert (writing.asked, writing.shown, writing.right, writing.keys) == (1 + 5, 1, 0, 8)


def typing_simulation() -> ModuleType:
    spec = importlib.util.spec_from_file_location("typing_sim", shared("tools/typing_sim.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def guesses(text: str, seed: int) -> TypedPassage:
    """Return a passage with suggestions that are more often right the surer they are."""
    chosen = random.Random(seed)
    suggested = {}
    for position in range(len(text)):
        score = -chosen.expovariate(0.5)
        rest = text[position:].split(" ")
        words = [word if chosen.random() < 2.7**score + 0.1 else chosen.choice(WORDS) for word in rest[:3]]
        if chosen.random() < 0.95 and words[0]:
            suggested[position] = (" ".join(words), score)
    return passage(text, suggested)


@pytest.mark.parametrize("floor", [-100.0, -2.0, -0.7])
def test_the_writer_is_the_one_of_the_typing_simulation(floor: float) -> None:
    simulation = typing_simulation()
    typed = guesses(prose(5, 300), 5)

    class Answers:
        def ask(self, before: str) -> str:
            cursor = typed.cursors[len(before)]
            return "" if cursor is None or cursor.score < floor else cursor.texts[0]

    names = ("asked", "shown", "right", "mid_shown", "mid_right", "keys", "chars", "accepted_chars")
    totals = dict.fromkeys(names, 0)
    simulation.simulate(Answers(), "", typed.text, totals)
    writing = write([typed], floor, 0)
    assert (writing.asked, writing.shown, writing.right, writing.keys, writing.characters) == (
        totals["asked"],
        totals["shown"],
        totals["right"],
        totals["keys"],
        totals["chars"],
    )


# ---------------------------------------------------------------- the floors


def test_floors_found_on_one_text_hold_on_another() -> None:
    calibration = fit([guesses(prose(seed, 60), seed) for seed in range(20)], 40)
    others = [guesses(prose(seed, 60), seed) for seed in range(100, 120)]
    for percent in (30, 50, 70):
        assert write(others, calibration.floor(percent), 0).coverage == pytest.approx(percent / 100, abs=POINTS)


def test_surer_ones_are_right_more_often() -> None:
    levels = fit([guesses(prose(seed, 60), seed) for seed in range(20)], 40).levels
    assert [level.percent for level in levels] == list(range(5, 100, 5))
    assert [level.floor for level in levels] == sorted((level.floor for level in levels), reverse=True)
    assert levels[1].precision > levels[8].precision > levels[-1].precision
    assert all(abs(level.coverage - level.percent / 100) < 0.03 for level in levels[1:17])


def test_the_tail_floor_is_the_one_that_saves_most() -> None:
    text = prose(0, 60)
    starts = [0, *(index + 1 for index, character in enumerate(text) if character == " ")]

    def cursors(best: int) -> Iterator[Cursor | None]:
        for position in range(len(text)):
            words = text[position:].split(" ")[:2]
            right, wrong = " ".join(words), " ".join([*words, "xyzzy"])
            texts = tuple(right if tail == best else wrong for tail in range(10))
            yield Cursor(-1.0, True, texts) if position in starts else None

    floors = [fit([TypedPassage(text, tuple(cursors(best)))], 95).tail_floor for best in range(1, 10)]
    assert floors == sorted(set(floors))
    assert all(math.isfinite(floor) and floor < 0 for floor in floors)


def test_a_score_still_reaches_its_own_floor() -> None:
    passages = [passage("the house", {0: ("the horse", -0.33335)})]
    assert write(passages, fit(passages, 40).floor(95), 0).shown == 1


def test_where_nothing_is_suggested_there_are_no_floors() -> None:
    with pytest.raises(ModelError, match="suggested nothing anywhere in this text"):
        fit([passage("the house", {})], 40)


@given(st.lists(st.lists(st.floats(-20, 0), min_size=1, max_size=30), min_size=1, max_size=4))
def test_any_scores_make_a_calibration_that_can_be_read(scores: list[list[float]]) -> None:
    passages = [
        passage(prose(0, 30)[: len(row)], {index: ("the", score) for index, score in enumerate(row)}) for row in scores
    ]
    calibration = fit(passages, 40, "a model")
    assert Calibration.from_json(calibration.as_json()) == calibration


# ---------------------------------------------------------------- with a model


def test_a_models_floors_hold_on_other_text() -> None:
    tokenizer = tiny_tokenizer()
    engine = Engine(tiny_model(), tokenizer.token_bytes, tokenizer.eos_token_id)
    told: list[tuple[int, int]] = []
    calibration = calibrate(
        engine,
        tokenizer,
        choose_passages([prose(0, 1000)], 450),
        GhostSettings(sampling=GhostSampling(max_new_tokens=8)),
        model="tiny",
        progress=lambda done, total: told.append((done, total)),
    )
    assert (calibration.model, calibration.cursors) == ("tiny", told[-1][1])
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted({done for done, _ in told})

    others = choose_passages([prose(1, 1000)], 300)
    for percent in (25, 45):  # the tiny model has something to show at six of ten cursors
        completer = Completer(engine, tokenizer, calibration)
        asked = shown = 0
        for other in others:
            for answer in answers_while_typing(completer, other, percent):
                asked += 1
                shown += bool(answer)
        assert shown / asked == pytest.approx(percent / 100, abs=POINTS)


def answers_while_typing(completer: Completer, other: Passage, percent: int) -> Iterator[str]:
    """Yield what is shown to somebody who types all of it and asks where the ghost text does not go on with it."""
    ghost = ""
    for position, character in enumerate(other.text):
        if not ghost:
            params = GhostSampling(max_new_tokens=8)
            before = other.context + other.text[:position]
            request = CompletionRequest(1, before, "", SuggestionLength.FEW_WORDS, params, show_percent=percent)
            ghost = completer.suggest(request, [].append).text
            yield ghost
        ghost = ghost[1:] if ghost[:1] == character else ""
