"""The engine's first choice behind typed bytes: what it writes, how likely it is, and what it costs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
import torch
from helpers.tiny import TINY_CONFIG, TINY_TEXT, tiny_model, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.constraint import ByteVocabulary
from gpt2_desktop.engine.exact import CoverIndex, Covers, ExactBytes, Node, Overshoots, Path
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.nodes import FIRST_PASSES, NodeStore, _wanted
from gpt2_desktop.engine.types import CancelToken, FinishReason, TokenEvent
from gpt2_desktop.engine.whole_word import likeliest_word
from gpt2_desktop.errors import ModelError
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.settings.sampling import SamplingParams

TOKENIZER = tiny_tokenizer()
TOKEN_BYTES = TOKENIZER.token_bytes
INDEX = CoverIndex(ByteVocabulary(TOKEN_BYTES))
EOS = TOKENIZER.eos_token_id
MODEL = tiny_model(seed=2)
PROMPT = tuple(TOKENIZER.encode("The old man who sold nets said that he had seen a"))
WORDS = [
    " boat",
    " harbour",
    "don't",
    " well-kept",
    " 1987",
    " CAFÉ",
    " Ёлка",
    "中文",
    " 😀👍",
    "'s",
    "  two",
    "\n\nThen",
]


def new_engine(model: GPT2 = MODEL) -> Engine:
    return Engine(model, TOKEN_BYTES, EOS)


def run(engine: Engine, typed: bytes, params: SamplingParams, **options: Any) -> list[TokenEvent]:
    settings = {"cancel": CancelToken(), "seed": 4, "constraint": ExactBytes(INDEX, typed), **options}
    return list(engine.generate(PROMPT, params, **settings))


def greedy(**changes: Any) -> SamplingParams:
    return SamplingParams(**{"temperature": 0.0, "max_new_tokens": 12, **changes})


def text_of(events: Sequence[TokenEvent], row: int = 0) -> bytes:
    return b"".join(TOKEN_BYTES[event.token_id] for event in events if event.row == row and event.token_id is not None)


def ids_of(events: Sequence[TokenEvent], row: int = 0) -> list[int]:
    return [event.token_id for event in events if event.row == row and event.token_id is not None]


def logits_behind(path: Path) -> torch.Tensor:
    logits: torch.Tensor = MODEL(torch.tensor([[*PROMPT, *path]])).logits[0, -1]
    unwritten = [i for i, token in enumerate(TOKEN_BYTES) if not token and i != EOS]
    logits[unwritten] = -math.inf
    return logits


def all_covers(typed: bytes) -> tuple[Covers, Overshoots]:
    """Return the covers with everything run, by the model's plain forward pass."""
    nodes: dict[Path, Node] = {}
    while (covers := Covers(INDEX, typed, nodes)).frontier and not covers.settled(1e-6):
        nodes[covers.frontier[0].path] = Node(logits_behind(covers.frontier[0].path))
    return covers, covers.overshoots()


TYPED = st.one_of(
    st.tuples(st.sampled_from(WORDS), st.integers(1, 9)).map(lambda pair: pair[0][: pair[1]].encode()),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6).map(str.encode),
)
PARAMS = [
    greedy(),
    SamplingParams(max_new_tokens=12),
    SamplingParams(temperature=0.9, top_p=0.92, min_p=0.02, repetition_penalty=1.08, max_new_tokens=12),
    SamplingParams(temperature=1.3, top_k=5, typical_p=0.8, frequency_penalty=0.5, max_new_tokens=12),
    greedy(no_repeat_ngram_size=2),
]


@settings(max_examples=60, deadline=None)
@given(
    TYPED,
    st.sampled_from([each for each in PARAMS if not each.no_repeat_ngram_size]),
    st.integers(1, 4),
    st.integers(0, 2),
)
def test_every_row_begins_with_what_is_typed(typed: bytes, params: SamplingParams, rows: int, passes: int) -> None:
    params = replace(params, num_return_sequences=rows, max_new_tokens=len(typed) + 2)
    events = run(new_engine(), typed, params, constraint=ExactBytes(INDEX, typed, passes))
    for row in range(rows):
        text = text_of(events, row)
        assert text.startswith(typed), text
        assert all(event.logprob <= 1e-4 for event in events)


@pytest.mark.parametrize("typed", [b" b", b" th", b" mor", b"'", b" sa", " é".encode(), b" 1"])
def test_the_likeliest_overshoot_is_chosen_with_its_exact_probability(typed: bytes) -> None:
    covers, overshoots = all_covers(typed)
    (best,) = overshoots.likeliest(1)
    # Only the likeliest is left, but it is no greedy choice, which would compare whole words.
    params = SamplingParams(top_k=1, max_new_tokens=8, num_return_sequences=2)
    engine = new_engine()
    engine.expand(PROMPT, ExactBytes(INDEX, typed), cancel=CancelToken(), passes=200)
    events = run(engine, typed, params, constraint=ExactBytes(INDEX, typed, passes=200))
    for row in range(2):
        cover = overshoots.cover(best)
        mine = [event for event in events if event.row == row]
        assert ids_of(mine, row)[: len(cover)] == list(cover)
        assert [event.logprob for event in mine[: len(cover) - 1]] == [0.0] * (len(cover) - 1)
        expected = float(overshoots.log_masses[best]) - covers.log_found
        assert mine[len(cover) - 1].logprob == pytest.approx(expected, abs=2e-3)


def test_greedy_takes_the_likeliest_word_rather_than_the_likeliest_beginning_of_words() -> None:
    tokens = [b"", *(bytes([byte]) for byte in range(256)), b" pro", b" part", b"gress", b"tein", b"ject", b" of"]
    index = CoverIndex(ByteVocabulary(tokens))
    number = {token: id_ for id_, token in enumerate(tokens)}

    def node(**likely: float) -> Node:
        logits = torch.full((len(tokens),), -20.0)
        for token, probability in likely.items():
            logits[number[token.replace("_", " ").encode()]] = math.log(probability)
        return Node(logits)

    root = node(_pro=0.6, _part=0.4)
    behind_pro = node(gress=0.34, tein=0.33, ject=0.33)
    behind_part = node(_of=0.9, s=0.1)
    nodes = {(): root, (number[b" pro"],): behind_pro, (number[b" part"],): behind_part}
    overshoots = Covers(index, b" p", nodes).overshoots()
    word = likeliest_word(overshoots, nodes.get, index.word_ends)
    assert word is not None
    assert (word.cover, word.rest) == ((number[b" part"],), ())
    # Where nothing is known of what follows, the likeliest beginning it is.
    first = likeliest_word(overshoots, lambda _: None, index.word_ends)
    assert first is not None
    assert first.cover == (number[b" pro"],)
    # A word that goes on is chosen with the token that goes on, and its probability.
    nodes[number[b" pro"],] = node(gress=0.95, tein=0.05)
    longer = likeliest_word(overshoots, nodes.get, index.word_ends)
    assert longer is not None
    assert longer.cover == (number[b" pro"],)
    ((id_, logprob),) = longer.rest
    assert id_ == number[b"gress"]
    assert logprob == pytest.approx(math.log(0.95), abs=1e-3)


@pytest.mark.parametrize("ahead", [True, False])
@pytest.mark.parametrize("word", WORDS)
def test_a_keystroke_inside_a_word_needs_no_pass_before_its_first_token(word: str, ahead: bool) -> None:
    engine = new_engine()
    for end in range(1, len(word) + 1):
        typed = word[:end].encode()
        before = engine.forward_passes
        events = engine.generate(PROMPT, greedy(), cancel=CancelToken(), seed=0, constraint=ExactBytes(INDEX, typed))
        first = next(events)
        assert first.token_id is not None
        passes = engine.forward_passes - before
        assert passes == 0 if end > 1 else 1 <= passes <= 1 + FIRST_PASSES
        assert engine.reused_tokens == (len(PROMPT) if end > 1 else 0)
        text = TOKEN_BYTES[first.token_id] + b"".join(TOKEN_BYTES[e.token_id] for e in events if e.token_id is not None)
        assert text.startswith(typed)
        if ahead:
            engine.expand(PROMPT, ExactBytes(INDEX, typed), cancel=CancelToken())


def test_what_was_expanded_ahead_makes_the_next_key_exact() -> None:
    engine = new_engine()
    typed = b" b"
    run(engine, b" ", greedy(max_new_tokens=2))
    assert engine.expand(PROMPT, ExactBytes(INDEX, b" "), cancel=CancelToken(), passes=50) >= 1
    assert engine.expand(PROMPT, ExactBytes(INDEX, typed), cancel=CancelToken(), passes=400) >= 1
    before = engine.forward_passes
    interval = engine.text_logprob(PROMPT, ExactBytes(INDEX, typed), b"o", cancel=CancelToken(), passes=0)
    assert interval is not None
    expected = all_covers(typed + b"o")[0].log_found - all_covers(typed)[0].log_found
    assert interval.low == pytest.approx(expected, abs=5e-3)
    assert interval.high == pytest.approx(expected, abs=5e-3)
    assert engine.forward_passes == before


def test_expanding_runs_no_more_than_it_may_and_then_nothing() -> None:
    for typed in (b" boa", " Ёлк".encode()):
        for passes in range(1, 9):
            engine = new_engine()
            list(engine.generate(PROMPT, greedy(max_new_tokens=1), cancel=CancelToken(), seed=0))
            assert engine.expand(PROMPT, ExactBytes(INDEX, typed), cancel=CancelToken(), passes=passes) <= passes
    engine, opening = new_engine(), ExactBytes(INDEX, typed)
    assert engine.expand(PROMPT, opening, cancel=CancelToken(), passes=3) >= 2
    while engine.expand(PROMPT, opening, cancel=CancelToken(), passes=100):
        pass
    assert engine.expand(PROMPT, opening, cancel=CancelToken()) == 0


def test_the_next_key_may_be_any_letter() -> None:
    tokens = [b"", *(bytes([byte]) for byte in range(256)), *(b" xa%d" % i for i in range(9)), b" xb", b" xc", b" xcd"]
    index = CoverIndex(ByteVocabulary(tokens))
    logits = torch.full((len(tokens),), -9.0)
    logits[257:] = torch.arange(12, 0, -1)
    wanted = _wanted(ExactBytes(index, b" x"), {(): Node(logits)}, words=5, ahead=True, epsilon=1)
    assert [tokens[path[-1]] for path in wanted] == [b" xa0", b" xa1", b" xb", b" xc", b" xcd"]
    of_one_letter = _wanted(ExactBytes(index, b" x"), {(): Node(logits)}, words=4, ahead=False, epsilon=1)
    assert [tokens[path[-1]] for path in of_one_letter] == [b" xa0", b" xa1", b" xa2", b" xa3"]


def test_what_a_row_ran_inside_its_word_is_known_to_the_next_key() -> None:
    engine = new_engine()
    run(engine, b" ", greedy(max_new_tokens=1))
    opening = ExactBytes(INDEX, b" bo")
    ids = ids_of(run(engine, b" bo", greedy(), constraint=opening))
    ends = [end for end in range(1, len(ids)) if opening.may_go_on(ids[:end])]
    assert ends
    assert all(tuple(ids[:end]) in engine._nodes.behind(PROMPT) for end in ends)
    assert not any(tuple(ids[:end]) in engine._nodes.behind(PROMPT) for end in range(1, len(ids)) if end not in ends)


def test_expanding_ends_with_the_pass_in_which_it_is_cancelled() -> None:
    class After(CancelToken):
        __slots__ = ("asked",)

        def __init__(self, asked: int) -> None:
            super().__init__()
            self.asked = asked

        @property
        def cancelled(self) -> bool:
            self.asked -= 1
            return self.asked < 0

    counts = []
    for asked in range(12):
        engine = new_engine()
        counts.append(engine.expand(PROMPT, ExactBytes(INDEX, b" bo"), cancel=After(asked), passes=20))
    assert counts[0] == 0
    assert counts == sorted(counts)
    assert all(later - earlier <= 1 for earlier, later in pairwise(counts))


def test_expanding_leaves_what_was_written_behind_the_prompt_in_the_cache() -> None:
    engine = new_engine()
    events = run(engine, b" b", greedy())
    engine.expand(PROMPT, ExactBytes(INDEX, b" b"), cancel=CancelToken(), passes=10)
    before = engine.forward_passes
    accepted = [*PROMPT, *ids_of(events)[:8]]
    list(engine.generate(accepted, greedy(max_new_tokens=1), cancel=CancelToken(), seed=0))
    assert engine.forward_passes - before <= 1


@pytest.mark.parametrize("params", PARAMS)
def test_a_row_does_not_depend_on_how_many_there_are(params: SamplingParams) -> None:
    for typed in (b" bo", b" 198", "中".encode()):
        rows = []
        for count in (1, 3):
            events = run(new_engine(), typed, replace(params, num_return_sequences=count))
            rows.append(ids_of(events, 0))
        assert rows[0] == rows[1]


def test_rows_with_covers_of_several_tokens_go_on_as_the_model_would() -> None:
    params = greedy(num_return_sequences=2, max_new_tokens=10)
    events = run(new_engine(), " Ёлк".encode(), params)
    ids = ids_of(events, 0)
    covered = next(i for i in range(len(ids) + 1) if text_of(events)[: len(" Ёлк".encode())] and
                   len(b"".join(TOKEN_BYTES[id_] for id_ in ids[:i])) >= len(" Ёлк".encode()))  # fmt: skip
    assert covered >= 3
    for end in range(covered + 1, len(ids)):
        assert ids[end] == int(logits_behind(tuple(ids[:end])).argmax())
    assert ids == ids_of(events, 1)


def test_banned_words_and_repetitions_are_not_covers() -> None:
    typed = b" bo"
    free = ids_of(run(new_engine(), typed, greedy()))
    banned = run(new_engine(), typed, greedy(), bad_words_ids=[[free[0]]])
    assert ids_of(banned)[0] != free[0]
    assert text_of(banned).startswith(typed)
    everything = [[id_] for id_ in range(TINY_CONFIG.vocab_size)]
    events = run(new_engine(), typed, greedy(num_return_sequences=2), bad_words_ids=everything)
    assert events == [TokenEvent(row, None, 0.0, FinishReason.STOP) for row in range(2)]


def test_the_row_ends_with_the_context() -> None:
    prompt = [20 + i % 200 for i in range(TINY_CONFIG.n_positions - 2)]
    for rows in (1, 2):
        events = list(
            new_engine().generate(
                prompt,
                greedy(num_return_sequences=rows),
                cancel=CancelToken(),
                constraint=ExactBytes(INDEX, b" boat"),
                seed=0,
            )
        )
        assert [event.finish_reason for event in events[-rows:]] == [FinishReason.LENGTH] * rows
        assert len(ids_of(events)) == 2


@pytest.mark.parametrize("params", [greedy(), PARAMS[1], PARAMS[2]])
def test_weights_that_are_not_numbers_are_reported(params: SamplingParams) -> None:
    broken = tiny_model()
    broken.ln_f.weight.fill_(math.nan)
    with pytest.raises(ModelError, match=r"not a number; .*fp32"):
        run(new_engine(broken), b" bo", params)


@pytest.mark.parametrize("rows", [1, 3])
def test_cancelling_at_every_possible_instant(rows: int) -> None:
    class After(CancelToken):
        __slots__ = ("asked", "limit")

        def __init__(self, limit: int) -> None:
            super().__init__()
            self.limit = limit
            self.asked = 0

        @property
        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > self.limit

    params = SamplingParams(max_new_tokens=6, num_return_sequences=rows)
    never = After(10**9)
    complete = run(new_engine(), b" bo", params, cancel=never)
    for limit in range(never.asked):
        engine = new_engine()
        events = run(engine, b" bo", params, cancel=After(limit))
        ends = {event.row: event.finish_reason for event in events}
        assert set(ends) == set(range(rows))
        assert FinishReason.CANCELLED in ends.values()
        for row in range(rows):
            assert ids_of(events, row) == ids_of(complete, row)[: len(ids_of(events, row))]
        assert text_of(run(engine, b" bo", params)).startswith(b" bo")


def test_an_abandoned_request_leaves_the_engine_usable() -> None:
    engine = new_engine()
    expected = ids_of(run(new_engine(), b" bo", greedy(), constraint=ExactBytes(INDEX, b" bo", 200)))
    for steps in range(4):
        events = engine.generate(
            PROMPT, greedy(), cancel=CancelToken(), constraint=ExactBytes(INDEX, b" bo", 200), seed=0
        )
        for _ in range(steps):
            next(events)
        events.close()  # type: ignore[attr-defined]
        assert ids_of(run(engine, b" bo", greedy(), constraint=ExactBytes(INDEX, b" bo", 200))) == expected


def test_the_nodes_keep_to_their_budget() -> None:
    size = 4 * TINY_CONFIG.vocab_size
    store = NodeStore(5 * size)
    logits = torch.zeros(TINY_CONFIG.vocab_size)
    for number in range(4):
        store.add((1,), (number,), logits)
    store.add((2,), (), logits)
    assert len(store.behind((1,))) == 4
    store.add((2,), (7,), logits)
    assert len(store.behind((1,))) == 3, "the prefix that was used longest ago loses its oldest node"
    store.behind((1,))
    for number in range(9):
        store.add((3,), (number,) if number else (), logits)
    assert store.behind((2,)) == {}
    assert store.behind((1,)) == {}
    assert len(store.behind((3,))) == 5
    assert () in store.behind((3,)), "without its own node the others of a prefix are worth nothing"


def test_typing_a_whole_text_keeps_the_memory_of_nodes_bounded() -> None:
    engine = new_engine()
    words = TINY_TEXT.split(" ")[10:40]
    for word in words:
        for end in range(1, len(word) + 1):
            opening = ExactBytes(INDEX, f" {word[:end]}".encode())
            engine.expand(PROMPT, opening, cancel=CancelToken(), passes=2)
    held = sum(node.logits.nbytes for nodes in engine._nodes._store._prefixes.values() for node in nodes.values())
    assert held == engine._nodes._store._bytes
