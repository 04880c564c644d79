"""Fetching a model from the Hugging Face Hub: only the files that are needed, each checked, all of them or none."""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar
from urllib.parse import urlsplit

from gpt2_desktop.engine import hub_client
from gpt2_desktop.engine.hub import cached_blob, repository
from gpt2_desktop.engine.hub_client import HubClient, RemoteFile, TryAgainError, WrongRangeError
from gpt2_desktop.engine.known_models import KNOWN_BY_REPOSITORY
from gpt2_desktop.engine.manifest import Manifest
from gpt2_desktop.engine.model_files import (
    INDEX_NAME,
    OPTIONAL_NAMES,
    PICKLE_NAME,
    TOKENIZER_NAME,
    VOCABULARY_NAMES,
    WEIGHTS_NAME,
    check_size,
    check_space,
    etag_matches,
    format_bytes,
    git_hasher,
    shard_names,
)
from gpt2_desktop.engine.network_record import record_network_use
from gpt2_desktop.engine.staging import Plan, PlannedFile, Staging
from gpt2_desktop.engine.transfer import Meter, Patience, Phase, Report, Stop
from gpt2_desktop.errors import ConfigError, DownloadError
from gpt2_desktop.model.config import CONFIG_NAME, GPT2Config
from gpt2_desktop.paths import APP_NAME, Folders

logger = logging.getLogger(__name__)

T = TypeVar("T")

_MAIN: Final = "main"
_SPARE: Final = 64 * 2**20
"""Left free on the disk: the settings, the recovery file and other programs need some too."""
_BLOCK: Final = 2**20


class _Stopped(Exception):  # noqa: N818 - no error
    """It was asked to stop."""


def download_model(
    name: str,
    folders: Folders,
    *,
    stop: Stop | None = None,
    report: Report = lambda _progress: None,
    patience: Patience | None = None,
    update: bool = False,
) -> Path | None:
    """Fetch a model, going on where an earlier try ended, and return its folder; None where it was stopped.

    What was fetched stays when it is stopped, fails or is killed, for the next call.  A model that is there already is
    not fetched again, unless this program knows another version of it.

    Args:
        name: a repository of the Hub, or one of `ALIASES`.
        stop: may be asked for from another thread.
        report: called a few times a second, from this thread.
        update: fetch the latest version all the same.

    Raises:
        DownloadError: it cannot be fetched; the message says whether to try again.
        ModelError: it was fetched, but no GPT-2 could be loaded from it; nothing of it is left.
    """
    repo_id = repository(name)
    if not update and _is_there(repo_id, folders):
        return folders.models / repo_id
    if hub_client.is_offline():
        raise DownloadError(hub_client.OFFLINE)
    with Staging(repo_id, folders) as staging:
        job = _Job(staging, stop or Stop(), report, patience or Patience())
        try:
            with _disk_errors(staging.folder):
                record_network_use(f"fetching {repo_id}", _server(), folders)
                return job.run()
        except _Stopped:
            logger.info("the download of %s was stopped", repo_id)
            return None


def _is_there(repo_id: str, folders: Folders) -> bool:
    manifest, known = Manifest.read(folders.models / repo_id), KNOWN_BY_REPOSITORY.get(repo_id)
    return (
        manifest is not None
        and manifest.source == repo_id
        and (known is None or known.revision == manifest.revision)
        and all((folders.models / repo_id / each).is_file() for each in manifest.files)
    )


class _Job:
    """One run of a download."""

    def __init__(self, staging: Staging, stop: Stop, report: Report, patience: Patience) -> None:
        self._staging = staging
        self._repo_id = staging.name
        self._known = KNOWN_BY_REPOSITORY.get(self._repo_id)
        self._stop = stop
        self._patience = patience
        self._meter = Meter(report)
        self._client = HubClient(self._repo_id)

    def run(self) -> Path:
        plan = self._staging.read_plan()
        if plan is None or plan.repo_id != self._repo_id or (self._known and plan.revision != self._known.revision):
            plan = self._make_plan()
        self._staging.write_plan(plan)
        done = self._staging.done(plan)
        check_space(self._staging.folder, plan.total - done + _SPARE)
        self._meter.begin(done, plan.total)
        digests = {file.name: self._fetch(file, plan.revision) for file in plan.files}
        self._meter.say(Phase.CHECKING)
        manifest = Manifest(
            self._repo_id, plan.revision, {file.name: (file.size, digests[file.name]) for file in plan.files}
        )
        folder = self._staging.publish({file.name: self._staging.part(file) for file in plan.files}, manifest)
        logger.info("%s is downloaded and checked", self._repo_id)
        return folder

    # What is needed

    def _make_plan(self) -> Plan:
        """Ask for sizes and ETags; the config decides early whether this is a GPT-2 at all, and how large one is."""
        self._meter.say(Phase.ASKING)
        config_file = self._find(CONFIG_NAME, self._known.revision if self._known else _MAIN)
        if config_file is None:
            raise DownloadError(f"{self._repo_id} holds no {CONFIG_NAME}, so it is no model; choose another repository")
        revision = config_file.revision
        config = self._read_config(config_file)
        files = [config_file, *self._weights(revision, config), *self._tokenizer(revision)]
        files += [found for name in OPTIONAL_NAMES if (found := self._find(name, revision)) is not None]
        for file in files:
            check_size(file.name, file.size, config, source=self._repo_id)
        return Plan(self._repo_id, revision, tuple(PlannedFile(file.name, file.size, file.etag) for file in files))

    def _read_config(self, file: RemoteFile) -> GPT2Config:
        try:
            return GPT2Config.from_dict(self._read_json(file))
        except ConfigError as error:
            raise DownloadError(f"{self._repo_id}: {error}; choose another model") from None

    def _read_json(self, file: RemoteFile) -> dict[str, object]:
        check_size(file.name, file.size, source=self._repo_id)

        def read() -> bytes:
            data = bytearray()
            self._client.read(file.name, file.revision, 0, data.extend)
            return bytes(data)

        try:
            data: object = json.loads(self._patiently(read))
        except (ValueError, RecursionError):
            data = None
        if not isinstance(data, dict):
            raise DownloadError(f"{self._repo_id}: {file.name} holds no JSON object; choose another model")
        return data

    def _weights(self, revision: str, config: GPT2Config) -> list[RemoteFile]:
        if (whole := self._find(WEIGHTS_NAME, revision)) is not None:
            return [whole]
        if (index := self._find(INDEX_NAME, revision)) is not None:
            names = shard_names(self._read_json(index), source=self._repo_id)
            shards = [self._needed(name, revision) for name in names]
            check_size(WEIGHTS_NAME, sum(shard.size for shard in shards), config, source=self._repo_id)
            return [index, *shards]
        if (pickle := self._find(PICKLE_NAME, revision)) is not None:
            return [pickle]
        raise DownloadError(
            f"{self._repo_id} holds no weights ({WEIGHTS_NAME}, {INDEX_NAME} or {PICKLE_NAME}); choose another model"
        )

    def _tokenizer(self, revision: str) -> list[RemoteFile]:
        if (whole := self._find(TOKENIZER_NAME, revision)) is not None:
            return [whole]
        return [self._needed(name, revision) for name in VOCABULARY_NAMES]

    def _needed(self, name: str, revision: str) -> RemoteFile:
        found = self._find(name, revision)
        if found is None:
            raise DownloadError(f"{self._repo_id} lacks {name}, which it needs; choose another model")
        return found

    def _find(self, name: str, revision: str) -> RemoteFile | None:
        return self._patiently(lambda: self._client.find(name, revision))

    # The bytes

    def _fetch(self, file: PlannedFile, revision: str) -> str:
        """Have a file whole and right, and return its SHA-256."""
        part = self._staging.part(file)
        if not part.exists():
            self._take_from_cache(file, part)
        kept = part.exists()
        if (digest := self._complete(file, revision, part)) is not None:
            return digest
        # What an earlier run left may have been damaged since, as by a power cut: once more from the start.
        self._drop(part)
        if kept and (digest := self._complete(file, revision, part)) is not None:
            return digest
        self._drop(part)
        self._staging.forget_plan()
        raise DownloadError(
            f"{file.name} of {self._repo_id} arrived with other contents than it should have, and was thrown away; "
            f"try again later{_or_without_mirror()}"
        )

    def _drop(self, part: Path) -> None:
        self._meter.add(-part.stat().st_size if part.exists() else 0)
        part.unlink(missing_ok=True)

    def _complete(self, file: PlannedFile, revision: str, part: Path) -> str | None:
        """Get what a file lacks and return its SHA-256; None where it is not the right one."""
        with part.open("ab+") as stream:
            receiver = _Receiver(file, stream.fileno(), self._meter, self._stop)
            receiver.read_what_is_there()
            if receiver.done < file.size:
                self._patiently(lambda: self._receive(file, revision, receiver), lambda: receiver.done)
        digest, git_digest = receiver.digests()
        pinned = self._known.sha256 if self._known and file.name == WEIGHTS_NAME else None
        expected = {64: digest, 40: git_digest}.get(len(file.etag), file.etag)
        return digest if file.etag == expected and pinned in (None, digest) else None

    def _receive(self, file: PlannedFile, revision: str, receiver: _Receiver) -> None:
        try:
            try:
                self._client.read(file.name, revision, receiver.done, receiver.take)
            except WrongRangeError:
                receiver.begin_anew()
                self._client.read(file.name, revision, 0, receiver.take)
        except DownloadError:
            # The repository is another than it was when it was asked.
            self._staging.forget_plan()
            raise
        if receiver.done < file.size:
            raise TryAgainError("the connection ended early")

    def _take_from_cache(self, file: PlannedFile, part: Path) -> None:
        """Use the file that other programs have in the Hugging Face cache, where it is the right one."""
        blob = cached_blob(self._repo_id, file.etag)
        if blob is None or blob.stat().st_size != file.size or not etag_matches(blob, file.etag, self._stop):
            return
        temporary = self._staging.part(f"{file.name}")
        try:
            # A link takes no room.  The Hub's client never writes into a blob, it replaces it.
            temporary.unlink(missing_ok=True)
            os.link(blob, temporary)
        except OSError:
            shutil.copyfile(blob, temporary)
        os.replace(temporary, part)
        self._meter.add(file.size)

    # Trying again

    def _patiently(self, attempt: Callable[[], T], progress: Callable[[], int] = lambda: 0) -> T:
        """Return what ``attempt`` returns, as often as it takes within the patience."""
        failed, before = 0, progress()
        while True:
            self._check_stop()
            try:
                return attempt()
            except TryAgainError as error:
                failed = 1 if progress() > before else failed + 1
                before = progress()
                if failed >= self._patience.tries:
                    raise DownloadError(
                        f"{self._repo_id} could not be fetched from {_server()} ({error}); what has arrived is kept: "
                        f"'{APP_NAME} models get {self._repo_id}' goes on from there"
                    ) from None
                wait = self._patience.wait_s(failed, error.after_s)
                logger.info("%s; trying again in %.0f s", error, wait)
                self._meter.pause()
                self._meter.say(Phase.WAITING, seconds=wait, note=str(error))
                if self._stop.wait(wait):
                    raise _Stopped from None

    def _check_stop(self) -> None:
        if self._stop():
            raise _Stopped


class _Receiver:
    """Takes the bytes of one file as they come, and knows their hashes when all are there."""

    def __init__(self, file: PlannedFile, descriptor: int, meter: Meter, stop: Stop) -> None:
        self._file = file
        self._descriptor = descriptor
        self._meter = meter
        self._stop = stop
        self._forget()

    def _forget(self) -> None:
        self.done = 0
        self._sha256 = hashlib.sha256()
        self._git = git_hasher(self._file.size)

    def read_what_is_there(self) -> None:
        """Hash what an earlier run left; bytes behind the file's end are cut off."""
        size = os.fstat(self._descriptor).st_size
        if size > self._file.size:
            self._meter.add(self._file.size - size)
            os.ftruncate(self._descriptor, self._file.size)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        while block := os.read(self._descriptor, _BLOCK):
            self._count(block)

    def begin_anew(self) -> None:
        self._meter.add(-self.done)
        os.ftruncate(self._descriptor, 0)
        self._forget()

    def take(self, piece: bytes) -> None:
        if self.done + len(piece) > self._file.size:
            raise DownloadError(
                f"{self._file.name} goes on behind its {format_bytes(self._file.size)}; the server sends another file "
                "than it announced, so try later"
            )
        # Opened for appending; a full disk may take only a part of it.
        left = memoryview(piece)
        while left:
            left = left[os.write(self._descriptor, left) :]
        self._count(piece)
        self._meter.add(len(piece))

    def _count(self, piece: bytes) -> None:
        if self._stop():
            raise _Stopped
        self.done += len(piece)
        self._sha256.update(piece)
        if self._git is not None:
            self._git.update(piece)

    def digests(self) -> tuple[str, str]:
        """Return the SHA-256, and git's SHA-1."""
        return self._sha256.hexdigest(), self._git.hexdigest()


@contextmanager
def _disk_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DownloadError(
                f"{folder} has no room left; free some space: what has arrived is kept, and the next try goes on from "
                "there"
            ) from None
        raise DownloadError(
            f"{error.filename or folder} cannot be written ({error.strerror or error}); check the disk and its "
            "permissions"
        ) from None


def _server() -> str:
    """Return the Hub's name for people: no password that its address may hold."""
    parts = urlsplit(hub_client.endpoint())
    return parts.netloc.rpartition("@")[2] or hub_client.endpoint()


def _or_without_mirror() -> str:
    return ", or without the mirror" if os.environ.get("HF_ENDPOINT") else ""
