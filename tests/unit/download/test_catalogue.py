from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from helpers.hub_server import etag_of
from helpers.tiny import TINY_CONFIG
from huggingface_hub import constants

from gpt2_desktop.engine import model_files
from gpt2_desktop.engine.catalogue import ModelRow, Place, catalogue, recommended
from gpt2_desktop.engine.importing import import_model
from gpt2_desktop.engine.installed import removable, remove_model, verify_model
from gpt2_desktop.engine.known_models import KNOWN_MODELS
from gpt2_desktop.engine.machine import Machine, estimated_speed, memory_needed
from gpt2_desktop.engine.model_notes import note_speed, read_notes
from gpt2_desktop.engine.shapes import SHAPES
from gpt2_desktop.engine.staging import Plan, PlannedFile, Staging
from gpt2_desktop.errors import CheckpointError, ConfigError, ModelNotFoundError, UsageError
from gpt2_desktop.model import checkpoint, int8_checkpoint
from gpt2_desktop.model.int8_checkpoint import load_int8_model
from gpt2_desktop.paths import Folders

GB = 10**9
MACHINE = Machine("cpu", "a processor", "int8", 16 * GB, 20e9)
WEIGHTS = "model.safetensors"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "hub"
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(folder))
    return folder


def rows_of(folders: Folders, machine: Machine = MACHINE, current: str = "starter") -> dict[str, ModelRow]:
    return {row.name: row for row in catalogue(folders, machine, current)}


def write_cached(cache: Path, repo_id: str, files: Path) -> Path:
    """Lay a repository into the Hugging Face cache as its own client does."""
    repository = cache / f"models--{repo_id.replace('/', '--')}"
    snapshot, blobs = repository / "snapshots" / "0123abcd", repository / "blobs"
    for folder in (repository / "refs", snapshot, blobs):
        folder.mkdir(parents=True)
    (repository / "refs" / "main").write_text("0123abcd", encoding="utf-8")
    for path in files.iterdir():
        blob = blobs / etag_of(path.name, path.read_bytes())
        blob.write_bytes(path.read_bytes())
        (snapshot / path.name).symlink_to(blob)
    return snapshot


def test_the_published_models_and_the_starter_are_always_there(folders: Folders) -> None:
    rows = rows_of(folders)
    assert list(rows) == ["starter", "distilgpt2", "gpt2", "gpt2-medium", "gpt2-large", "gpt2-xl"]
    xl = rows["gpt2-xl"]
    assert (xl.place, xl.folder, xl.parameters, xl.size) == (Place.HUB, None, 1_557_611_200, 6_431_829_964)
    assert xl.licence == "mit"
    assert rows["starter"].here
    assert xl.memory["int8"] < xl.memory["fp16"] < xl.memory["fp32"]
    assert not any(row.measured for row in rows.values())


def test_sizes_agree_with_the_shapes() -> None:
    for model in KNOWN_MODELS:
        config = SHAPES[model.name]
        # Stored in float32, with the causal masks of old versions of Transformers.
        masks = config.n_layer * config.n_positions**2
        assert 0 < model.weights_bytes - 4 * (config.parameter_count() + masks) < 2**17
        assert model.weights_bytes <= model_files.size_cap(WEIGHTS, config)


def test_what_is_written_twice_agrees() -> None:
    assert (model_files.WEIGHTS_NAME, model_files.INDEX_NAME, model_files.PICKLE_NAME) == (
        checkpoint.WEIGHTS_NAME,
        checkpoint.INDEX_NAME,
        checkpoint.PICKLE_NAME,
    )


@pytest.mark.parametrize(
    ("machine", "name", "why"),
    [
        (MACHINE, "gpt2-large", "gpt2-xl would write 13 tokens a second, too slow for ghost text"),
        (replace(MACHINE, rate=1e12), "gpt2-xl", ""),
        (replace(MACHINE, free_memory=2 * GB), "gpt2-medium", "gpt2-large would take 1.6 GB of the 2.0 GB"),
        (replace(MACHINE, rate=4e9), "gpt2", "gpt2-medium would write 11 tokens"),
        (replace(MACHINE, free_memory=GB // 5, rate=1e9), "starter", "distilgpt2 would take"),
    ],
)
def test_the_recommendation(machine: Machine, name: str, why: str, folders: Folders) -> None:
    rows = catalogue(folders, machine)
    found, reason = recommended(rows, machine, free_disk=100 * GB)
    assert found == name, reason
    assert reason.startswith("the largest that runs well here")
    assert why in reason
    assert recommended(rows, machine, free_disk=0)[0] == "starter"


def test_a_measured_speed_outranks_the_estimate(folders: Folders) -> None:
    note_speed("gpt2-large", "cpu", "int8", 9.5, folders)
    note_speed("gpt2", "cuda", "fp16", 900, folders)
    rows = rows_of(folders)
    assert (rows["gpt2-large"].speed, rows["gpt2-large"].measured) == (9.5, True)
    assert not rows["gpt2"].measured
    assert rows["gpt2-medium"].recommended


def test_estimates() -> None:
    config = SHAPES["gpt2"]
    assert 100e6 < memory_needed(config, "int8") < memory_needed(config, "fp32") < 1.2 * GB
    assert 100 < estimated_speed(config, MACHINE) < 200


def test_models_of_the_users(folders: Folders, cache: Path, tiny_files: Path, tmp_path: Path) -> None:
    import_model(tiny_files, folders, "mine")
    write_cached(cache, "someone/novels", tiny_files)
    write_cached(cache, "distilgpt2", tiny_files)
    with Staging("someone/begun", folders) as staging:
        plan = Plan("someone/begun", "a" * 40, (PlannedFile(WEIGHTS, 100, "b" * 64),))
        staging.write_plan(plan)
        staging.part(plan.files[0]).write_bytes(bytes(40))
    rows = rows_of(folders, current=str(tiny_files))
    assert rows["mine"].place is Place.OWN
    assert rows["mine"].parameters == TINY_CONFIG.parameter_count()
    assert rows["someone/novels"].place is Place.CACHE
    assert rows["distilgpt2"].place is Place.CACHE
    begun = rows["someone/begun"]
    assert (begun.place, begun.here, begun.arrived, begun.size) == (Place.PARTLY, False, 40, 100)
    assert rows[str(tiny_files)].place is Place.FOLDER
    assert len(rows) == 6 + 4


def test_checking_the_programs_own(folders: Folders, tiny_files: Path) -> None:
    import_model(tiny_files, folders, "mine")
    assert rows_of(folders)["mine"].checked_at is None
    found = verify_model("mine", folders)
    assert found is not None
    assert "SHA-256" in found.by
    assert rows_of(folders)["mine"].checked_at is not None
    weights = folders.models / "mine" / WEIGHTS
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    assert rows_of(folders)["mine"].checked_at is None
    with pytest.raises(CheckpointError, match="is not as it was when it was fetched"):
        verify_model("mine", folders)
    weights.unlink()
    with pytest.raises(CheckpointError, match="cannot be read"):
        verify_model("mine", folders)


def test_checking_the_cache(folders: Folders, cache: Path, tiny_files: Path) -> None:
    snapshot = write_cached(cache, "someone/novels", tiny_files)
    found = verify_model("someone/novels", folders)
    assert found is not None
    assert "hashes in the Hugging Face cache" in found.by
    blob = (snapshot / WEIGHTS).resolve()
    blob.write_bytes(blob.read_bytes()[:-1] + b"\x01")
    with pytest.raises(CheckpointError, match="is damaged"):
        verify_model("someone/novels", folders)


def test_the_published_hash_counts_in_the_cache_too(folders: Folders, cache: Path, tiny_files: Path) -> None:
    write_cached(cache, "openai-community/gpt2", tiny_files)
    with pytest.raises(CheckpointError, match="is not the published gpt2"):
        verify_model("gpt2", folders)


def test_checking_other_folders(folders: Folders, tiny_files: Path, tmp_path: Path) -> None:
    found = verify_model(str(tiny_files), folders)
    assert found is not None
    assert found.by == "what the model's config asks for"
    (tmp_path / "empty").mkdir()
    with pytest.raises(ConfigError):
        verify_model(str(tmp_path / "empty"), folders)
    with pytest.raises(ModelNotFoundError):
        verify_model("gpt2", folders)
    assert verify_model(str(tiny_files), folders, lambda: True) is not None


def test_removing(folders: Folders, cache: Path, tiny_files: Path) -> None:
    _, folder = import_model(tiny_files, folders, "mine") or ("", Path())
    load_int8_model(folder, folders.cache)
    (quantized,) = (folders.cache / int8_checkpoint.FOLDER_NAME).glob("*.safetensors")
    paths, freed = removable("mine", folders)
    assert paths == [folder, quantized]
    assert freed == sum(path.stat().st_size for path in (*folder.iterdir(), quantized))
    assert remove_model("mine", folders) == freed
    assert not folder.exists()
    assert not quantized.exists()
    with pytest.raises(ModelNotFoundError, match="the program keeps no model 'mine'; it has: none"):
        remove_model("mine", folders)


def test_what_is_not_the_programs_stays(folders: Folders, cache: Path, tiny_files: Path) -> None:
    snapshot = write_cached(cache, "openai-community/gpt2", tiny_files)
    with pytest.raises(UsageError, match="'hf cache rm model/openai-community/gpt2' removes it"):
        remove_model("gpt2", folders)
    with pytest.raises(UsageError, match="stays"):
        remove_model("starter", folders)
    for name in (str(tiny_files), "..", "../data", "", "/"):
        with pytest.raises(ModelNotFoundError):
            remove_model(name, folders)
    assert (snapshot / WEIGHTS).is_file()


def test_removing_what_was_begun(folders: Folders) -> None:
    with Staging("openai-community/gpt2", folders) as staging:
        plan = Plan("openai-community/gpt2", "a" * 40, (PlannedFile(WEIGHTS, 100, "b" * 64),))
        staging.write_plan(plan)
        staging.part(plan.files[0]).write_bytes(bytes(40))
    assert remove_model("gpt2", folders) >= 40
    assert rows_of(folders)["gpt2"].arrived == 0
    assert not list((folders.models / ".partial").glob("*/"))


def test_a_link_to_the_cache_frees_nothing(folders: Folders, tiny_files: Path, tmp_path: Path) -> None:
    _, folder = import_model(tiny_files, folders, "mine") or ("", Path())
    (tmp_path / "other").hardlink_to(folder / WEIGHTS)
    assert removable("mine", folders)[1] < (folder / WEIGHTS).stat().st_size


def test_notes_that_are_damaged_are_passed_over(folders: Folders) -> None:
    note_speed("gpt2", "cpu", "int8", 1.0, folders)
    assert read_notes(folders).speed("gpt2", "cpu", "int8") == 1.0
    (folders.data / "models.json").write_text("{", encoding="utf-8")
    assert read_notes(folders).speeds == {}
