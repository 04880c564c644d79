"""When to ask the model, what to show at the cursor, and what becomes of it.

The rules are those of the way of a keystroke in docs/architecture.md: ask only after text was inserted at the
caret, show nothing beside a selection or a composition, never rewrite what is shown, drop what comes late.
"""

from __future__ import annotations

import logging
import time
from dataclasses import asdict

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gpt2_desktop.app.back_off import BackOff
from gpt2_desktop.app.choices import Choices
from gpt2_desktop.app.edits import Edit, EditSource, Snapshot, View
from gpt2_desktop.app.ghost_text import GhostText
from gpt2_desktop.app.hints import QUIET_HINT, nothing_hint
from gpt2_desktop.app.requests import completion_request
from gpt2_desktop.app.snooze import Snooze
from gpt2_desktop.app.sparing import Sparing
from gpt2_desktop.app.texts import tr
from gpt2_desktop.app.worker_like import WorkerLike
from gpt2_desktop.engine.types import (
    AlternativeChunk,
    AlternativeDone,
    AlternativesDone,
    AlternativesRequest,
    LoadRequest,
    ModelFailed,
    ModelLoaded,
    ModelLoading,
    ModelResting,
    RequestFailed,
    Suggestion,
    SuggestionBranch,
    SuggestionChunk,
    SuggestionDone,
    WorkerEvent,
)
from gpt2_desktop.settings.schema import Settings, SuggestMode
from gpt2_desktop.text.utf16 import utf16_length
from gpt2_desktop.text.words import first_sentence, first_word

logger = logging.getLogger(__name__)


class CompletionController(QObject):
    """Turns edits into requests and events into ghost text; lives in the GUI thread.

    Attributes:
        snooze: whether the writer wants no suggestions for a while.
        sparing: what is done less of, to spare a battery.
        back_off: whether they come later or not at all, because they were dismissed again and again.

    Signals:
        ghost_changed(str): what is to be shown at the caret now; empty for nothing.
        edit_seen(object): an `Edit`, before anything follows from it.
        dismissed(): the writer sends the ghost text away; what is shown changes right after.
        choice_changed(int, int): which of how many suggestions is shown; (0, 0) for none to choose from.
        busy_changed(bool): whether the model is writing.
        speed(float): tokens per second of the suggestion that has just ended.
        problem(object): a line for the user.
        hint(object): why the key that asks gave nothing; empty once that is past.
        foreign(str): the language or script that the model does not know, so that it is quiet; empty for none.
        model_event(object): `ModelLoading`, `ModelLoaded`, `ModelFailed` or `ModelResting`.
        batch_started(int, int, str): request id, number of cards, and the end of the text they continue.
        card_text(int, int, str): request id, card, more text.
        card_done(int, int, object): request id, card, `Continuation`.
        batch_done(int, int, float, bool): request id, seed, tokens per second, whether it was stopped.
        batch_failed(int, object): request id and a line for the user.
    """

    ghost_changed = Signal(str)
    edit_seen = Signal(object)
    dismissed = Signal()
    choice_changed = Signal(int, int)
    busy_changed = Signal(bool)
    speed = Signal(float)
    problem = Signal(object)
    hint = Signal(object)
    foreign = Signal(str)
    model_event = Signal(object)
    batch_started = Signal(int, int, str)
    card_text = Signal(int, int, str)
    card_done = Signal(int, int, object)
    batch_done = Signal(int, int, float, bool)
    batch_failed = Signal(int, object)

    def __init__(self, worker: WorkerLike, view: View, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._view = view
        self._settings = settings
        self.snooze = Snooze(self)
        self.snooze.changed.connect(self._snooze_changed)
        self.back_off = BackOff(self)
        self.sparing = Sparing()
        self._last_id = 0
        self._ghost: GhostText | None = None
        self._preview: str | None = None
        self._displayed = ""
        self._displayed_since = 0.0
        self._running_batch: int | None = None
        self._busy = False
        self._choices = Choices()
        self._hinted = False
        self._foreign = ""
        self._follows_accept = False
        # A turn may bring several edits (a paste over a selection); one request after the last is enough.
        self._ask_timer = QTimer(self, singleShot=True, interval=0)
        self._ask_timer.timeout.connect(self._ask_after_edit)
        self._reveal_timer = QTimer(self, singleShot=True)
        self._reveal_timer.timeout.connect(self._show)

    # Settings and model

    def apply(self, settings: Settings) -> None:
        """Use other settings from the next request on; loads the model again where its settings changed."""
        old, self._settings = self._settings, settings
        if settings.model != old.model:
            self.load_model()
        if settings.ghost.mode is not old.ghost.mode or not settings.ghost.back_off:
            self.back_off.reset()
        if settings.ghost.mode is SuggestMode.ON_KEY is not old.ghost.mode:
            self._drop()

    def follow(self, view: View) -> None:
        """Work for another view from now on; what is shown or asked for in the one before goes first."""
        self._drop()
        self._set_foreign("")
        self._view = view

    def load_model(self) -> None:
        self._worker.load(LoadRequest(**asdict(self._settings.model)))

    # What the editor reports

    def edited(self, edit: Edit) -> None:
        """Take note of a change of the document, in the turn in which it happened."""
        self.edit_seen.emit(edit)
        self._preview = None
        if edit.source is EditSource.ACCEPT:
            self.back_off.reset()
        if edit.source.is_writing and self._type_through(edit):
            return
        self._drop()
        if edit.inserted and edit.source.is_writing:
            self._follows_accept = edit.source is EditSource.ACCEPT
            self._ask_timer.start(0 if self._follows_accept else self.sparing.wait_ms)

    def caret_moved(self, position: int) -> None:
        """Take note of the caret's position; away from the ghost, the ghost is gone."""
        if self._ghost is not None and self._ghost.anchor != position:
            self._drop()

    def interrupted(self) -> None:
        """A click, a selection, a composition or another document: show and ask nothing."""
        self._drop()
        self._set_foreign("")

    # What the user wants

    @property
    def displayed(self) -> str:
        """The ghost text on the screen; empty where there is none."""
        return self._displayed

    @property
    def previewing(self) -> bool:
        """Whether it is a card that is looked at."""
        return self._preview is not None

    @property
    def busy(self) -> bool:
        """Whether the model is writing for this window, or is about to be asked."""
        return self._busy or self.ask_pending

    @property
    def ask_pending(self) -> bool:
        """Whether an edit of this turn is about to be followed by a request."""
        return self._ask_timer.isActive()

    def may_accept(self) -> bool:
        """Whether the ghost was visible long enough to have been read."""
        visible_ms = (time.monotonic() - self._displayed_since) * 1000
        return bool(self._displayed) and visible_ms >= self._settings.ghost.min_visible_ms

    def whole(self) -> str:
        return self._displayed

    def next_word(self) -> str:
        return first_word(self._displayed)

    def next_sentence(self) -> str:
        return first_sentence(self._displayed)

    def ask(self) -> None:
        """Suggest now, whatever the mode, snoozed or not, and wherever the caret; unsure suggestions too."""
        self._drop()
        self.back_off.reset()
        self._request(asked=True)

    def dismiss(self) -> bool:
        """Take the ghost away and do not ask until the next insertion; without a ghost, stop the alternatives.

        Returns:
            whether there was anything to take away or to stop.
        """
        shown = bool(self._displayed)
        if shown:
            self.dismissed.emit()
        came_unasked = shown and self._preview is None and self._ghost is not None and not self._ghost.asked
        self._drop()
        if came_unasked and self._settings.ghost.back_off:
            self.back_off.count()
        if not shown and self._running_batch is not None:
            self.stop()
            return True
        return shown

    @Slot()
    def resume(self) -> None:
        """Suggest as usual again, snoozed or backed off."""
        self.snooze.wake()
        self.back_off.reset()

    def close(self) -> None:
        """Drop the ghost and stop every timer."""
        self._drop()
        self.resume()

    def choose(self, step: int) -> None:
        """Show the next (1) or previous (-1) suggestion; asks for alternatives where there are no more."""
        if not self._choices.texts and self._ghost is not None and self._ghost.branch:
            self._choices = Choices.beginning_with(self._ghost.text, self._ghost.branch)
        index = self._choices.following(step)
        if index is not None:
            self._show_choice(index)
        elif self._choices.batch is None:
            self._choices.wanted = self.generate_alternatives()
        elif self._choices.batch == self._running_batch:
            self._choices.wanted = True

    def generate_alternatives(self) -> bool:
        """Ask for a batch of alternatives at the caret; False where nothing may be suggested."""
        snapshot = self._view.snapshot()
        if snapshot.quiet:
            self._say(tr(QUIET_HINT))
            return False
        self._say("")
        number = self._new_id()
        if self._choices.batch is not None:
            self._forget_choices()
        current, branch = (self._ghost.text, self._ghost.branch) if self._ghost is not None else ("", "")
        # Under the batch's number: what the cancelled suggestion still reports must not touch the choices.
        self._ghost = GhostText(number, snapshot.caret, current, finished=True, asked=True, branch=branch)
        if not self._choices.texts:
            self._choices = Choices.beginning_with(current)
        self._choices.batch = number
        self._start_batch(number, snapshot)
        return True

    def rephrase(self, snapshot: Snapshot) -> None:
        """Ask for other ways to write what lies between the texts of ``snapshot``, up to the end of the sentence."""
        self._drop()
        self._start_batch(self._new_id(), snapshot, one_sentence=True)

    def _start_batch(self, number: int, snapshot: Snapshot, *, one_sentence: bool = False) -> None:
        params = self._settings.alternatives.sampling
        self._running_batch = number
        self.batch_started.emit(number, params.num_return_sequences, snapshot.tail)
        self._update_busy()
        before, after, words = snapshot.before, snapshot.after, snapshot.words
        self._worker.submit(AlternativesRequest(number, before, after, params, one_sentence=one_sentence, words=words))

    def stop(self) -> None:
        """End whatever is being written; what has arrived stays."""
        self._worker.cancel()

    @Slot(str)
    def preview(self, text: str) -> None:
        """Show a card's text at the caret for the time being."""
        if not self._view.quiet:
            self._preview = text
            self._show(unread=not text.startswith(self._displayed))

    @Slot()
    def end_preview(self) -> None:
        if self._preview is not None:
            self._preview = None
            self._show(unread=True)

    # What the worker reports

    @Slot(list)
    def handle_events(self, events: list[WorkerEvent]) -> None:
        """Take a batch of worker events and update the view once."""
        grown = False
        for event in events:
            match event:
                case SuggestionChunk(request_id, text):
                    if self._ghost is not None and self._ghost.request_id == request_id:
                        self._ghost.append(text)
                        grown = True
                case SuggestionDone(request_id, suggestion):
                    self._finish_ghost(request_id, suggestion)
                case SuggestionBranch(request_id, text):
                    if self._ghost is not None and self._ghost.request_id == request_id:
                        self._ghost.add_branch(text)
                case RequestFailed(request_id, message):
                    self._fail(request_id, message)
                case ModelLoading() | ModelLoaded() | ModelFailed() | ModelResting():
                    self._set_foreign("")
                    self.model_event.emit(event)
                case _:
                    self._handle_batch(event)
        if grown and not self._reveal_timer.isActive():
            self._show()

    def _handle_batch(self, event: WorkerEvent) -> None:
        match event:
            case AlternativeChunk(request_id, row, text):
                self.card_text.emit(request_id, row, text)
            case AlternativeDone(request_id, row, continuation):
                self.card_done.emit(request_id, row, continuation)
                if request_id == self._choices.batch and continuation.text.strip():
                    self._add_choice(continuation.text)
            case AlternativesDone(request_id, seed, tokens_per_second, cancelled):
                self.batch_done.emit(request_id, seed, tokens_per_second, cancelled)
                self._end_batch(request_id)

    def _finish_ghost(self, request_id: int, suggestion: Suggestion) -> None:
        ghost = self._ghost
        if ghost is None or ghost.request_id != request_id:
            return
        if suggestion.tokens and suggestion.total_ms:
            self.speed.emit(suggestion.tokens / suggestion.total_ms * 1000)
        ghost.finished = True
        if suggestion.reason != "cancelled":
            self._set_foreign(suggestion.language)
        self._update_busy()
        if ghost.used_up:
            self._drop()
            if ghost.asked and ghost.untouched:
                self._say(nothing_hint(suggestion.reason))

    def _fail(self, request_id: int, message: str) -> None:
        if request_id == self._running_batch:
            self.batch_failed.emit(request_id, message)
            self._end_batch(request_id)
        elif self._ghost is not None and self._ghost.request_id == request_id:
            self._drop()
            self.problem.emit(message)

    def _end_batch(self, request_id: int) -> None:
        if request_id == self._running_batch:
            self._running_batch = None
            self._choices.wanted = False
            self._update_busy()

    # Asking

    @Slot()
    def _ask_after_edit(self) -> None:
        wanted = self._settings.ghost.mode is not SuggestMode.ON_KEY and not self.snooze.look()
        if wanted and not self.back_off.paused and not self.sparing.asked_only:
            self._request(asked=False)

    def _request(self, *, asked: bool) -> None:
        snapshot = self._view.snapshot()
        if snapshot.quiet:
            if asked:
                self._say(tr(QUIET_HINT))
            return
        ghost = self._settings.ghost
        if not (asked or ghost.mid_line or snapshot.ends_line):
            return
        request = completion_request(self._new_id(), snapshot, ghost, self.sparing, asked=asked)
        self._ghost = GhostText(request.request_id, snapshot.caret, asked=asked)
        if wait := 0 if asked or self._follows_accept else self._wait_ms():
            self._reveal_timer.start(wait)
        self._update_busy()
        logger.debug("request %d asks at %d", request.request_id, snapshot.caret)
        self._worker.submit(request)

    def _wait_ms(self) -> int:
        """Return how long what typing brought is kept back.

        Not so what follows an accept: the writer is reading, and waits for it.
        """
        ghost = self._settings.ghost
        return (ghost.pause_ms if ghost.mode is SuggestMode.ON_PAUSE else ghost.delay_ms) + self.back_off.wait_ms

    def _new_id(self) -> int:
        self._last_id += 1
        return self._last_id

    # Showing

    def _type_through(self, edit: Edit) -> bool:
        ghost = self._ghost
        if ghost is None or edit.removed or not edit.inserted or edit.position != ghost.anchor:
            return False
        before = ghost.text
        if not before or not ghost.consume(edit.inserted, utf16_length(edit.inserted)):
            return False
        if ghost.used_up:
            return False
        self._forget_choices()
        if self._reveal_timer.isActive() and (
            self._settings.ghost.mode is SuggestMode.ON_PAUSE or self.back_off.wait_ms
        ):
            self._reveal_timer.start()  # this key was no pause
        self._update_busy()
        self._show(unread=not before.startswith(edit.inserted))
        return True

    @Slot()
    def _show(self, *, unread: bool = False) -> None:
        """Bring the view up to date; `unread` where the text is another one than what stood there before."""
        text = self._ghost.text if self._ghost is not None and not self._reveal_timer.isActive() else ""
        if self._preview is not None:
            text = self._preview
        if text and (unread or not self._displayed):
            self._displayed_since = time.monotonic()
        if text != self._displayed:
            self._displayed = text
            logger.debug("ghost shown: %d characters", len(text))
            self.ghost_changed.emit(text)

    def _drop(self) -> None:
        """Forget the ghost and cancel its request; a batch of alternatives goes on."""
        self._ask_timer.stop()
        self._reveal_timer.stop()
        self._follows_accept = False
        ghost, self._ghost = self._ghost, None
        self._preview = None
        self._say("")
        self._forget_choices()
        if ghost is not None and not ghost.finished:
            self._worker.cancel()
        self._update_busy()
        self._show()

    def _update_busy(self) -> None:
        busy = self._running_batch is not None or (self._ghost is not None and not self._ghost.finished)
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)

    def _say(self, hint: str) -> None:
        if hint or self._hinted:
            self._hinted = bool(hint)
            self.hint.emit(hint)

    def _set_foreign(self, language: str) -> None:
        if language != self._foreign:
            self._foreign = language
            self.foreign.emit(language)

    @Slot()
    def _snooze_changed(self) -> None:
        if self.snooze.active:
            self._drop()

    # Choosing

    def _add_choice(self, text: str) -> None:
        choices = self._choices
        if not choices.add(text):
            return
        if choices.wanted:
            choices.wanted = False
            self._show_choice(len(choices.texts) - 1)
        elif self._displayed and choices.index is not None:
            self.choice_changed.emit(choices.index + 1, len(choices.texts))

    def _show_choice(self, index: int) -> None:
        if self._ghost is None:
            return
        self._choices.index = index
        self._ghost.replace(self._choices.texts[index])
        self._reveal_timer.stop()
        self._update_busy()
        self._show(unread=True)
        self.choice_changed.emit(index + 1, len(self._choices.texts))

    def _forget_choices(self) -> None:
        if self._choices.texts:
            self.choice_changed.emit(0, 0)
        self._choices = Choices()
