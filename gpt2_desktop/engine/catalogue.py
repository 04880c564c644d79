"""The models there are to choose from, what each needs, and which one suits this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from gpt2_desktop.engine.hub import ALIASES, STARTER_NAME, resolve_model
from gpt2_desktop.engine.installed import cached_models, own_models, size_on_disk, starter_folder
from gpt2_desktop.engine.known_models import KNOWN_BY_REPOSITORY, KNOWN_MODELS, KnownModel
from gpt2_desktop.engine.machine import Machine, estimated_speed, memory_needed
from gpt2_desktop.engine.manifest import Manifest
from gpt2_desktop.engine.model_files import format_bytes, free_bytes, read_licence
from gpt2_desktop.engine.model_notes import ModelNotes, read_notes
from gpt2_desktop.engine.staging import partial_models
from gpt2_desktop.errors import ConfigError, ModelNotFoundError
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.paths import Folders

PRECISIONS: Final = ("int8", "fp16", "fp32")
"""For which the memory is told."""

_FAST_ENOUGH: Final = 25.0
"""Tokens a second with which ghost text keeps up with a quick typist."""
_MEMORY_SHARE: Final = 0.6
"""Of the free memory, what a recommended model may take: the texts that are open want some too."""


class Place(StrEnum):
    """Where a model is."""

    PROGRAM = "program"
    """It came with the program."""
    OWN = "own"
    """Fetched or imported by the program; its files are known by their hashes."""
    CACHE = "cache"
    """In the user's Hugging Face cache."""
    FOLDER = "folder"
    """In a folder that the user named."""
    PARTLY = "partly"
    """Begun, and not whole."""
    HUB = "hub"
    """Not on this machine."""


class Want(StrEnum):
    """What a machine has too little of for a model."""

    MEMORY = "memory"
    SPEED = "speed"
    DISK = "disk"


@dataclass(frozen=True, slots=True)
class Unsuited:
    """Why a model does not suit the machine.

    Attributes:
        free: bytes that are free; for the speed, tokens a second.
        needed: bytes that the model would take.
    """

    name: str
    want: Want
    free: float
    needed: float = 0.0

    def as_text(self) -> str:
        """Return it as a part of a sentence, the model's name first."""
        if self.want is Want.MEMORY:
            taken = f"would take {format_bytes(self.needed)} of the {format_bytes(self.free)} that are free"
        elif self.want is Want.SPEED:
            taken = f"would write {self.free:.0f} tokens a second, too slow for ghost text"
        else:
            taken = f"has no room on the disk, where {format_bytes(self.free)} are free"
        return f"{self.name} {taken}"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """What the catalogue says of one model.

    Attributes:
        name: by which it is used: what ``model.name`` is set to.
        repo_id: the repository; empty where it comes from none.
        folder: where it is; None where it is not here, or not whole.
        parameters: None where that is known only once it is here.
        size: bytes on the disk, or to download.
        arrived: bytes of it that are here.
        memory: bytes that it takes, by precision; empty where its shape is not known.
        speed: tokens a second on this machine; None where nothing can be said.
        measured: whether the speed was measured rather than estimated.
        licence: short name; empty where none is known.
        checked_at: when its files were last found right, seconds since 1970; None for never.
        fits: whether the memory that is free now suffices; None where that is not known.
        recommended: why it is the one for this machine; empty for all others.
        unsuited: the next larger model beside the recommended one, and why it is not for this machine.
    """

    name: str
    repo_id: str
    place: Place
    folder: Path | None
    parameters: int | None
    size: int
    arrived: int
    memory: dict[str, int]
    speed: float | None
    measured: bool
    licence: str
    checked_at: float | None
    fits: bool | None = None
    recommended: str = ""
    unsuited: Unsuited | None = None

    @property
    def here(self) -> bool:
        """Whether it can be used at once."""
        return self.folder is not None


def catalogue(folders: Folders, machine: Machine, current: str = STARTER_NAME) -> list[ModelRow]:
    """Return all models: the starter, the published GPT-2s, and what else is on this machine.

    Args:
        current: the model in use, which is among them wherever it lies.
    """
    shelf = _Shelf(folders, machine)
    rows = [row for row in shelf.rows(current) if row is not None]
    free_disk = free_bytes(folders.models)
    name, why = recommended(rows, machine, free_disk)
    unsuited = _best(rows, machine, free_disk)[1]
    return [replace(row, recommended=why, unsuited=unsuited) if row.name == name else row for row in rows]


def recommended(rows: list[ModelRow], machine: Machine, free_disk: int) -> tuple[str, str]:
    """Return the name of the largest published model that this machine runs well, and why it is that one.

    Well is: fast enough for ghost text, within the memory that is free, and on the disk or with room for it there.
    """
    chosen, next_larger = _best(rows, machine, free_disk)
    if chosen is None:
        return "", ""
    why = "the largest that runs well here"
    return chosen.name, f"{why}; {next_larger.as_text()}" if next_larger is not None else why


def _best(rows: list[ModelRow], machine: Machine, free_disk: int) -> tuple[ModelRow | None, Unsuited | None]:
    """Return the largest published model that suits the machine, and the next larger one."""
    chosen: ModelRow | None = None
    next_larger: Unsuited | None = None
    for row in rows:
        if row.name not in ALIASES and row.name != STARTER_NAME:
            continue
        problem = _problem(row, machine, free_disk)
        if problem is None:
            chosen, next_larger = row, None
        elif next_larger is None:
            next_larger = problem
    return chosen, next_larger


def _problem(row: ModelRow, machine: Machine, free_disk: int) -> Unsuited | None:
    """Return why a model does not suit this machine; None where it does."""
    needed = row.memory.get(machine.precision, 0)
    if machine.free_memory is not None and needed > _MEMORY_SHARE * machine.free_memory:
        return Unsuited(row.name, Want.MEMORY, machine.free_memory, needed)
    if row.speed is not None and row.speed < _FAST_ENOUGH:
        return Unsuited(row.name, Want.SPEED, row.speed)
    if not row.here and row.size - row.arrived > free_disk:
        return Unsuited(row.name, Want.DISK, free_disk)
    return None


class _Shelf:
    """Makes the rows."""

    def __init__(self, folders: Folders, machine: Machine) -> None:
        self._folders = folders
        self._machine = machine
        self._notes: ModelNotes = read_notes(folders)
        self._own = own_models(folders)
        self._cached = cached_models()
        self._begun = partial_models(folders)

    def rows(self, current: str) -> Iterator[ModelRow | None]:
        starter = starter_folder()
        yield self._here(STARTER_NAME, "", Place.PROGRAM, starter) if starter is not None else None
        seen: set[str] = set()
        for model in KNOWN_MODELS:
            yield self._known(model)
            seen |= {model.name, model.repo_id}
        for place, found in ((Place.OWN, self._own), (Place.CACHE, self._cached)):
            for name, folder in found.items():
                if name not in seen:
                    seen.add(name)
                    yield self._here(name, self._source(name, folder, place), place, folder)
        for name, (arrived, total) in self._begun.items():
            if name not in seen:
                seen.add(name)
                yield self._away(name, name, Place.PARTLY, None, total, arrived, "")
        if current not in {*seen, STARTER_NAME}:
            yield self._current(current)

    def _known(self, model: KnownModel) -> ModelRow | None:
        for name in (model.repo_id, model.name):
            if name in self._own:
                return self._here(model.name, model.repo_id, Place.OWN, self._own[name])
        for name in (model.repo_id, model.name):
            if name in self._cached:
                return self._here(model.name, model.repo_id, Place.CACHE, self._cached[name])
        arrived, total = self._begun.get(model.repo_id, (0, model.weights_bytes))
        place = Place.PARTLY if model.repo_id in self._begun else Place.HUB
        return self._away(model.name, model.repo_id, place, model.config, total, arrived, model.licence)

    def _current(self, name: str) -> ModelRow | None:
        try:
            return self._here(name, "", Place.FOLDER, resolve_model(name, self._folders))
        except ModelNotFoundError:
            return None

    def _source(self, name: str, folder: Path, place: Place) -> str:
        if place is Place.CACHE:
            return name
        manifest = Manifest.read(folder)
        return manifest.source if manifest is not None and manifest.revision else ""

    def _here(self, name: str, repo_id: str, place: Place, folder: Path) -> ModelRow | None:
        try:
            config = GPT2Config.from_folder(folder)
            size = size_on_disk(folder)
        except (ConfigError, OSError):
            return None
        known = KNOWN_BY_REPOSITORY.get(repo_id)
        licence = read_licence(folder) or (known.licence if known else "")
        row = self._away(name, repo_id, place, config, size, size, licence)
        manifest = Manifest.read(folder)
        fetched_at = manifest.fetched_at if manifest is not None and manifest.revision else None
        return replace(row, folder=folder, checked_at=self._notes.checked_at(folder) or fetched_at)

    def _away(
        self, name: str, repo_id: str, place: Place, config: GPT2Config | None, size: int, arrived: int, licence: str
    ) -> ModelRow:
        memory = {} if config is None else {precision: memory_needed(config, precision) for precision in self._told()}
        measured = self._measured(name, repo_id)
        estimate = None if config is None else estimated_speed(config, self._machine)
        free = self._machine.free_memory
        return ModelRow(
            name=name,
            repo_id=repo_id,
            place=place,
            folder=None,
            parameters=None if config is None else config.parameter_count(),
            size=size,
            arrived=arrived,
            memory=memory,
            speed=estimate if measured is None else measured,
            measured=measured is not None,
            licence=licence,
            checked_at=None,
            fits=None if free is None or not memory else memory[self._machine.precision] <= free,
        )

    def _told(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*PRECISIONS, self._machine.precision)))

    def _measured(self, name: str, repo_id: str) -> float | None:
        for each in dict.fromkeys((name, repo_id, Path(name).name)):
            speed = self._notes.speed(each, self._machine.device, self._machine.precision)
            if speed is not None:
                return speed
        return None
