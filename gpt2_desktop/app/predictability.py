"""How expected the words of the text were to the model: asked for in the background, and kept."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Sequence
from enum import IntEnum
from hashlib import blake2b
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desktop.app.worker_like import ScoringWorker
from gpt2_desktop.engine.types import ModelInfo, ScoringDone, ScoringFailed, ScoringRequest, WordScore, WorkerEvent
from gpt2_desktop.text.passages import Passage

_KEPT_WORDS: Final = 50_000
"""Words whose scores are kept; each takes a few hundred bytes."""

Words = tuple[WordScore, ...]


class Expectedness(IntEnum):
    """How expected a word was; the value is the worst rank that counts as such, 0 for any beyond."""

    EXPECTED = 10
    USUAL = 100
    RARE = 1000
    UNEXPECTED = 0

    @classmethod
    def of(cls, rank: int) -> Expectedness:
        """Return the step of a rank, 1 being the best."""
        return next((step for step in (cls.EXPECTED, cls.USUAL, cls.RARE) if rank <= step), cls.UNEXPECTED)


class Predictability(QObject):
    """Has passages scored one after the other, the most urgent first, and remembers what was said of them.

    What was said is kept by model, passage and context: going back to an earlier text or model asks for nothing.

    Signals:
        scored(object): the scores of this `Passage` have come.
        progressed(int, int): how many of how many wanted passages have scores.
        problem(str): why there are none, in a line for the user; empty once another model may do better.
    """

    scored = Signal(object)
    progressed = Signal(int, int)
    problem = Signal(str)

    def __init__(self, worker: ScoringWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._model = ""
        self._failure = ""
        self._scores: OrderedDict[bytes, Words] = OrderedDict()
        self._words = 0
        self._wanted: list[Passage] = []
        self._missing: deque[Passage] = deque()
        self._asked: tuple[int, Passage] | None = None
        self._last_id = 0

    @property
    def failure(self) -> str:
        """Why the model in use gives no scores; empty where it does."""
        return self._failure

    @property
    def busy(self) -> bool:
        """Whether a passage is being scored."""
        return self._asked is not None

    def set_model(self, info: ModelInfo) -> None:
        """Take scores of this model from now on."""
        self._model = f"{info.name}\0{info.style}\0{info.precision}\0{info.parameters}\0{info.server}"
        self._asked = None
        if self._failure:
            self._failure = ""
            self.problem.emit("")
        self._look()

    def want(self, passages: Sequence[Passage]) -> None:
        """Have these passages scored, in this order, in place of those that were wanted before."""
        self._wanted = list(passages)
        if self._asked is not None and self._asked[1] not in self._wanted:
            self._asked = None
        self._look()

    def stop(self) -> None:
        """Want nothing any more; what was said is kept."""
        self._wanted = []
        self._missing.clear()
        self._asked = None
        self._worker.stop_scoring()

    def scores(self, passage: Passage) -> Words | None:
        """Return what the model in use says of a passage; None where it has not said anything yet."""
        key = self._key(passage)
        words = self._scores.get(key)
        if words is not None:
            self._scores.move_to_end(key)
        return words

    @Slot(list)
    def handle_events(self, events: list[WorkerEvent]) -> None:
        """Take what the worker says of passages; all else is passed over."""
        if self._asked is None:
            return
        for event in events:
            if self._asked is None or not isinstance(event, ScoringDone | ScoringFailed):
                continue
            number, passage = self._asked
            if event.request_id != number:
                continue
            self._asked = None
            if isinstance(event, ScoringFailed):
                self._failure = event.message
                self.problem.emit(event.message)
                self._ask()
            else:
                self._keep(passage, event.words)
                self._missing = deque(other for other in self._missing if other != passage)
                self.scored.emit(passage)
                self._ask()

    def _look(self) -> None:
        """Find out again which of the wanted passages have no scores."""
        self._missing = deque(passage for passage in self._wanted if self._key(passage) not in self._scores)
        self._ask()

    def _ask(self) -> None:
        """Ask for the first wanted passage without scores, unless one is being scored or the model cannot."""
        self.progressed.emit(len(self._wanted) - len(self._missing), len(self._wanted))
        if not self._missing or self._asked is not None or not self._model or self._failure:
            return
        self._last_id += 1
        passage = self._missing[0]
        self._asked = self._last_id, passage
        self._worker.score(ScoringRequest(self._last_id, passage.context, passage.text, passage.at_start))

    def _keep(self, passage: Passage, words: Words) -> None:
        key = self._key(passage)
        self._words += len(words) - len(self._scores.pop(key, ()))
        self._scores[key] = words
        while self._words > _KEPT_WORDS and len(self._scores) > 1:
            self._words -= len(self._scores.popitem(last=False)[1])

    def _key(self, passage: Passage) -> bytes:
        said = f"{self._model}\0{int(passage.at_start)}\0{passage.context}\0\0{passage.text}"
        return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).digest()
