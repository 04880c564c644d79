"""Repositories, folders and archives that mean harm: refused in one line, and nothing outside the models' folder."""

from __future__ import annotations

import io
import json
import os
import pickle
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.hub_server import Hub

from gpt2_desktop.engine.download import download_model
from gpt2_desktop.engine.importing import import_model
from gpt2_desktop.engine.installed import own_models
from gpt2_desktop.engine.staging import partial_models
from gpt2_desktop.engine.transfer import Patience
from gpt2_desktop.errors import DownloadError, Gpt2DesktopError, UsageError
from gpt2_desktop.paths import Folders

NAME = "someone/tiny"
WEIGHTS = "model.safetensors"
QUICK = Patience(tries=2, first_s=0.001, longest_s=0.002)


def files_around(tmp_path: Path) -> set[Path]:
    """Return everything that a model could have written; its own folder and the program's notes may change."""
    return {
        path
        for path in tmp_path.rglob("*")
        if path.name not in ("network.json", "data", "models", ".partial", "basedir") and path.suffix != ".lock"
    }


class RunsCode:
    def __init__(self, proof: Path) -> None:
        self.proof = proof

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.proof),)


def header(data: bytes) -> dict[str, Any]:
    length = int.from_bytes(data[:8], "little")
    return dict(json.loads(data[8 : 8 + length]))


def with_header(text: bytes, rest: bytes = b"") -> bytes:
    return len(text).to_bytes(8, "little") + text + rest


def tensors_of(files: dict[str, bytes]) -> bytes:
    data = files[WEIGHTS]
    return data[8 + int.from_bytes(data[:8], "little") :]


def overlapping(files: dict[str, bytes]) -> bytes:
    entries = header(files[WEIGHTS])
    names = [name for name in entries if name != "__metadata__"]
    size = entries[names[1]]["data_offsets"][1] - entries[names[1]]["data_offsets"][0]
    entries[names[1]]["data_offsets"] = [0, size]
    return with_header(json.dumps(entries).encode(), tensors_of(files))


def twice(files: dict[str, bytes]) -> bytes:
    entries = json.dumps(header(files[WEIGHTS]))
    name = next(name for name in header(files[WEIGHTS]) if name != "__metadata__")
    again = json.dumps({name: header(files[WEIGHTS])[name]})[1:]
    return with_header((entries[:-1] + ", " + again).encode(), tensors_of(files))


def crowded(_: dict[str, bytes]) -> bytes:
    entries = {f"t{i}": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]} for i in range(100_000)}
    return with_header(json.dumps(entries).encode())


WEIGHTS_THAT_LIE: dict[str, Callable[[dict[str, bytes]], bytes]] = {
    "a header longer than the file": lambda files: (2**40).to_bytes(8, "little") + files[WEIGHTS][8:],
    "a header that is no JSON": lambda files: with_header(b"\xff" * 100, tensors_of(files)),
    "a name twice": twice,
    "overlapping tensors": overlapping,
    "100,000 entries": crowded,
    "cut short": lambda files: files[WEIGHTS][:-4],
    "another model's tensors": lambda _: with_header(
        b'{"x": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}', bytes(4)
    ),
    "a pickle": lambda _: pickle.dumps(RunsCode(Path("never"))),
}


@pytest.mark.parametrize("kind", WEIGHTS_THAT_LIE)
def test_weights_that_lie(kind: str, hub: Hub, folders: Folders, tmp_path: Path) -> None:
    files = hub.repositories[NAME]
    files[WEIGHTS] = WEIGHTS_THAT_LIE[kind](files)
    refused(lambda: download_model(NAME, folders, patience=QUICK), folders, tmp_path)


def test_a_pickle_that_would_run_code(hub: Hub, folders: Folders, tmp_path: Path) -> None:
    proof = tmp_path / "it-ran"
    files = hub.repositories[NAME]
    del files[WEIGHTS]
    files["pytorch_model.bin"] = pickle.dumps(RunsCode(proof), protocol=2)
    message = refused(lambda: download_model(NAME, folders, patience=QUICK), folders, tmp_path)
    assert "it could run code" in message
    assert not proof.exists()


@pytest.mark.parametrize(
    "name", ["../../evil.safetensors", "/etc/passwd", "a/model-00001-of-00001.safetensors", "x.py"]
)
def test_an_index_that_leads_elsewhere(name: str, hub: Hub, folders: Folders, tmp_path: Path) -> None:
    files = hub.repositories[NAME]
    del files[WEIGHTS]
    files["model.safetensors.index.json"] = json.dumps({"weight_map": {"wte.weight": name}}).encode()
    message = refused(lambda: download_model(NAME, folders, patience=QUICK), folders, tmp_path)
    assert "which is no file of weights" in message
    assert not any(".." in asked.path or asked.name == name for asked in hub.asked)


@pytest.mark.parametrize("changes", [
    {"n_layer": 10**9},
    {"n_embd": -1},
    {"vocab_size": 1e300},
    {"activation_function": "relu"},
    {"model_type": ["gpt2"]},
    {"n_head": 3},
    {"auto_map": {"AutoModel": "evil.Model"}, "n_layer": True},
])  # fmt: skip
def test_a_config_with_surprises(changes: dict[str, Any], hub: Hub, folders: Folders, tmp_path: Path) -> None:
    files = hub.repositories[NAME]
    files["config.json"] = json.dumps(json.loads(files["config.json"]) | changes).encode()
    refused(lambda: download_model(NAME, folders, patience=QUICK), folders, tmp_path)


def test_keys_without_meaning_do_no_harm(hub: Hub, folders: Folders) -> None:
    files = hub.repositories[NAME]
    surprising = {"auto_map": {"AutoModel": "evil.Model"}, "__class__": "os.system", "_name_or_path": "../../etc"}
    files["config.json"] = json.dumps(json.loads(files["config.json"]) | surprising).encode()
    assert download_model(NAME, folders, patience=QUICK) is not None


def test_files_that_are_too_large(hub: Hub, folders: Folders, tmp_path: Path) -> None:
    files = hub.repositories[NAME]
    original = files["config.json"]
    files["config.json"] = original + b" " * (5 * 2**20)
    assert "may have 4 MB" in refused(lambda: download_model(NAME, folders, patience=QUICK), folders, tmp_path)
    files["config.json"] = original
    files[WEIGHTS] += bytes(40 * 2**20)
    message = refused(lambda: download_model(NAME, folders, patience=QUICK), folders, tmp_path)
    assert f"{NAME}: {WEIGHTS} has 42 MB and may have" in message
    assert WEIGHTS not in hub.names()


# Folders and archives


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def tarred(path: Path, files: dict[str, bytes], links: dict[str, tuple[bytes, str]] | None = None) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for name, (kind, target) in (links or {}).items():
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, target
            archive.addfile(info)
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_an_archive_is_taken(
    pack: Callable[[Path, dict[str, bytes]], Path], folders: Folders, tmp_path: Path, tiny_files: Path
) -> None:
    suffix = "zip" if pack is zipped else "tar.gz"
    inside = {f"my model/{name}": data for name, data in contents(tiny_files).items()} | {"my model/run.py": b"x"}
    found = import_model(pack(tmp_path / f"novels.{suffix}", inside), folders)
    assert found == ("novels", folders.models / "novels")
    assert (found[1] / WEIGHTS).read_bytes() == (tiny_files / WEIGHTS).read_bytes()
    assert not (found[1] / "run.py").exists()


def test_a_folder_is_taken_links_into_the_cache_included(folders: Folders, tmp_path: Path, tiny_files: Path) -> None:
    snapshot = tmp_path / "models--a--b" / "snapshots" / "abc"
    blobs = tmp_path / "models--a--b" / "blobs"
    for folder in (snapshot, blobs):
        folder.mkdir(parents=True)
    for name, data in contents(tiny_files).items():
        (blobs / name).write_bytes(data)
        (snapshot / name).symlink_to(blobs / name)
    assert import_model(snapshot, folders, "mine") == ("mine", folders.models / "mine")
    assert not any(path.is_symlink() for path in (folders.models / "mine").iterdir())


@pytest.mark.parametrize(
    "name", ["../../evil/config.json", "/tmp/config.json", "a/../../config.json", "a\\..\\config.json"]
)
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_paths_that_lead_out(
    name: str, pack: Callable[[Path, dict[str, bytes]], Path], folders: Folders, tmp_path: Path, tiny_files: Path
) -> None:
    archive = pack(tmp_path / "evil.archive", contents(tiny_files) | {name: b"{}"})
    assert "leads out of it" in refused(lambda: import_model(archive, folders, "evil"), folders, tmp_path)


@pytest.mark.parametrize(
    ("kind", "target"),
    [(tarfile.SYMTYPE, "/etc/passwd"), (tarfile.LNKTYPE, "config.json"), (tarfile.FIFOTYPE, ""), (tarfile.CHRTYPE, "")],
)
def test_links_and_devices_in_an_archive(
    kind: bytes, target: str, folders: Folders, tmp_path: Path, tiny_files: Path
) -> None:
    archive = tarred(tmp_path / "evil.tar.gz", contents(tiny_files), {"merges.txt": (kind, target)})
    assert "a link or a device" in refused(lambda: import_model(archive, folders), folders, tmp_path)


def test_a_symbolic_link_in_a_zip(folders: Folders, tmp_path: Path, tiny_files: Path) -> None:
    archive = zipped(tmp_path / "evil.zip", contents(tiny_files))
    with zipfile.ZipFile(archive, "a") as file:
        info = zipfile.ZipInfo("merges.txt")
        info.external_attr = 0o120777 << 16
        file.writestr(info, "/etc/passwd")
    assert "no plain file" in refused(lambda: import_model(archive, folders), folders, tmp_path)


def test_a_link_out_of_a_folder(folders: Folders, tmp_path: Path, tiny_files: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret", encoding="utf-8")
    folder = tmp_path / "evil"
    folder.mkdir()
    for name, data in contents(tiny_files).items():
        (folder / name).write_bytes(data)
    (folder / "README.md").symlink_to(secret)
    assert "leads out of the folder" in refused(lambda: import_model(folder, folders), folders, tmp_path)


def test_a_bomb(folders: Folders, tmp_path: Path, tiny_files: Path) -> None:
    archive = zipped(tmp_path / "bomb.zip", contents(tiny_files) | {"config.json": b" " * (50 * 2**20)})
    assert "may have 4 MB" in refused(lambda: import_model(archive, folders), folders, tmp_path)


@pytest.mark.parametrize("kind", WEIGHTS_THAT_LIE)
def test_imported_weights_that_lie(kind: str, folders: Folders, tmp_path: Path, tiny_files: Path) -> None:
    files = contents(tiny_files)
    files[WEIGHTS] = WEIGHTS_THAT_LIE[kind](files)
    archive = zipped(tmp_path / "evil.zip", files)
    refused(lambda: import_model(archive, folders), folders, tmp_path)


@pytest.mark.parametrize("name", ["..", "a/b", ".hidden", "/x", "x" * 80, "con ", "a\nb"])
def test_names_that_are_none(name: str, folders: Folders, tiny_files: Path) -> None:
    with pytest.raises(UsageError, match="is no name for a model"):
        import_model(tiny_files, folders, name)


def test_what_is_no_model(folders: Folders, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no"):
        import_model(tmp_path / "nothing", folders)
    text = tmp_path / "text.txt"
    text.write_text("hello", encoding="utf-8")
    with pytest.raises(UsageError, match="neither a folder nor"):
        import_model(text, folders)
    with pytest.raises(DownloadError, match=r"holds no config\.json"):
        import_model(zipped(tmp_path / "empty.zip", {"a.txt": b""}), folders)
    broken = tmp_path / "broken.zip"
    broken.write_bytes(zipped(tmp_path / "whole.zip", {"config.json": os.urandom(9000)}).read_bytes()[:-9] + b"x" * 9)
    with pytest.raises((DownloadError, UsageError)):
        import_model(broken, folders)


def refused(attempt: Callable[[], object], folders: Folders, tmp_path: Path) -> str:
    before = files_around(tmp_path)
    with pytest.raises(Gpt2DesktopError) as caught:
        attempt()
    message = str(caught.value)
    assert message.isprintable(), "the message is not one line"
    assert own_models(folders) == {}
    assert not list(folders.models.rglob(WEIGHTS))
    assert partial_models(folders) == {}
    assert files_around(tmp_path) - before <= {path for path in tmp_path.rglob("*") if path.suffix == ".part"}
    return message
