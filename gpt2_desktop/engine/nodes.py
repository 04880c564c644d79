"""The forward passes that the exact distribution of `gpt2_desktop.engine.exact` needs, made ahead and kept."""

from __future__ import annotations

import math
from collections import Counter, OrderedDict
from collections.abc import Mapping, Sequence
from typing import Final

import torch
from torch import Tensor

from gpt2_desktop.engine.exact import EPSILON, Covers, ExactBytes, Interval, Node, Path
from gpt2_desktop.engine.prefix_cache import PrefixCache
from gpt2_desktop.engine.types import CancelToken
from gpt2_desktop.model.gpt2 import GPT2, Interrupted

KEPT_BYTES: Final = 16 * 2**20
"""Of logits; GPT-2's take 200 KB a node, the starter model's 64 KB."""

ROWS: Final = 16
"""Paths that run side by side as the rows of one pass, which costs little more than one row."""

AHEAD_ROWS: Final = 4
"""The same for what runs ahead: the next keystroke waits for the end of the pass, so it must be a short one."""

AHEAD_PASSES: Final = 16
"""Forward passes made ahead for one keystroke."""

TEXT_PASSES: Final = 32
"""Forward passes for the probability of one text."""

_A_LETTER: Final = 2
"""Covers followed for each letter that may be typed next."""

_LOOKED_AT: Final = 64

FIRST_PASSES: Final = 2
"""Forward passes for the covers where the prompt itself had to run."""


class NodeStore:
    """Nodes behind the latest stable prefixes, within a budget of bytes; the prefix longest unused goes first."""

    def __init__(self, budget: int) -> None:
        """Keep at most ``budget`` bytes of logits, ``4 * vocab_size`` a node, but at least the latest node."""
        self._budget = budget
        self._prefixes: OrderedDict[tuple[int, ...], OrderedDict[Path, Node]] = OrderedDict()
        self._bytes = 0

    def behind(self, prefix: tuple[int, ...]) -> Mapping[Path, Node]:
        """Return the nodes behind ``prefix``; a snapshot is not made."""
        nodes = self._prefixes.get(prefix)
        if nodes is None:
            return {}
        self._prefixes.move_to_end(prefix)
        return nodes

    def add(self, prefix: tuple[int, ...], path: Path, logits: Tensor) -> Node:
        """Keep ``logits`` ``(vocab_size,)``, -inf for ids that are never written, as the node of the path."""
        nodes = self._prefixes.setdefault(prefix, OrderedDict())
        self._prefixes.move_to_end(prefix)
        node = nodes.get(path)
        if node is None:
            node = nodes[path] = Node(logits)
            self._bytes += node.logits.nbytes
        nodes.move_to_end(path)
        if () in nodes:
            nodes.move_to_end(())  # without the prefix's own node the others are of no use
        while self._bytes > self._budget and (len(self._prefixes) > 1 or len(nodes) > 1):
            oldest = next(iter(self._prefixes))
            self._bytes -= self._prefixes[oldest].popitem(last=False)[1].logits.nbytes
            if not self._prefixes[oldest]:
                del self._prefixes[oldest]
        return node


class NodeRunner:
    """Knows the nodes behind stable prefixes, and runs those that are missing.

    Attributes:
        forward_passes: how often the model ran, besides what the prefix cache counts.
    """

    def __init__(self, model: GPT2, prefix: PrefixCache, unwritten: Tensor | None) -> None:
        """Run ``model`` behind ``prefix``; ids in ``unwritten`` have no probability."""
        self.forward_passes = 0
        self._model = model
        self._prefix = prefix
        self._unwritten = unwritten
        self._store = NodeStore(KEPT_BYTES)

    def covers(
        self, prompt: Sequence[int], opening: ExactBytes, cancel: CancelToken, *, words: int = 0
    ) -> Covers | None:
        """Return what is known of the covers of ``opening`` behind the prompt, which runs where it has not yet.

        Only then, or where ``opening`` asks for it, other passes are made: for the covers, and for what follows the
        ``words`` likeliest ones.

        Returns:
            None when cancelled.
        """
        before = self._prefix.forward_passes
        if not self._root(prompt, cancel):
            return None
        passes = opening.passes if self._prefix.forward_passes == before else max(FIRST_PASSES, opening.passes)
        self._expand(prompt, opening, passes, cancel, words=words)
        return None if cancel.cancelled else Covers(opening.index, opening.typed, self.behind(prompt))

    def expand(self, prompt: Sequence[int], opening: ExactBytes, passes: int, cancel: CancelToken) -> int:
        """Run what the next keystroke behind ``opening`` needs, the paths of the largest mass first.

        Returns:
            The number of forward passes made; ``passes`` at most, and those of the prompt where it had to run.
        """
        before = self.forward_passes + self._prefix.forward_passes
        if self._root(prompt, cancel):
            self._expand(prompt, opening, passes, cancel, words=ROWS, ahead=True)
        return self.forward_passes + self._prefix.forward_passes - before

    def log_mass(
        self, prompt: Sequence[int], opening: ExactBytes, passes: int, cancel: CancelToken, epsilon: float
    ) -> Interval | None:
        """Return bounds of log P(typed | prompt), after running more of the paths that spell a part of the bytes.

        Args:
            prompt: the stable prefix.
            opening: the bytes.
            passes: forward passes at most, besides those of the prompt.
            cancel: looked at before every pass.
            epsilon: how much may stay unknown, as a share of what is known.

        Returns:
            None when cancelled.
        """
        if not self._root(prompt, cancel):
            return None
        self._expand(prompt, opening, passes, cancel, epsilon=epsilon)
        if cancel.cancelled:
            return None
        return Covers(opening.index, opening.typed, self.behind(prompt)).log_mass

    def behind(self, prompt: Sequence[int]) -> Mapping[Path, Node]:
        """Return the nodes that are known behind a prompt."""
        return self._store.behind(tuple(prompt))

    def keep(self, prompt: Sequence[int], path: Path, logits: Tensor) -> Node:
        """Keep the logits ``(vocab_size,)`` behind a path."""
        if self._unwritten is not None:
            logits = logits.index_fill(0, self._unwritten, -math.inf)
        return self._store.add(tuple(prompt), path, logits)

    def _root(self, prompt: Sequence[int], cancel: CancelToken) -> bool:
        """Make the prompt's own node known; return False when cancelled."""
        if () in self.behind(prompt):
            return not cancel.cancelled
        logits = self._prefix.prefill(prompt, lambda: cancel.cancelled)
        if logits is None or cancel.cancelled:
            return False
        self.keep(prompt, (), logits)
        return True

    def _expand(
        self,
        prompt: Sequence[int],
        opening: ExactBytes,
        passes: int,
        cancel: CancelToken,
        *,
        words: int = 0,
        ahead: bool = False,
        epsilon: float = EPSILON,
    ) -> None:
        passes = min(passes, self._model.config.n_positions - len(prompt))
        while passes > 0 and not cancel.cancelled:
            wanted = _wanted(opening, self.behind(prompt), words, ahead, epsilon)
            wave = [path for path in wanted if len(path) <= passes][: AHEAD_ROWS if ahead else ROWS]
            if not wave:
                return
            # One long path must not make all others wait.
            wave = [path for path in wave if len(path) <= len(wave[0])]
            if not self._run(prompt, wave, cancel):
                return
            passes -= len(wave[0])

    def _run(self, prompt: Sequence[int], paths: Sequence[Path], cancel: CancelToken) -> bool:
        """Run paths side by side, the first being the longest; return False when cancelled."""
        length = len(prompt)
        # What was written behind the prompt is as good as certain to be asked for again: it stays.
        in_use = self._prefix.ids[:length] == list(prompt)
        if not in_use and self._prefix.prefill(prompt, lambda: cancel.cancelled) is None:
            return False
        depth = len(paths[0])
        cache = self._prefix.fork(len(paths), length + depth, length)
        for step in range(depth):
            # A row that is done goes on with its last token, and nobody looks at what comes of it.
            ids = torch.tensor([[path[min(step, len(path) - 1)]] for path in paths], device=self._model.device)
            self.forward_passes += 1
            try:
                logits = self._model.decode(ids, cache, interrupted=lambda: cancel.cancelled)
            except Interrupted:
                return False
            for path, row in zip(paths, logits, strict=True):
                if len(path) == step + 1:
                    self.keep(prompt, path, row.clone())
        return True


def _wanted(opening: ExactBytes, nodes: Mapping[Path, Node], words: int, ahead: bool, epsilon: float) -> list[Path]:
    """Return the paths to run next, the most urgent first.

    Args:
        opening: the typed bytes.
        nodes: what is known.
        words: how many covers to follow into what comes behind them.
        ahead: for the next keystroke, which is not known yet: those of one letter must not take all the room.
        epsilon: share of the mass that may stay unknown.
    """
    covers = Covers(opening.index, opening.typed, nodes, ahead=ahead)
    missing = [] if covers.settled(epsilon) else [each.path for each in covers.frontier[:ROWS]]
    if not words:
        return missing
    overshoots = covers.overshoots()
    followed: list[Path] = []
    letters: Counter[bytes] = Counter()
    for index in overshoots.likeliest(_LOOKED_AT if ahead else words):
        letter = overshoots.text(index)[:1]
        letters[letter] += 1
        if len(followed) < words and (not ahead or letters[letter] <= _A_LETTER):
            followed.append(overshoots.cover(index))
    urgent = missing[: ROWS // 2] + [path for path in followed if path not in nodes]
    return list(dict.fromkeys(urgent + missing))
