"""Sums over covers, held against every token sequence that there is."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Callable

import pytest
import torch
from helpers.tiny import tiny_model, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.constraint import ByteVocabulary
from gpt2_desktop.engine.exact import CoverIndex, Covers, ExactBytes, Node, Path, log_sum
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.types import CancelToken
from gpt2_desktop.model.gpt2 import GPT2

BYTES = [bytes([byte]) for byte in range(256)]
TEXTS = [
    " the", " there", "hou", " hous", "don't", " I'd", "well-k", " 1987", "3.1", "CAFÉ", " café", "naïve", " 😀",
    "👍🏽",
    " привет", "они", "中文", " 日本", "  a", "\n\n", "A-B", "ÿÿ",
]  # fmt: skip


def random_vocabulary(seed: int, text: bytes) -> list[bytes]:
    """Return all bytes, no special token but the first, and pieces of ``text`` and of others, some of them twice."""
    chance = random.Random(seed)
    tokens = [b"", *BYTES]
    for source in [text + bytes(chance.choices(b" aeiou'-\xc3\xa9", k=4))] * 12 + [chance.choice(TEXTS).encode()] * 6:
        start = chance.randrange(len(source))
        tokens.append(source[start : start + chance.randint(2, 5)])
    return tokens


class RandomModel:
    """Gives every path some logits, the same each time."""

    def __init__(self, seed: int, vocab_size: int, spread: float) -> None:
        self.seed = seed
        self.vocab_size = vocab_size
        self.spread = spread

    def logits(self, path: Path) -> torch.Tensor:
        generator = torch.Generator().manual_seed(hash((self.seed, path)) % 2**31)
        return self.spread * torch.randn(self.vocab_size, generator=generator)


def brute_force(logits: Callable[[Path], torch.Tensor], tokens: list[bytes], typed: bytes) -> dict[bytes, float]:
    """Return P(what is written behind ``typed`` by the token that reaches its end), for everything there can be."""
    masses: defaultdict[bytes, float] = defaultdict(float)

    def follow(path: Path, written: bytes, mass: float) -> None:
        probabilities = logits(path).double().softmax(-1).tolist()
        for id_, token in enumerate(tokens):
            text = written + token
            if token and text.startswith(typed):
                masses[text[len(typed) :]] += mass * probabilities[id_]
            elif token and typed.startswith(text):
                follow((*path, id_), text, mass * probabilities[id_])

    follow((), b"", 1.0)
    return dict(masses)


def follow_all(index: CoverIndex, model: RandomModel, typed: bytes) -> tuple[Covers, dict[Path, Node]]:
    nodes: dict[Path, Node] = {}
    while (covers := Covers(index, typed, nodes)).frontier:
        path = covers.frontier[0].path
        nodes[path] = Node(model.logits(path))
    return covers, nodes


def spelled(tokens: list[bytes], nodes: dict[Path, Node], text: bytes) -> list[Path]:
    """Return all paths that spell ``text``, one token behind a node."""
    paths = [(*inner, id_) for inner in nodes for id_ in range(len(tokens)) if tokens[id_]]
    return [path for path in paths if b"".join(tokens[id_] for id_ in path) == text]


def log_mass(nodes: dict[Path, Node], path: Path) -> float:
    return sum(float(nodes[path[:i]].logprobs(torch.tensor(path[i]))) for i in range(len(path)))


TYPED = st.one_of(
    st.tuples(st.sampled_from(TEXTS), st.integers(1, 8)).map(lambda pair: pair[0].encode()[: pair[1]]),
    st.binary(min_size=1, max_size=4),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=3).map(lambda text: text.encode()[:6]),
)
SEED = st.integers(0, 2**20)
SPREAD = st.sampled_from([0.1, 1.0, 4.0])


@settings(max_examples=60, deadline=None)
@given(TYPED, SEED, SPREAD)
def test_everything_found_equals_brute_force(typed: bytes, seed: int, spread: float) -> None:
    tokens = random_vocabulary(seed, typed)
    model = RandomModel(seed, len(tokens), spread)
    covers, _ = follow_all(CoverIndex(ByteVocabulary(tokens)), model, typed)
    expected = brute_force(model.logits, tokens, typed)
    total = math.fsum(expected.values())
    assert covers.log_mass.low == covers.log_mass.high == covers.log_total
    assert math.exp(covers.log_found - math.log(total)) == pytest.approx(1, abs=1e-5)
    overshoots = covers.overshoots()
    found = {
        overshoots.text(i): math.exp(mass - math.log(total))
        for i, mass in enumerate(overshoots.log_masses.tolist())
        if mass > -math.inf
    }
    assert found.keys() == expected.keys()
    assert found == pytest.approx({text: mass / total for text, mass in expected.items()}, abs=1e-5)


@settings(max_examples=40, deadline=None)
@given(TYPED, SEED, SPREAD)
def test_a_cover_that_is_returned_writes_its_overshoot_and_is_the_likeliest(
    typed: bytes, seed: int, spread: float
) -> None:
    tokens = random_vocabulary(seed, typed)
    model = RandomModel(seed, len(tokens), spread)
    covers, nodes = follow_all(CoverIndex(ByteVocabulary(tokens)), model, typed)
    overshoots = covers.overshoots()
    for index in overshoots.likeliest(8):
        cover = overshoots.cover(index)
        text = b"".join(tokens[id_] for id_ in cover)
        assert text == typed + overshoots.text(index)
        assert len(b"".join(tokens[id_] for id_ in cover[:-1])) < len(typed)
        others = [log_mass(nodes, path) for path in spelled(tokens, nodes, text)]
        mine = log_mass(nodes, cover)
        assert mine == pytest.approx(max(others), abs=1e-4)


@settings(max_examples=60, deadline=None)
@given(TYPED, SEED, SPREAD, st.integers(1, 6))
def test_the_bounds_hold_whatever_has_run(typed: bytes, seed: int, spread: float, runs: int) -> None:
    tokens = random_vocabulary(seed, typed)
    model = RandomModel(seed, len(tokens), spread)
    index = CoverIndex(ByteVocabulary(tokens))
    chance = random.Random(seed)
    nodes: dict[Path, Node] = {(): Node(model.logits(()))}
    for _ in range(runs):
        frontier = Covers(index, typed, nodes).frontier
        if frontier:
            path = chance.choice(frontier).path
            nodes[path] = Node(model.logits(path))
    covers = Covers(index, typed, nodes)
    expected = brute_force(model.logits, tokens, typed)
    total = math.fsum(expected.values())
    slack = 1e-5
    low, high = covers.log_mass
    assert low - slack <= math.log(total) <= high + slack
    overshoots = covers.overshoots()
    numbered = enumerate(overshoots.log_masses.tolist())
    masses = {overshoots.text(i): mass for i, mass in numbered if mass > -math.inf}
    unknown = math.exp(log_sum(each.log_mass for each in covers.frontier) - high)
    for text, mass in expected.items():
        found = math.exp(masses.get(text, -math.inf) - high)
        assert found - slack <= mass / total
        assert mass / total <= found + unknown + slack


@settings(max_examples=30, deadline=None)
@given(TYPED, SEED, SPREAD)
def test_ahead_asks_for_what_the_next_byte_needs(typed: bytes, seed: int, spread: float) -> None:
    tokens = random_vocabulary(seed, typed)
    model = RandomModel(seed, len(tokens), spread)
    index = CoverIndex(ByteVocabulary(tokens))
    nodes: dict[Path, Node] = {}
    while (covers := Covers(index, typed, nodes, ahead=True)).frontier:
        nodes[covers.frontier[0].path] = Node(model.logits(covers.frontier[0].path))
    total = math.fsum(brute_force(model.logits, tokens, typed).values())
    assert covers.log_found == pytest.approx(math.log(total), abs=1e-5)
    for byte in (b"e", b" ", b"\xa9", b"-"):
        assert not Covers(index, typed + byte, nodes).frontier


def test_frontier_is_ordered_and_bounds_what_goes_through_it() -> None:
    tokens = random_vocabulary(3, b" there")
    model = RandomModel(3, len(tokens), 2.0)
    index = CoverIndex(ByteVocabulary(tokens))
    covers = Covers(index, b" there", {(): Node(model.logits(()))})
    masses = [each.log_mass for each in covers.frontier]
    assert masses == sorted(masses, reverse=True)
    assert not covers.settled(1e-9)
    assert Covers(index, b" ", {(): Node(model.logits(()))}).settled(0)


def test_without_any_node_nothing_is_known() -> None:
    index = CoverIndex(ByteVocabulary([b"", *BYTES]))
    covers = Covers(index, b"ab", {})
    assert covers.log_mass == (-math.inf, 0.0)
    assert covers.overshoots().likeliest(3) == []
    assert covers.better_guess() == ()


TOKENIZER = tiny_tokenizer()
INDEX = CoverIndex(ByteVocabulary(TOKENIZER.token_bytes))
MODEL = tiny_model(seed=5)
PROMPT = TOKENIZER.encode("The sea was calm that")


def engine(model: GPT2 = MODEL) -> Engine:
    return Engine(model, TOKENIZER.token_bytes, TOKENIZER.eos_token_id)


def model_logits(path: Path) -> torch.Tensor:
    logits: torch.Tensor = MODEL(torch.tensor([[*PROMPT, *path]])).logits[0, -1]
    unwritten = [i for i, token in enumerate(TOKENIZER.token_bytes) if not token and i != TOKENIZER.eos_token_id]
    logits[unwritten] = -math.inf
    return logits


def log_total(text: bytes) -> float:
    return math.log(math.fsum(brute_force(model_logits, list(TOKENIZER.token_bytes), text).values()))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        (" b", "oat"), (" mor", "n"), ("'", "t "), (" 19", "87"), ("-", "by"), (" The", "re"), ("é", "a"), ("\n", "S"),
        (" ", "he"), ("п", "р"), (" 😀", "!"),
    ],
)  # fmt: skip
def test_the_probability_of_a_text_equals_brute_force_through_the_model(typed: str, text: str) -> None:
    opening = ExactBytes(INDEX, typed.encode())
    expected = log_total((typed + text).encode()) - log_total(typed.encode())
    interval = engine().text_logprob(PROMPT, opening, text.encode(), cancel=CancelToken(), passes=10_000, epsilon=0)
    assert interval is not None
    assert interval.low == pytest.approx(expected, abs=1e-5)
    assert interval.high == pytest.approx(expected, abs=1e-5)


def test_ids_that_are_never_written_have_no_share() -> None:
    token_bytes = [b"" if id_ % 5 == 0 and len(token) > 1 else token for id_, token in enumerate(TOKENIZER.token_bytes)]
    written = Engine(MODEL, token_bytes, TOKENIZER.eos_token_id)

    def logits(path: Path) -> torch.Tensor:
        logits = model_logits(path)
        logits[[i for i, token in enumerate(token_bytes) if not token and i != TOKENIZER.eos_token_id]] = -math.inf
        return logits

    opening = ExactBytes(CoverIndex(ByteVocabulary(token_bytes)), b" b")
    both = math.fsum(brute_force(logits, token_bytes, b" boa").values())
    given = math.fsum(brute_force(logits, token_bytes, b" b").values())
    interval = written.text_logprob(PROMPT, opening, b"oa", cancel=CancelToken(), passes=10_000, epsilon=0)
    assert interval == pytest.approx((math.log(both / given),) * 2, abs=1e-5)


def test_fewer_passes_give_wider_bounds_that_still_hold() -> None:
    opening = ExactBytes(INDEX, b" mor")
    expected = log_total(b" morning") - log_total(b" mor")
    widths = []
    for passes in (0, 2, 6, 40):
        fresh = engine()
        interval = fresh.text_logprob(PROMPT, opening, b"ning", cancel=CancelToken(), passes=passes, epsilon=0)
        assert interval is not None
        assert interval.low - 1e-5 <= expected <= interval.high + 1e-5
        assert fresh.forward_passes <= passes + 1
        widths.append(interval.high - interval.low)
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] < widths[0]


def test_a_cancelled_question_has_no_answer() -> None:
    cancel = CancelToken()
    cancel.cancel()
    fresh = engine()
    assert fresh.text_logprob(PROMPT, ExactBytes(INDEX, b" b"), b"o", cancel=cancel) is None
    assert fresh.expand(PROMPT, ExactBytes(INDEX, b" b"), cancel=cancel) == 0
