"""A writer without an editor and a worker without a model, for the controller between them."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from gpt2_desktop.app.controller import CompletionController
from gpt2_desktop.app.edits import Edit, EditSource, Snapshot
from gpt2_desktop.engine.types import (
    AlternativeDone,
    AlternativesRequest,
    CompletionRequest,
    Continuation,
    FinishReason,
    LoadRequest,
    Suggestion,
    SuggestionBranch,
    SuggestionChunk,
    SuggestionDone,
)
from gpt2_desktop.settings.schema import GhostSettings, Settings


class FakeWorker:
    def __init__(self) -> None:
        self.loads: list[LoadRequest] = []
        self.requests: list[CompletionRequest | AlternativesRequest] = []
        self.cancelled = 0

    def load(self, request: LoadRequest) -> None:
        self.loads.append(request)

    def submit(self, request: CompletionRequest | AlternativesRequest) -> None:
        self.requests.append(request)

    def cancel(self) -> None:
        self.cancelled += 1


class Writer:
    """Plays the editor: keeps a text and tells the controller what happens to it.

    Attributes:
        state: the text around the caret.
        snapshots: how often it was read.
    """

    def __init__(self, qtbot: QtBot, settings: Settings | None = None) -> None:
        self.qtbot = qtbot
        self.worker = FakeWorker()
        self.state = Snapshot("", "", 0, quiet=False)
        self.snapshots = 0
        self.shown: list[str] = []
        self.hints: list[str] = []
        self.controller = CompletionController(self.worker, self, settings or Settings())
        self.controller.ghost_changed.connect(self.shown.append)
        self.controller.hint.connect(self.hints.append)

    @property
    def quiet(self) -> bool:
        return self.state.quiet

    def snapshot(self) -> Snapshot:
        self.snapshots += 1
        return self.state

    @property
    def displayed(self) -> str:
        return self.shown[-1] if self.shown else ""

    def insert(self, text: str, source: EditSource = EditSource.INPUT, removed: int = 0) -> None:
        edit = Edit(self.state.caret, removed, text, source)
        length = len(text.encode("utf-16-le")) // 2
        self.state = replace(self.state, before=self.state.before + text, caret=self.state.caret + length)
        self.controller.edited(edit)
        self.controller.caret_moved(self.state.caret)

    def delete(self) -> None:
        self.state = replace(self.state, before=self.state.before[:-1], caret=self.state.caret - 1)
        self.controller.edited(Edit(self.state.caret, 1, "", EditSource.INPUT))
        self.controller.caret_moved(self.state.caret)

    def request(self) -> CompletionRequest | AlternativesRequest:
        """Let the event loop turn and return the newest request."""
        count = len(self.worker.requests)
        self.qtbot.waitUntil(lambda: len(self.worker.requests) > count or not self.controller.ask_pending)
        return self.worker.requests[-1]

    def type_and_stream(self, text: str, *chunks: str, finish: bool = True) -> int:
        self.insert(text)
        number = self.request().request_id
        self.answer(number, *chunks, finish=finish)
        return number

    def answer(self, number: int, *chunks: str, finish: bool = True) -> None:
        """Let the worker stream ``chunks`` for a request."""
        self.controller.handle_events([SuggestionChunk(number, chunk) for chunk in chunks])
        if finish:
            self.finish(number)

    def ghost_with_branch(self, text: str, ghost: str, branch: str) -> int:
        """Type ``text`` and let the worker answer with a ghost and the branch that ranked second."""
        number = self.type_and_stream(text, ghost)
        self.controller.handle_events([SuggestionBranch(number, branch)])
        return number

    def turn(self) -> None:
        """Let the event loop turn until no edit waits to be followed by a request."""
        self.qtbot.waitUntil(lambda: not self.controller.ask_pending)

    def finish(self, number: int) -> None:
        self.controller.handle_events([SuggestionDone(number, Suggestion("", True, "length", 2, -1.0, 1.0, 2.0, 0))])


def with_ghost(**changes: object) -> Settings:
    return Settings(ghost=GhostSettings(**changes))  # type: ignore[arg-type]


def finish_card(writer: Writer, number: int, row: int, text: str) -> None:
    continuation = Continuation(text, 2, -1.0, FinishReason.LENGTH)
    writer.controller.handle_events([AlternativeDone(number, row, continuation)])
