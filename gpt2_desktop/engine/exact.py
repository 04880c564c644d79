"""Byte-exact mid-word completion: what may follow typed bytes, summed over all the ways in which tokens can cover them.

Half a word has other tokens than the whole, so the model's distribution behind the tokens of ``" hou"`` says little
about what people write behind those letters.  What is asked for is P(what comes next | stable prefix S, typed bytes t),
and that does not depend on how t would be tokenized.

A *cover* of t is a token sequence whose last token is the first to reach the end of t: what stands before it, its
*path*, spells a proper prefix of t.  Its probability is the product of the model's conditionals, and whatever the model
writes that begins with t begins with exactly one cover of t, so

    P(t | S)         = sum of P(cover | S) over the covers of t
    P(t + c | S)     = the same over the covers of t + c
    P(o next | S, t) = sum over the covers of t that write just o behind t, divided by P(t | S)

where o, the *overshoot*, may be empty.  (Vieira et al., "From Language Models over Tokens to Language Models over
Characters", arXiv 2412.03719; Phan et al., "Exact Byte-Level Probabilities from Tokenized Language Models", arXiv
2410.09303; Hayase et al., "Sampling from Your Language Model One Byte at a Time", arXiv 2506.14123.)

The paths are the inner nodes of a trie.  A path's mass is known before its forward pass, from the logits behind its
parent, and bounds the covers that go through it.  So paths run in the order of their mass
(`gpt2_desktop.engine.nodes`), until what is left is at most `EPSILON` of what was found, or the passes are used up.
With F the mass of the covers found and U the mass of the paths that did not run,

    F <= P(t | S) <= F + U,

and the same bound holds for each single overshoot: its probability given t lies between ``f / (F + U)`` and
``(f + U) / (F + U)``, f being the mass found for it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import torch
from torch import Tensor

from gpt2_desktop.engine.constraint import ByteVocabulary, TypedBytes
from gpt2_desktop.model.lasting import lasting_empty

Path = tuple[int, ...]
"""Tokens behind the stable prefix."""

EPSILON: Final = 1e-3
"""Mass that may stay unknown, as a share of what is known."""


_LOSS_PER_BYTE: Final = 3.0
"""What each byte that is missing on a path is taken to cost, in nats; with the starter model 1.7 to 4.4."""

_CACHED: Final = 128
"""Sets of ids that are kept of each kind."""


class Interval(NamedTuple):
    """Natural logarithms of a lower and an upper bound of a probability; -inf for 0."""

    low: float
    high: float


class _Groups:
    """Tokens that reach behind typed bytes, with those that write the same there put together.

    Attributes:
        ids: for every rest of the typed bytes, the ids ``(N,)`` that begin with it.
        group: for every rest, the group of each of them ``(N,)``.
        count: number of groups; some of them may be empty.
    """

    def __init__(self, vocabulary: ByteVocabulary, remainders: Iterable[bytes]) -> None:
        spans = {rest: vocabulary.span(rest) for rest in remainders}
        self.ids = {rest: vocabulary.order[start:end] for rest, (start, end) in spans.items()}
        self._vocabulary = vocabulary
        # Behind a space stands half of the vocabulary: the rest that most tokens begin with gives the numbers, and
        # only the tokens that begin with another rest are looked up.
        self._most = max(spans, key=lambda rest: spans[rest][1] - spans[rest][0], default=b"")
        self._start, self._end = spans.get(self._most, (0, 0))
        self._others: dict[bytes, int] = {}
        self.group = {
            rest: vocabulary.first_places[start:end] - start
            if rest == self._most
            else torch.tensor([self._number(rest, id_) for id_ in self.ids[rest].tolist()], dtype=torch.long)
            for rest, (start, end) in spans.items()
        }
        self.count = self._end - self._start + len(self._others)

    def text(self, group: int) -> bytes:
        """Return what the tokens of the group write behind the typed bytes."""
        if group < self._end - self._start:
            first = int(self._vocabulary.order[self._start + group])
            return self._vocabulary.token_bytes[first][len(self._most) :]
        return next(text for text, number in self._others.items() if number == group)

    def _number(self, rest: bytes, id_: int) -> int:
        text = self._vocabulary.token_bytes[id_][len(rest) :]
        place = self._vocabulary.place(self._most + text)
        if place is not None:
            return place - self._start
        return self._others.setdefault(text, self._end - self._start + len(self._others))


_JOINERS: Final = "'’-"


def word_ends(token_bytes: Sequence[bytes]) -> list[int]:
    """Return the ids that end the word before them: they begin with neither letter, digit, hyphen nor apostrophe."""
    return [id_ for id_, text in enumerate(token_bytes) if not _goes_on(text)]


def _goes_on(token: bytes) -> bool:
    if not token:
        return False
    # Part of a character is taken for part of a letter.
    first = token[:4].decode("utf-8", "ignore")[:1]
    return not first or first.isalnum() or first in _JOINERS


class CoverIndex:
    """A vocabulary with what is looked up in it again and again.

    Attributes:
        word_ends: ids ``(N,)`` of the tokens that end the word before them.
    """

    def __init__(self, vocabulary: ByteVocabulary) -> None:
        self.vocabulary = vocabulary
        self.word_ends = torch.tensor(word_ends(vocabulary.token_bytes), dtype=torch.long)
        # Neither holds the index itself, so that it goes, with its model, as soon as nobody uses it.
        self.openings = lru_cache(_CACHED)(lambda remaining, whole: _openings(vocabulary, remaining, whole))
        self.groups = lru_cache(_CACHED)(lambda remainders: _Groups(vocabulary, remainders))

    def reaching(self, remaining: bytes, *, beyond: bool) -> Tensor:
        """Return the ids that begin with ``remaining``; only those that go on behind it where ``beyond``."""
        start, end = self.vocabulary.span(remaining, beyond=beyond)
        return self.vocabulary.order[start:end]


def _openings(vocabulary: ByteVocabulary, remaining: bytes, whole: bool) -> Tensor:
    """Return the ids that ``remaining`` begins with, without those that are all of it unless ``whole``."""
    ids = vocabulary.proper_prefixes(remaining)
    if whole:
        equal = vocabulary.beginning_with(remaining)
        ids = ids + [id_ for id_ in equal if len(vocabulary.token_bytes[id_]) == len(remaining)]
    return torch.tensor(ids, dtype=torch.long)


class ExactBytes(TypedBytes):
    """Typed bytes whose covers are summed over.  As a row's constraint, greedy healing."""

    def __init__(self, index: CoverIndex, typed: bytes, passes: int = 0) -> None:
        """Hold rows to ``typed``.

        Args:
            index: the vocabulary.
            typed: what was typed behind the stable prefix, at least one byte.
            passes: forward passes that may be made for the covers where nothing else has to run before the first
                token; none are as long as somebody runs them ahead.
        """
        super().__init__(index.vocabulary, typed)
        self.index = index
        self.typed = typed
        self.passes = passes

    def may_go_on(self, row_ids: Sequence[int]) -> bool:
        """Return whether a row's ids still spell one word, behind which more of it may be typed."""
        text = b"".join(self.index.vocabulary.token_bytes[id_] for id_ in row_ids)
        return len(text.split()) == 1 and not text[-1:].isspace()


class Node:
    """The model's distribution behind one path.

    Attributes:
        logits: float32 ``(vocab_size,)`` on the CPU, -inf for ids that are never written.
        log_total: logarithm of the sum of their exponentials.
    """

    __slots__ = ("log_total", "logits")

    def __init__(self, logits: Tensor) -> None:
        # Nodes outlive the pass that made them: off the heap they leave no holes in it.
        self.logits = lasting_empty(logits.shape, torch.float32, torch.device("cpu")).copy_(logits.detach())
        self.log_total = float(self.logits.logsumexp(-1))

    def logprobs(self, ids: Tensor) -> Tensor:
        """Return the natural log-probabilities of ``ids`` ``(N,)``, float32."""
        return self.logits[ids] - self.log_total


class _Inner(NamedTuple):
    """A path whose node is known."""

    path: Path
    remaining: bytes  # of the typed bytes, behind the path
    log_mass: float
    node: Node


class Frontier(NamedTuple):
    """A path whose node is not known: ``log_mass`` bounds all covers that go through it."""

    log_mass: float
    path: Path
    remaining: bytes


class Covers:
    """What the known nodes say about the covers of some bytes.

    Attributes:
        typed: the bytes.
        log_found: logarithm of the mass of the covers found; -inf where there are none.
        log_total: the same with a guess of what is missing; the mass itself where nothing is.
        frontier: paths that have not run, the one of the largest mass first.
    """

    def __init__(
        self,
        index: CoverIndex,
        typed: bytes,
        nodes: Mapping[Path, Node],
        *,
        ahead: bool = False,
    ) -> None:
        """Follow all known paths.

        Args:
            typed: the bytes to cover, at least one.
            nodes: what is known.
            ahead: count a path that spells exactly ``typed`` as found only when its node is known: what the next
                keystroke will need.
        """
        self.typed = typed
        self._index = index
        self._inner: list[_Inner] = []
        found: list[float] = []
        frontier: list[Frontier] = []
        todo = [Frontier(0.0, (), typed)]
        while todo:
            log_mass, path, remaining = todo.pop()
            node = nodes.get(path)
            if node is None:
                frontier.append(Frontier(log_mass, path, remaining))
                continue
            if not remaining:
                found.append(log_mass)
                continue
            self._inner.append(_Inner(path, remaining, log_mass, node))
            ids = index.reaching(remaining, beyond=ahead)
            if len(ids):
                found.append(log_mass + float(node.logprobs(ids).logsumexp(-1)))
            shorter = index.openings(remaining, ahead)
            for id_, logprob in zip(shorter.tolist(), node.logprobs(shorter).tolist(), strict=True):
                if logprob > -math.inf:
                    written = len(index.vocabulary.token_bytes[id_])
                    todo.append(Frontier(log_mass + logprob, (*path, id_), remaining[written:]))
        self.log_found = log_sum(found)
        self.frontier = sorted(frontier, key=lambda each: -each.log_mass)
        self.log_total = log_sum([self.log_found, *map(_guessed, self.frontier)])

    @property
    def log_mass(self) -> Interval:
        """Return the bounds of log P(typed | stable prefix)."""
        return Interval(self.log_found, log_sum([self.log_found, *(each.log_mass for each in self.frontier)]))

    def settled(self, epsilon: float = EPSILON) -> bool:
        """Return whether what is unknown is at most ``epsilon`` of what was found."""
        unknown = log_sum(each.log_mass for each in self.frontier)
        return unknown <= self.log_found + math.log(epsilon) if epsilon else unknown == -math.inf

    def better_guess(self) -> Path | None:
        """Return the path that has not run but probably leads to a better cover than those found, if there is one."""
        best = max(self.frontier, key=_guessed, default=None)
        return best.path if best is not None and _guessed(best) > self.log_found else None

    def overshoots(self) -> Overshoots:
        """Return what the covers found write behind the typed bytes, those with the same bytes merged."""
        return Overshoots(self._index, self._inner)


def _guessed(frontier: Frontier) -> float:
    return frontier.log_mass - _LOSS_PER_BYTE * len(frontier.remaining)


class Overshoots:
    """What may be written behind typed bytes, and how much of the mass found each has.

    Attributes:
        log_masses: float32 ``(N,)``, natural logarithms of P(typed + overshoot | stable prefix); an entry that
            belongs to no overshoot has -inf.
    """

    def __init__(self, index: CoverIndex, inner: Sequence[_Inner]) -> None:
        self._groups = index.groups(tuple(dict.fromkeys(each.remaining for each in inner)))
        self._found = [
            (each, each.log_mass + each.node.logprobs(self._groups.ids[each.remaining]).double()) for each in inner
        ]
        highest = max((float(logs.max()) for _, logs in self._found if len(logs)), default=-math.inf)
        masses = torch.zeros(self._groups.count, dtype=torch.float64)
        if highest > -math.inf:
            for each, logs in self._found:
                masses.index_add_(0, self._groups.group[each.remaining], (logs - highest).exp())
        self.log_masses = (masses.log() + highest).float()

    def text(self, index: int) -> bytes:
        """Return the bytes of the overshoot."""
        return self._groups.text(index)

    def likeliest(self, count: int) -> list[int]:
        """Return the overshoots of the largest mass, at most ``count`` of them."""
        masses, indices = self.log_masses.topk(min(count, len(self.log_masses)))
        pairs = zip(indices.tolist(), masses.tolist(), strict=True)
        return [index for index, log_mass in pairs if log_mass > -math.inf]

    def best_change(self, change: Callable[[Path, Tensor], Tensor]) -> Tensor:
        """Return for each overshoot ``(N,)`` what ``change`` makes of the last token of its best cover.

        Args:
            change: returns, for a path and the logits behind it, a number for every id ``(vocab_size,)``.
        """
        best = torch.full(self.log_masses.shape, -math.inf, dtype=torch.float64)
        changes = torch.zeros_like(self.log_masses)
        for each, logs in self._found:
            group = self._groups.group[each.remaining]
            # A rest can have several ids of the same bytes; among equals any will do.
            for_each = change(each.path, each.node.logits)[self._groups.ids[each.remaining]]
            better = logs > best[group]
            best[group[better]] = logs[better]
            changes[group[better]] = for_each[better].float()
        return changes

    def cover(self, index: int) -> Path:
        """Return the cover of the largest mass that writes this overshoot."""
        best = -math.inf
        cover: Path = ()
        for each, logs in self._found:
            ids = self._groups.ids[each.remaining]
            for position in (self._groups.group[each.remaining] == index).nonzero().flatten().tolist():
                if not cover or float(logs[position]) > best:
                    best, cover = float(logs[position]), (*each.path, int(ids[position]))
        return cover


def log_sum(logs: Iterable[float]) -> float:
    """Return the logarithm of the sum of the exponentials; -inf of nothing."""
    values = list(logs)
    highest = max(values, default=-math.inf)
    if highest == -math.inf:
        return highest
    return highest + math.log(math.fsum(math.exp(value - highest) for value in values))
