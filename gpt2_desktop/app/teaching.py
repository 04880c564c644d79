"""Teaching the model its writer's style while the writer goes on writing: one run at a time, in a process of its own.

The run lives in one folder under the user's data: what it is about (``run.json``) and the adapter's own folder, with
the state from which it goes on.  A process that is told to stop saves that state; one that is killed loses a minute at
most.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gpt2_desktop.app.child_process import ChildProcess
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import of_error, tr
from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.errors import INTERRUPTED, Gpt2DesktopError
from gpt2_desktop.files import write_atomically
from gpt2_desktop.paths import APP_NAME, Folders
from gpt2_desktop.settings.schema import ModelSettings

_RUN_NAME: Final = "run.json"
_OUTPUT_NAME: Final = "adapter"


class Stage(StrEnum):
    """What has become of the run."""

    NONE = "none"
    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"
    PAUSED = "paused"
    LEARNED = "learned"


@dataclass(frozen=True, slots=True)
class TeachingRun:
    """What a run is about.

    Attributes:
        sources: files and folders of the writer's text.
        name: what the style is to be called.
        model: name of the model that learns, as in the settings.
    """

    sources: tuple[str, ...]
    name: str
    model: str


@dataclass(frozen=True, slots=True)
class TeachingProgress:
    """How far a run is.

    Attributes:
        phase: what is being done, a few words.
        step, steps: 0 before training begins.
        remaining: seconds of training left, at most.
        bits_per_byte: of the held-out text, when it was tried last.
    """

    phase: str = ""
    step: int = 0
    steps: int = 0
    remaining: float = 0.0
    bits_per_byte: float | None = None

    @property
    def share(self) -> float:
        """How much of the training is done, 0 to 1."""
        return self.step / self.steps if self.steps else 0.0


class Teaching(QObject):
    """The run, its process, and what it leaves.

    Signals:
        changed(): stage or progress is another one.
        learned(): the run has ended well; `figures` tells what it brought.
        installed(str): an adapter of that name may be used.
        styles_changed(): the installed adapters are others.
        problem(object): a line for the user.

    Attributes:
        run: what the run is about; None where there is none.
        figures: what the adapter says of itself once the run has ended well, such as ``perplexity_before``.
        styles: names of the installed adapters, as `look_for_styles` found them.
    """

    changed = Signal()
    learned = Signal()
    installed = Signal(str)
    styles_changed = Signal()
    problem = Signal(object)
    _said = Signal(str)
    _ended = Signal(int, str)

    def __init__(
        self,
        folders: Folders,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        command: Callable[..., list[str]] = own_command,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._tasks = tasks
        self._command = command
        self._child: ChildProcess | None = None
        self._stage = Stage.NONE
        self._over = False
        self._discarding = False
        self._closed = False
        self.run: TeachingRun | None = None
        self.progress = TeachingProgress()
        self.figures: dict[str, float] = {}
        self.styles: list[str] = []
        self._said.connect(self._take_line, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._take_end, Qt.ConnectionType.QueuedConnection)

    @property
    def folder(self) -> Path:
        """Where the run is."""
        return self._folders.teaching

    @property
    def stage(self) -> Stage:
        return self._stage

    def restore(self) -> None:
        """Find what an earlier start of the program has left of a run."""
        self._tasks.start(self._restore())

    def begin(self, sources: Sequence[Path], name: str, model: ModelSettings) -> None:
        """Begin a run; whatever there was of an earlier one is removed."""
        if self._stage in (Stage.NONE, Stage.PAUSED, Stage.LEARNED):
            self.run = TeachingRun(tuple(map(str, sources)), name, model.name)
            self.progress = TeachingProgress("starting")
            self._set_stage(Stage.STARTING)
            self._tasks.start(self._begin(model, resume=False))

    def proceed(self, model: ModelSettings) -> None:
        """Go on with a run that was paused."""
        if self._stage is Stage.PAUSED:
            self._set_stage(Stage.STARTING)
            self._tasks.start(self._begin(model, resume=True))

    def pause(self) -> None:
        """Let the run save what it has and stop, until `proceed`."""
        if self._child is not None and self._stage is Stage.RUNNING:
            self._set_stage(Stage.STOPPING)
            self._child.end_input()

    def discard(self) -> None:
        """End the run and remove what it has learned."""
        if self._child is not None:
            self._discarding = True
            self._set_stage(Stage.STOPPING)
            self._child.kill()
        elif self._stage in (Stage.PAUSED, Stage.LEARNED):
            self._tasks.start(self._remove_run())

    def install(self) -> None:
        """Put what was learned among the installed adapters."""
        if self._stage is Stage.LEARNED and self.run is not None:
            self._tasks.start(self._install(self.run.name))

    def look_for_styles(self) -> None:
        """Find out which adapters are installed."""
        self._tasks.start(self._look_for_styles())

    def remove_style(self, name: str) -> None:
        """Delete an installed adapter and all that was made from it; nobody may be using it."""
        self._tasks.start(self._remove_style(name))

    def close(self) -> None:
        """Let the process save and stop by itself; the next start finds it."""
        self._closed = True
        if self._child is not None:
            self._child.detach()
            self._child.end_input()

    # On the threads of the tasks

    async def _begin(self, model: ModelSettings, *, resume: bool) -> None:
        assert self.run is not None
        command = self._command(
            "train",
            "finetune",
            *self.run.sources,
            "--output",
            str(self._output),
            "--json",
            "--until-eof",
            "--model",
            self.run.model,
            "--device",
            model.device,
            *self._folders.as_arguments(),
            *(["--resume"] if resume else []),
        )
        self._over = False
        try:
            if not resume:
                await self._tasks.run(self._write_run, self.run)
            child = await self._tasks.run(
                partial(ChildProcess, command, own_environment(os.environ), self._said.emit, self._ended.emit)
            )
        except OSError as error:
            self._set_stage(Stage.PAUSED if resume else Stage.NONE)
            self.problem.emit(
                tr(
                    "Learning could not begin ({why}); free some space and try again.",
                    why=str(error.strerror or error),
                )
            )
            return
        if self._over:  # it ended before its beginning was told
            return
        self._child = child
        if self._closed:
            self.close()
        else:
            self._set_stage(Stage.RUNNING)

    def _write_run(self, run: TeachingRun) -> None:
        shutil.rmtree(self._folders.teaching, ignore_errors=True)
        self._folders.teaching.mkdir(parents=True)
        write_atomically(self._folders.teaching / _RUN_NAME, json.dumps(asdict(run)).encode())

    async def _restore(self) -> None:
        found = await self._tasks.run(self._read_run)
        if found is None or self._stage is not Stage.NONE:
            return
        self.run, self.figures = found
        if self.figures:
            self._set_stage(Stage.LEARNED)
            self.learned.emit()
        else:
            self.progress = TeachingProgress("paused")
            self._set_stage(Stage.PAUSED)

    def _read_run(self) -> tuple[TeachingRun, dict[str, float]] | None:
        try:
            values: dict[str, Any] = json.loads((self._folders.teaching / _RUN_NAME).read_text(encoding="utf-8"))
            run = TeachingRun(tuple(map(str, values["sources"])), str(values["name"]), str(values["model"]))
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return run, self._read_figures()

    def _read_figures(self) -> dict[str, float]:
        """Return what the finished adapter says of itself; nothing where there is none."""
        # Here and below: torch comes with it.
        from gpt2_desktop.engine.adapters import adapter_figures

        with suppress(Gpt2DesktopError):
            return adapter_figures(str(self._output), self._folders)
        return {}

    async def _remove_run(self) -> None:
        await self._tasks.run(partial(shutil.rmtree, self._folders.teaching, ignore_errors=True))
        self.run, self.figures, self.progress = None, {}, TeachingProgress()
        self._set_stage(Stage.NONE)

    async def _install(self, name: str) -> None:
        from gpt2_desktop.engine.adapters import install_adapter

        try:
            await self._tasks.run(install_adapter, self._output, self._folders, name)
        except Gpt2DesktopError as error:
            self.problem.emit(of_error(error))
            return
        await self._remove_run()
        await self._look_for_styles()
        self.installed.emit(name)

    async def _look_for_styles(self) -> None:
        self._take_styles(await self._tasks.run(self._find_styles))

    def _find_styles(self) -> list[str]:
        from gpt2_desktop.engine.adapters import installed_adapters

        return installed_adapters(self._folders)

    async def _remove_style(self, name: str) -> None:
        from gpt2_desktop.engine.adapters import remove_adapter

        try:
            await self._tasks.run(remove_adapter, name, self._folders)
        except Gpt2DesktopError as error:
            self.problem.emit(of_error(error))
        await self._look_for_styles()

    def _take_styles(self, styles: list[str]) -> None:
        if styles != self.styles:
            self.styles = styles
            self.styles_changed.emit()

    # From the process

    @Slot(str)
    def _take_line(self, line: str) -> None:
        try:
            event = json.loads(line)
        except ValueError:
            return
        if not isinstance(event, dict) or event.get("event") != "progress" or self._closed:
            return
        tried = event.get("bits_per_byte")
        self.progress = TeachingProgress(
            event["phase"],
            event["step"] or self.progress.step,
            event["steps"] or self.progress.steps,
            event["remaining"],
            self.progress.bits_per_byte if tried is None else tried,
        )
        self.changed.emit()

    @Slot(int, str)
    def _take_end(self, status: int, error: str) -> None:
        self._child = None
        self._over = True
        if self._closed:
            return
        if self._discarding:
            self._discarding = False
            self._tasks.start(self._remove_run())
        elif status == 0:
            self._tasks.start(self._finish())
        elif status == INTERRUPTED:
            self._set_stage(Stage.PAUSED)
        else:
            self._tasks.start(self._fail(error.removeprefix(f"{APP_NAME}: ") or f"status {status}"))

    async def _fail(self, message: str) -> None:
        if await self._tasks.run(self._can_go_on):
            self._set_stage(Stage.PAUSED)
        else:
            await self._remove_run()
        self.problem.emit(tr("Learning stopped: {why}", why=message))

    def _can_go_on(self) -> bool:
        from gpt2_desktop.training.finetune_state import is_unfinished

        return is_unfinished(self._output)

    async def _finish(self) -> None:
        self.figures = await self._tasks.run(self._read_figures)
        self._set_stage(Stage.LEARNED)
        self.learned.emit()

    @property
    def _output(self) -> Path:
        return self._folders.teaching / _OUTPUT_NAME

    def _set_stage(self, stage: Stage) -> None:
        self._stage = stage
        self.changed.emit()
