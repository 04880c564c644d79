"""From a model's name to a model that is ready to run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gpt2_desktop.engine.adapters import resolve_adapter
from gpt2_desktop.engine.confidence import Calibration, find_calibration
from gpt2_desktop.engine.device import INT8, DevicePlan, choose_device, is_out_of_memory, next_best, set_threads
from gpt2_desktop.engine.hub import resolve_model
from gpt2_desktop.engine.kept_tokenizers import tokenizer_of
from gpt2_desktop.engine.languages import ANY, languages_of
from gpt2_desktop.engine.machine import CPU, free_on, memory_needed
from gpt2_desktop.engine.memory import large_blocks_given_back
from gpt2_desktop.engine.types import LoadRequest, ModelInfo
from gpt2_desktop.errors import ModelError
from gpt2_desktop.model.checkpoint import load_model
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.int8 import int8_problem
from gpt2_desktop.model.int8_checkpoint import load_int8_model
from gpt2_desktop.model.static_step import use_static_step
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.model.traced_step import use_traced_step
from gpt2_desktop.paths import Folders


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model, its tokenizer, and what there is to say about them."""

    info: ModelInfo
    model: GPT2
    tokenizer: GPT2Tokenizer
    calibration: Calibration


def load(request: LoadRequest, folders: Folders, *, record: bool = True) -> LoadedModel:
    """Load the model that ``request`` names onto the device and in the precision that it asks for.

    Belongs in the thread that will run the model: it sets torch's number of threads there.  What is cheap to
    check (name, device, config, vocabulary) is checked before the weights are read.

    Args:
        record: record the decode steps; else `Engine.record_steps` does, when it is told to.

    Raises:
        ModelNotFoundError: nothing is stored under the name, or no adapter under its.
        DeviceError: the device or the precision cannot be used.
        ConfigError, TokenizerError, CheckpointError: the model's files are broken or do not fit each other.
        ModelError: there is not enough memory for it, on a GPU also not in a smaller precision or on the processor.
    """
    folder = resolve_model(request.name, folders)
    name = _shown_name(request.name, folder)
    adapter = resolve_adapter(request.adapter, folders)
    plan = choose_device(request.device, request.precision)
    set_threads(request.threads)
    config = GPT2Config.from_folder(folder)
    tokenizer = tokenizer_of(folder, config)
    problem = ""
    for attempt in (plan, *next_best(plan)):
        try:
            _check_memory(name, config, attempt)
            model = _load_on(attempt, folder, adapter, folders)
            if record:
                use_traced_step(model)
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            size = _weights(config, attempt)
            problem = problem or (
                f"{attempt.device_name} has not enough free memory for the {size:,.0f} MiB of {name} in "
                f"{attempt.precision}"
            )
        else:
            plan = attempt
            break
    else:
        raise ModelError(f"{problem}; choose a smaller model or another device, or close other programs")
    # A style is the writer's own, in whatever language that is.
    languages, unclear = languages_of(folder, request.languages or (ANY if adapter is not None else ""))
    info = ModelInfo(
        name=name,
        parameters=config.parameter_count(),
        n_positions=config.n_positions,
        device=plan.device.type,
        device_name=plan.device_name,
        precision=plan.precision,
        style=adapter.name if adapter is not None else "",
        note=f"{problem}; it runs on {plan.device_name} in {plan.precision}" if problem else unclear,
        languages=languages,
    )
    return LoadedModel(info, model, tokenizer, find_calibration(folder, folders))


def _check_memory(name: str, config: GPT2Config, plan: DevicePlan) -> None:
    """Refuse a model that the memory has no room for with all that it reads, before the machine comes to a standstill.

    Raises:
        ModelError: it does not fit; says what would.
        MemoryError: the same of a GPU, where another precision or the processor may do.
    """
    needed, free = memory_needed(config, plan.precision), free_on(plan.device.type)
    if free is None or needed <= free:
        return
    if plan.device.type != CPU:
        # Its weights alone might fit, and then the first long text would not.
        raise MemoryError
    fits = plan.precision != INT8 and int8_problem() is None and memory_needed(config, INT8) <= free
    raise ModelError(
        f"{name} needs {needed / 2**30:.1f} GiB of memory in {plan.precision}, and {free / 2**30:.1f} GiB are free; "
        f"{'set the precision to int8, ' if fits else ''}choose a smaller model, or close other programs"
    )


def _load_on(plan: DevicePlan, folder: Path, adapter: Path | None, folders: Folders) -> GPT2:
    with large_blocks_given_back():
        if plan.precision == INT8:
            model = load_int8_model(folder, folders.cache, adapter)
        else:
            model = load_model(
                folder, dtype=plan.dtype, device=plan.device, adapter=adapter, cache_folder=folders.cache
            )
    if plan.device.type == "cuda":
        use_static_step(model)  # here, as its memory decides whether the model fits
    return model


def _weights(config: GPT2Config, plan: DevicePlan) -> float:
    """Return the size of the weights in MiB."""
    return config.parameter_count() * (1 if plan.precision == INT8 else plan.dtype.itemsize) / 2**20


def _shown_name(name: str, folder: Path) -> str:
    """Return the last part of a path, but a repository's whole name: its folder is called by a hash."""
    folder = folder.resolve()
    return folder.name if Path(name).expanduser().resolve() == folder else name
