"""The model card of a trained model: what it is, what it was made from, how good it is, and what it cannot do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.training.curve import CurvePoint
from gpt2_desktop.training.evaluation import Evaluation
from gpt2_desktop.training.plan import TrainingPlan

CARD_NAME: Final = "README.md"

SAMPLE_PROMPTS: Final = (
    "Hello, I'm a language model,",
    "The sea was calm that morning, and",
    "The best way to learn a new skill is",
    "In the first chapter we saw that",
)
"""What the samples on the card continue; fixed, and each is written once, so that none is picked."""

SAMPLE_SEED: Final = 42

_CURVE_ROWS: Final = 10
_COLUMNS: Final = ("repository", "documents", "mb", "licence", "attribution")


@dataclass(frozen=True, slots=True)
class Source:
    """One row of a corpus's SOURCES.md; ``megabytes`` is as written there."""

    repository: str
    documents: int
    megabytes: float
    licence: str
    attribution: str


@dataclass(frozen=True, slots=True)
class CardFacts:
    """All that a card says.

    Attributes:
        name: of the model.
        parameters: weights in all.
        step, seconds: how long it was trained.
        hardware: what it was trained on; empty where nobody knows.
        plan_is_known: whether the plan's schedule is that of the run.
        curve: the run's loss curve.
        evaluations: on held-out text; may be empty.
        origin: the model whose weights it began with; empty where it began from chance.
        note: what else there is to say of the training, in Markdown.
        sources: of the corpus; may be empty.
        samples: prompt and continuation.
        corpus_note: what SOURCES.md says of the corpus before its table.
        language: code of the corpus's language, and licence the identifier of the weights' licence, as Hugging
            Face's front matter writes them; empty where nobody said.
    """

    name: str
    config: GPT2Config
    parameters: int
    plan: TrainingPlan
    step: int
    seconds: float
    hardware: str
    curve: Sequence[CurvePoint]
    evaluations: Sequence[Evaluation]
    sources: Sequence[Source]
    samples: Sequence[tuple[str, str]]
    plan_is_known: bool = True
    corpus_note: str = ""
    language: str = ""
    licence: str = ""
    origin: str = ""
    note: str = ""


def read_sources(path: Path) -> tuple[str, list[Source]]:
    """Read a SOURCES.md: what it says before its table, and the rows of the table.

    Raises:
        TrainingError: the file cannot be read, or has no such table, or a row of it is not complete.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"{path} cannot be read ({error}); name the corpus's SOURCES.md") from None
    rows = [(number, _cells(line)) for number, line in enumerate(lines, start=1) if line.lstrip().startswith("|")]
    heads = [position for position, (_, cells) in enumerate(rows) if tuple(map(str.lower, cells)) == _COLUMNS]
    if not heads:
        raise TrainingError(f"{path} has no table with the columns {', '.join(_COLUMNS)}; add one")
    sources: list[Source] = []
    for number, cells in rows[heads[0] + 1 :]:
        if all(re.fullmatch(r":?-+:?", cell) for cell in cells):
            continue
        try:
            repository, documents, megabytes, licence, attribution = cells
            sources.append(Source(repository, int(documents), float(megabytes), licence, attribution))
        except ValueError:
            raise TrainingError(f"{path}, line {number}: the row is not complete; mend it") from None
    note = "\n".join(line for line in lines[: rows[0][0] - 1] if not line.startswith("#")).strip()
    return note, sources


def _weights_licence(facts: CardFacts) -> str:
    return f" The weights are under the licence {facts.licence}." if facts.licence else ""


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def model_card(facts: CardFacts) -> str:
    """Return the card as Markdown with Hugging Face's front matter."""
    sections = [_head(facts), _USE, _training(facts)]
    if facts.evaluations:
        sections.append(_evaluation(facts.evaluations))
    sections += [_samples(facts.samples), _LIMITS, _sources(facts)]
    return "\n\n".join(section.strip() for section in sections) + "\n"


def _head(facts: CardFacts) -> str:
    config = facts.config
    return f"""\
---
{_front_matter(facts)}library_name: transformers
pipeline_tag: text-generation
tags: [gpt2, text-generation]
---

# {facts.name}

A GPT-2 trained from scratch, for continuing text in GPT-2 Desktop.

| | |
| --- | --- |
| parameters | {facts.parameters:,} (the output head is the token embedding) |
| layers, heads, width | {config.n_layer}, {config.n_head}, {config.n_embd} |
| context | {config.n_positions} tokens |
| vocabulary | {config.vocab_size} entries, byte-level BPE trained on the same corpus |
| weights | float16, safetensors |"""


_USE: Final = f"""\
## Use

The folder is an ordinary Hugging Face GPT-2:

```python
from transformers import pipeline

generator = pipeline("text-generation", model="path/to/this/folder")
print(generator("{SAMPLE_PROMPTS[0]}", max_length=30, num_return_sequences=5))
```"""


def _training(facts: CardFacts) -> str:
    plan = facts.plan
    tokens = facts.step * plan.tokens_per_step
    hardware = facts.hardware or "hardware that was not written down"
    text = f"""\
## Training

{facts.step:,} steps of {plan.batch_size} sequences of {plan.n_positions} tokens: {tokens:,} tokens seen in
{facts.seconds / 3600:.2f} hours on {hardware}. Muon for the matrices inside the blocks, AdamW for the rest."""
    if facts.plan_is_known:
        text += f"""\
 Linear warm-up over
{plan.warmup} steps, then constant, then linear decay to zero over the last {plan.decay_fraction:.0%} of
{plan.steps:,} planned steps. One of {plan.validation_every} documents was held out for validation."""
    if facts.origin:
        text += f"\n\nThe run began with the weights of {facts.origin}; steps, tokens and hours are those since then."
    if facts.note:
        text += f"\n\n{facts.note}"
    points = [point for point in facts.curve if point.validation_loss is not None]
    if points:
        rows = [
            f"| {point.step} | {point.tokens / 1e6:.1f} | {point.loss:.3f} | {point.validation_loss:.3f} "
            f"| {point.validation_bits_per_byte:.3f} |"
            for point in _thinned(points)
        ]
        text += (
            "\n\n| step | million tokens | training loss | validation loss | validation bits per byte |\n"
            "| --- | --- | --- | --- | --- |\n" + "\n".join(rows) + "\n\nLosses are nats a token."
        )
    return text


def _thinned(points: Sequence[CurvePoint]) -> list[CurvePoint]:
    """Return about `_CURVE_ROWS` points, evenly spaced, the last one among them."""
    count = min(_CURVE_ROWS, len(points))
    return [points[round((number + 1) * len(points) / count) - 1] for number in range(count)]


def _evaluation(evaluations: Sequence[Evaluation]) -> str:
    rows = [
        f"| {each.name} | {each.text_bytes / 1e6:.2f} | {each.tokens} | {each.bits_per_byte:.3f} "
        f"| {each.perplexity:.1f} |"
        for each in evaluations
    ]
    return (
        "## Evaluation\n\n"
        "On text that was kept out of training, in windows that move by half the context:\n\n"
        "| text | MB | tokens | bits per byte | perplexity a token |\n| --- | --- | --- | --- | --- |\n"
        + "\n".join(rows)
    )


def _samples(samples: Sequence[tuple[str, str]]) -> str:
    parts = [
        f"## Samples\n\nOne for each prompt, with seed {SAMPLE_SEED} and the program's default sampling; "
        "none was picked."
    ]
    for prompt, continuation in samples:
        lines = (f"**{_escaped(prompt)}**{_escaped(continuation)}").split("\n")
        parts.append("\n".join(f"> {line}".rstrip() for line in lines))
    return "\n\n".join(parts)


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_<>\[\]#|])", r"\\\1", text)


_LIMITS: Final = """\
## Limits

- It knows the languages and the kinds of text of its corpus, and no others.
- It is small: it keeps a tone and a topic for some sentences, not an argument.
- It invents names, numbers, quotations and facts. Nothing it writes is information.
- It has the views and prejudices of its texts and of the times they were written in; its words can hurt.
- It was not tuned to follow instructions and has no filter."""


def _front_matter(facts: CardFacts) -> str:
    lines = [("language", facts.language), ("license", facts.licence)]
    return "".join(f"{key}: {value}\n" for key, value in lines if value)


def _sources(facts: CardFacts) -> str:
    sources = facts.sources
    if not sources:
        return "## Sources\n\nThe sources of the corpus were not named when this card was written."
    groups: dict[tuple[str, str], list[Source]] = {}
    for source in sources:
        groups.setdefault((source.licence, source.attribution), []).append(source)
    ordered = sorted(groups.items(), key=lambda item: -sum(source.megabytes for source in item[1]))
    rows = [
        f"| {licence} | {attribution} | {sum(s.documents for s in group)} | {sum(s.megabytes for s in group):.2f} "
        f"| {', '.join(s.repository for s in group)} |"
        for (licence, attribution), group in ordered
    ]
    return (
        "## Sources\n\n"
        f"The texts belong to their authors and keep their licences.{_weights_licence(facts)} The corpus "
        f"has {len(sources)} sources, {sum(s.documents for s in sources)} documents and "
        f"{sum(s.megabytes for s in sources):.1f} MB of text, a part of which was set aside for testing.\n\n"
        f"{facts.corpus_note}\n\n"
        "CC BY is https://creativecommons.org/licenses/by/4.0/ (or /3.0/ where the table says so), CC0 is "
        "https://creativecommons.org/publicdomain/zero/1.0/.\n\n"
        "| licence | attribution | documents | MB | repositories |\n| --- | --- | --- | --- | --- |\n" + "\n".join(rows)
    )
