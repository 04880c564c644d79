"""From a run folder to a model folder that this program and Transformers load."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tokenizers import Tokenizer

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.files import PUBLIC, write_atomically
from gpt2_desktop.model.checkpoint import load_model, save_model
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.tokenizer import END_OF_TEXT, TOKENIZER_NAME, GPT2Tokenizer
from gpt2_desktop.training.checkpoint import Checkpoint
from gpt2_desktop.training.curve import read_curve
from gpt2_desktop.training.evaluation import Evaluation, evaluate, total
from gpt2_desktop.training.model_card import (
    CARD_NAME,
    CardFacts,
    model_card,
    read_sources,
)
from gpt2_desktop.training.samples import write_samples

TOKENIZER_CONFIG_NAME: Final = "tokenizer_config.json"
GENERATION_CONFIG_NAME: Final = "generation_config.json"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the model card is to say beyond what the run knows.

    Attributes:
        name: the model's name; the output folder's by default.
        sources: the corpus's SOURCES.md.
        evaluate: held-out text files to measure the model on.
        hardware: what it was trained on, where the checkpoint does not say.
        language, licence: for the card's front matter, such as ``en`` and ``mit``.
        note: Markdown for the section on training.
    """

    name: str = ""
    sources: Path | None = None
    evaluate: Sequence[Path] = field(default=())
    hardware: str = ""
    language: str = ""
    licence: str = ""
    note: str = ""


def export(run_folder: Path, output: Path, options: ExportOptions, *, report: Callable[[str], None]) -> None:
    """Write config, fp16 weights, tokenizer, Transformers' settings and a model card into ``output``.

    Raises:
        TrainingError: the run has no usable checkpoint or tokenizer, a file for the card cannot be read, or the
            folder cannot be written.
        CheckpointError: the weights do not fit fp16.
    """
    checkpoint = Checkpoint.load(run_folder)
    tokenizer_path = run_folder / TOKENIZER_NAME
    try:
        tokenizer = Tokenizer.from_str(tokenizer_path.read_text(encoding="utf-8"))
    except Exception as error:  # the library raises bare Exception for every defect of the file
        raise TrainingError(f"{tokenizer_path} cannot be read ({error}); train in a new folder") from None
    # Before the slow part, so that a wrong name is told at once.
    note, sources = read_sources(options.sources) if options.sources is not None else ("", [])
    config = checkpoint.plan.config()
    trained = GPT2(config)
    try:
        trained.load_state_dict(checkpoint.model)
    except RuntimeError:
        raise TrainingError(f"{run_folder}: the checkpoint does not fit its plan; train in a new folder") from None
    try:
        save_model(trained, output)
        GPT2Tokenizer(tokenizer, config.eos_token_id).save(output)
        for name, content in _transformers_settings(config).items():
            write_atomically(output / name, (json.dumps(content, indent=2) + "\n").encode(), PUBLIC)
        # What was stored is what is measured: fp16 weights, read back.
        model = load_model(output)
        stored_tokenizer = GPT2Tokenizer.from_folder(output, config)
        evaluations: list[Evaluation] = []
        for path in options.evaluate:
            evaluations.append(evaluate(model, stored_tokenizer, path))
            report(str(evaluations[-1]))
        if len(evaluations) > 1:
            evaluations.append(total(evaluations))
        facts = CardFacts(
            name=options.name or output.resolve().name,
            config=config,
            parameters=config.parameter_count(),
            plan=checkpoint.plan,
            step=checkpoint.step,
            seconds=checkpoint.seconds,
            hardware=options.hardware or checkpoint.hardware,
            curve=[point for point in read_curve(run_folder) if point.step <= checkpoint.step],
            evaluations=evaluations,
            sources=sources,
            samples=write_samples(model, stored_tokenizer),
            plan_is_known=checkpoint.plan_is_known,
            corpus_note=note,
            language=options.language,
            licence=options.licence,
            origin=checkpoint.origin,
            note=options.note,
        )
        write_atomically(output / CARD_NAME, model_card(facts).encode(), PUBLIC)
    except OSError as error:
        raise TrainingError(f"{output} cannot be written ({error.strerror or error}); choose another folder") from None
    size = sum(path.stat().st_size for path in output.iterdir() if path.is_file())
    report(f"wrote {output}: {config.parameter_count() / 1e6:.1f} M parameters, {size / 1e6:.1f} MB")


def _transformers_settings(config: GPT2Config) -> dict[str, dict[str, Any]]:
    return {
        TOKENIZER_CONFIG_NAME: {
            "tokenizer_class": "GPT2Tokenizer",
            "model_max_length": config.n_positions,
            "bos_token": END_OF_TEXT,
            "eos_token": END_OF_TEXT,
            "unk_token": END_OF_TEXT,
            "add_prefix_space": False,
            "clean_up_tokenization_spaces": False,
        },
        GENERATION_CONFIG_NAME: {
            "bos_token_id": config.eos_token_id,
            "eos_token_id": config.eos_token_id,
            "pad_token_id": config.eos_token_id,
        },
    }
