from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from helpers.hub_server import COMMIT, Fault, Hub, etag_of
from huggingface_hub import constants

from gpt2_desktop.engine import download, hub_client, staging
from gpt2_desktop.engine.download import download_model
from gpt2_desktop.engine.hub import resolve_model
from gpt2_desktop.engine.installed import own_models
from gpt2_desktop.engine.manifest import Manifest
from gpt2_desktop.engine.model_files import format_bytes
from gpt2_desktop.engine.network_record import last_network_use
from gpt2_desktop.engine.staging import partial_folder, partial_models
from gpt2_desktop.engine.transfer import Patience, Phase, Progress, Stop
from gpt2_desktop.errors import AccessError, DownloadError, Gpt2DesktopError, ModelNotFoundError, UsageError
from gpt2_desktop.paths import Folders

QUICK = Patience(tries=4, first_s=0.001, longest_s=0.01)
NAME = "someone/tiny"
WEIGHTS = "model.safetensors"
NEEDED = ("config.json", WEIGHTS, "tokenizer.json")


@pytest.fixture
def get(hub: Hub, folders: Folders) -> Callable[..., Path | None]:
    """Fetch someone/tiny, or another one."""

    def call(
        name: str = NAME, stop: Stop | None = None, report: Callable[[Progress], None] = lambda _: None
    ) -> Path | None:
        return download_model(name, folders, stop=stop, report=report, patience=QUICK)

    return call


def assert_whole(folders: Folders, files: Path) -> None:
    folder = resolve_model(NAME, folders)
    for name in NEEDED:
        assert (folder / name).read_bytes() == (files / name).read_bytes(), name
    manifest = Manifest.read(folder)
    assert manifest is not None
    assert manifest.check(folder)
    assert not partial_folder(NAME, folders).exists()


def assert_not_offered(folders: Folders) -> None:
    assert own_models(folders) == {}
    with pytest.raises(ModelNotFoundError):
        resolve_model(NAME, folders)
    # Nor is there a folder anywhere that would load.
    assert not list(folders.data.rglob(WEIGHTS))


def error_of(get: Callable[..., Path | None], kind: type[Gpt2DesktopError] = DownloadError) -> str:
    with pytest.raises(kind) as caught:
        get()
    message = str(caught.value)
    assert message.isprintable(), "the message is not one line"
    return message


def test_a_model_is_fetched_and_found(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path
) -> None:
    assert get() == folders.models / "someone" / "tiny"
    assert_whole(folders, tiny_files)
    manifest = Manifest.read(folders.models / "someone" / "tiny")
    assert manifest is not None
    assert (manifest.source, manifest.revision) == (NAME, COMMIT)
    use = last_network_use(folders)
    assert use is not None
    assert use.as_text().startswith(f"fetching {NAME} from 127.0.0.1:")


def test_what_is_there_is_not_fetched_again(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = get()
    asked = len(hub.asked)
    assert get() == folder
    assert len(hub.asked) == asked
    # A file that was deleted by hand comes back; another version comes where it is asked for, or known.
    (resolve_model(NAME, folders) / WEIGHTS).unlink()
    assert get() == folder
    assert_whole(folders, tiny_files)
    hub.revision = "e" * 40
    download_model(NAME, folders, patience=QUICK, update=True)
    manifest = Manifest.read(resolve_model(NAME, folders))
    assert manifest is not None
    assert manifest.revision == "e" * 40


def test_only_what_is_needed_is_fetched(hub: Hub, get: Callable[..., Path | None], folders: Folders) -> None:
    hub.repositories[NAME] |= {
        "pytorch_model.bin": b"x" * 1000,
        "tf_model.h5": b"x",
        "onnx/model.onnx": b"x",
        "vocab.json": b"{}",
        "README.md": b"---\nlicense: mit\n---\n",
        "run.py": b"raise SystemExit",
    }
    folder = get()
    assert folder is not None
    assert {path.name for path in folder.iterdir()} == {*NEEDED, "README.md", "gpt2-desktop.json"}
    assert not {"pytorch_model.bin", "tf_model.h5", "onnx/model.onnx", "run.py"} & set(hub.names() + hub.names("HEAD"))
    assert {asked.agent for asked in hub.asked} == {"gpt2-desktop"}


def test_progress_grows_to_the_whole(hub: Hub, get: Callable[..., Path | None], tiny_files: Path) -> None:
    said: list[Progress] = []
    get(report=said.append)
    phases = [progress.phase for progress in said]
    assert phases[0] is Phase.ASKING
    assert phases[-1] is Phase.CHECKING
    amounts = [progress.done for progress in said]
    assert amounts == sorted(amounts)
    assert amounts[-1] == said[-1].total == sum((tiny_files / name).stat().st_size for name in NEEDED)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("drop", 0),
        Fault("drop", 5000),
        Fault("status", 500),
        Fault("status", 503),
        Fault("status", 429, headers={"Retry-After": "0"}),
    ],
    ids=lambda fault: f"{fault.kind} {fault.at}",
)
def test_passing_faults_are_got_over(
    fault: Fault, hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path
) -> None:
    fault.name = WEIGHTS
    hub.faults = [fault, fault, fault]
    said: list[Progress] = []
    get(report=said.append)
    assert_whole(folders, tiny_files)
    assert any(progress.phase is Phase.WAITING and progress.note for progress in said)
    # What had arrived was not sent again.
    assert hub.sent[WEIGHTS] == (tiny_files / WEIGHTS).stat().st_size


def test_a_lost_network_keeps_what_has_arrived(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path
) -> None:
    size = (tiny_files / WEIGHTS).stat().st_size
    hub.faults = [Fault("drop", size // 2, WEIGHTS), *(Fault("drop", 0, WEIGHTS) for _ in range(QUICK.tries))]
    message = error_of(get)
    assert f"'gpt2-desktop models get {NAME}' goes on from there" in message
    assert_not_offered(folders)
    arrived, total = partial_models(folders)[NAME]
    assert size // 2 <= arrived < total
    asked_before = len(hub.asked)
    get()
    assert_whole(folders, tiny_files)
    assert hub.sent[WEIGHTS] == size
    # Nothing was asked again but for the rest of the weights and what comes behind them.
    assert "config.json" not in [asked.name for asked in hub.asked[asked_before:]]


def test_a_server_that_knows_no_ranges(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path
) -> None:
    hub.faults = [Fault("drop", 9000, WEIGHTS), Fault("whole", name=WEIGHTS)]
    get()
    assert_whole(folders, tiny_files)


def test_it_stops_at_once_and_goes_on_later(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path
) -> None:
    hub.faults = [Fault("hold", 20_000, WEIGHTS)]
    stop = Stop()
    results: list[Path | None] = [Path("none yet")]
    thread = threading.Thread(target=lambda: results.append(get(stop=stop)))
    thread.start()
    assert hub.held.wait(20)
    stop.stop()
    hub.release()
    thread.join(20)
    assert results[1:] == [None]
    assert_not_offered(folders)
    get()
    assert_whole(folders, tiny_files)


def test_kill_minus_nine_is_gone_on_from(hub: Hub, folders: Folders, basedir: Path, tiny_files: Path) -> None:
    hub.faults = [Fault("hold", 30_000, WEIGHTS)]
    command = [sys.executable, "-m", "gpt2_desktop", "models", "get", NAME, "--basedir", str(basedir)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ)
    part = folders.models / ".partial"
    assert hub.held.wait(60), process.communicate()
    while not sum(path.stat().st_size for path in part.rglob("model*.part")) >= 30_000:
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.communicate()
    hub.release()
    assert_not_offered(folders)
    finished = subprocess.run(command, capture_output=True, text=True, env=os.environ, check=False)
    assert (finished.returncode, finished.stderr) == (0, "")
    assert_whole(folders, tiny_files)
    starts = [asked.start for asked in hub.asked if asked.name == WEIGHTS and asked.path.startswith("/storage")]
    assert starts[0] == 0
    assert starts[1] >= 30_000


def test_wrong_contents_are_thrown_away(hub: Hub, get: Callable[..., Path | None], folders: Folders) -> None:
    hub.announced[WEIGHTS] = "0" * 64
    assert f"{WEIGHTS} of {NAME} arrived with other contents" in error_of(get)
    assert_not_offered(folders)
    hub.announced = {}
    hub.faults = [Fault("flip", 777, WEIGHTS)]
    assert "arrived with other contents" in error_of(get)
    hub.announced["tokenizer.json"] = "0" * 40
    assert "tokenizer.json" in error_of(get)
    hub.announced["tokenizer.json"] = "cannot-be-checked"
    assert "no usable ETag" in error_of(get)
    assert_not_offered(folders)


def test_damage_in_what_an_earlier_run_left_is_noticed(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path
) -> None:
    hub.faults = [Fault("drop", 20_000, WEIGHTS), *(Fault("status", 500, WEIGHTS) for _ in range(QUICK.tries))]
    error_of(get)
    (part,) = partial_folder(NAME, folders).glob("model*.part")
    data = bytearray(part.read_bytes())
    data[100] ^= 1
    part.write_bytes(data)
    get()
    assert_whole(folders, tiny_files)


def test_a_pinned_hash_outranks_the_server(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = SimpleNamespace(revision=COMMIT, sha256=etag_of(WEIGHTS, (tiny_files / WEIGHTS).read_bytes()))
    monkeypatch.setattr(download, "KNOWN_BY_REPOSITORY", {NAME: known})
    get()
    assert_whole(folders, tiny_files)
    shutil.rmtree(folders.models)
    known.sha256 = "1" * 64
    assert "arrived with other contents" in error_of(get)
    known.revision = "f" * 40
    assert "no longer has the version" in error_of(get)
    assert_not_offered(folders)


def test_who_may_not(
    hub: Hub, get: Callable[..., Path | None], monkeypatch: pytest.MonkeyPatch, folders: Folders, tiny_files: Path
) -> None:
    hub.private[NAME] = "hf_secret"
    assert "or not for everybody (it may be private)" in error_of(get, AccessError)
    monkeypatch.setattr(hub_client, "read_token", lambda: "hf_wrong")
    assert "the stored token does not open it" in error_of(get, AccessError)
    monkeypatch.setattr(hub_client, "read_token", lambda: "hf_secret")
    hub.asked.clear()
    get()
    assert_whole(folders, tiny_files)
    # The storage is another host: no token there.
    assert {asked.token for asked in hub.asked if asked.path.startswith("/storage")} == {""}
    assert "hf_secret" not in "".join(path.read_text("utf-8") for path in folders.models.rglob("*.json"))


@pytest.mark.parametrize("name", ["someone/nothing", "gpt2"])
def test_what_is_not_there(name: str, hub: Hub, get: Callable[..., Path | None]) -> None:
    with pytest.raises(AccessError, match="check the name"):
        get(name)


@pytest.mark.parametrize("name", ["starter", "", "../x", "/etc", "a/b/c", "two words", "a--b/c", "-x/y"])
def test_names_that_are_no_repository(name: str, hub: Hub, get: Callable[..., Path | None]) -> None:
    with pytest.raises(UsageError, match="is no repository"):
        get(name)
    assert hub.asked == []


@pytest.mark.parametrize(("missing", "said"), [
    ("config.json", "holds no config.json"),
    (WEIGHTS, "holds no weights"),
    ("tokenizer.json", "lacks vocab.json"),
])  # fmt: skip
def test_a_repository_that_lacks_something(missing: str, said: str, hub: Hub, get: Callable[..., Path | None]) -> None:
    del hub.repositories[NAME][missing]
    assert said in error_of(get)
    assert hub.sent.get(WEIGHTS, 0) == 0


def test_another_kind_of_model_is_refused_before_its_weights(hub: Hub, get: Callable[..., Path | None]) -> None:
    hub.repositories[NAME]["config.json"] = b'{"model_type": "llama"}'
    assert "only GPT-2 models" in error_of(get)
    assert WEIGHTS not in hub.names()


def test_shards(hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path) -> None:
    files = hub.repositories[NAME]
    files["model-00001-of-00001.safetensors"] = files.pop(WEIGHTS)
    header = files["model-00001-of-00001.safetensors"]
    length = int.from_bytes(header[:8], "little")
    names = [name for name in json.loads(header[8 : 8 + length]) if name != "__metadata__"]
    index = {"weight_map": dict.fromkeys(names, "model-00001-of-00001.safetensors")}
    files["model.safetensors.index.json"] = json.dumps(index).encode()
    folder = get()
    assert folder is not None
    assert (folder / "model-00001-of-00001.safetensors").is_file()


def test_the_users_cache_is_used(hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path) -> None:
    data = (tiny_files / WEIGHTS).read_bytes()
    blobs = Path(constants.HF_HUB_CACHE) / "models--someone--tiny" / "blobs"
    blobs.mkdir(parents=True)
    blob = blobs / etag_of(WEIGHTS, data)
    blob.write_bytes(data[:-1] + b"x")
    get()
    assert_whole(folders, tiny_files)
    assert hub.sent.pop(WEIGHTS) == len(data), "a damaged blob was taken"
    shutil.rmtree(folders.models)
    blob.write_bytes(data)
    get()
    assert_whole(folders, tiny_files)
    assert WEIGHTS not in hub.sent


def test_no_room(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(folders.data.parent.parent)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
        assert f"has {format_bytes(1000)} free and" in error_of(get)
    assert WEIGHTS not in hub.names()


def test_the_disk_fills_up_meanwhile(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    room = [50_000]

    def full(descriptor: int, data: bytes) -> int:
        if not room[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        count = write(descriptor, data[: room[0]])
        room[0] -= count
        return count

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        assert "has no room left" in error_of(get)
    assert_not_offered(folders)
    get()
    assert_whole(folders, tiny_files)
    starts = [asked.start for asked in hub.asked if asked.path.startswith("/storage") and asked.name == WEIGHTS]
    assert starts[0] == 0
    assert starts[1] > 30_000


def test_no_network_is_asked_where_it_is_forbidden(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert "HF_HUB_OFFLINE forbids the network" in error_of(get)
    assert hub.asked == []
    assert last_network_use(folders) is None


def test_another_web_server(hub: Hub, get: Callable[..., Path | None]) -> None:
    hub.bare = True
    assert "does not answer as the Hugging Face Hub does" in error_of(get)


def test_one_at_a_time(hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path) -> None:
    with staging.Staging(NAME, folders):
        assert "is being fetched by another window" in error_of(get)
    get()
    assert_whole(folders, tiny_files)


def test_another_version_begins_anew(
    hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that knows a newer version must not mix it with what it fetched of the old one."""
    hub.faults = [Fault("drop", 20_000, WEIGHTS), *(Fault("status", 500, WEIGHTS) for _ in range(QUICK.tries))]
    error_of(get)
    hub.revision = "e" * 40
    known = SimpleNamespace(revision="e" * 40, sha256=None)
    monkeypatch.setattr(download, "KNOWN_BY_REPOSITORY", {NAME: known})
    get()
    assert_whole(folders, tiny_files)
    manifest = Manifest.read(resolve_model(NAME, folders))
    assert manifest is not None
    assert manifest.revision == "e" * 40


@pytest.mark.parametrize("step", range(1, 9))
def test_a_crash_while_it_is_published(
    step: int, hub: Hub, get: Callable[..., Path | None], folders: Folders, tiny_files: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Whatever rename is the last that happens, nothing partial is offered and nothing is fetched again."""
    replace = os.replace
    left = [step]

    class Crash(BaseException):
        pass

    def crashing(source: object, target: object) -> None:
        if WEIGHTS not in hub.sent:
            return replace(source, target)  # type: ignore[arg-type]
        left[0] -= 1
        if not left[0]:
            raise Crash
        return replace(source, target)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", crashing)
        try:
            get()
        except Crash:
            assert own_models(folders) == {}
            for weights in folders.models.rglob(WEIGHTS):
                assert all((weights.parent / name).is_file() for name in NEEDED), "it would load in part"
    sent = dict(hub.sent)
    get()
    assert_whole(folders, tiny_files)
    if step < 6:
        assert hub.sent == sent
