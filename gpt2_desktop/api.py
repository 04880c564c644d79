"""The Python API, in the shape of the Transformers guide for GPT-2.

    >>> import gpt2_desktop
    >>> gpt2 = gpt2_desktop.load("starter")
    >>> encoded = gpt2.tokenizer("Replace me by any text you'd like.", return_tensors="pt")
    >>> output = gpt2.model(**encoded)  # output.last_hidden_state, output.logits
    >>> result = gpt2.generate("Hello, I'm a language model,", max_length=30, num_return_sequences=5, seed=42)
    >>> [continuation.text for continuation in result.continuations]

or, as a pipeline:

    >>> generator = gpt2_desktop.pipeline("text-generation", model="starter")
    >>> gpt2_desktop.set_seed(42)
    >>> generator("Hello, I'm a language model,", max_length=30, num_return_sequences=5)
    [{'generated_text': "Hello, I'm a language model, ..."}, ...]

Nothing here uses the network: a model is loaded from disk or from the local Hugging Face cache.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final, cast

from gpt2_desktop.engine.text_generation import GenerationResult, generate_texts
from gpt2_desktop.engine.types import CancelToken, LoadRequest, ModelInfo
from gpt2_desktop.errors import UsageError
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.sampling import AlternativesSampling
from gpt2_desktop.settings.table import validate

if TYPE_CHECKING:
    from torch import Tensor

    from gpt2_desktop.engine.loading import LoadedModel
    from gpt2_desktop.model.config import GPT2Config
    from gpt2_desktop.model.gpt2 import GPT2, GPT2Output
    from gpt2_desktop.model.tokenizer import GPT2Tokenizer

__all__ = ["LoadedGPT2", "Model", "TextGenerationPipeline", "load", "pipeline", "set_seed"]

_TASK: Final = "text-generation"
_SAMPLING: Final = "alternatives.sampling"


@dataclass(slots=True)
class _Seeds:
    """Where calls without a seed get theirs."""

    first: int | None = None
    later: random.Random | None = None

    def next(self) -> int | None:
        first, self.first = self.first, None
        if first is not None:
            return first
        return self.later.randrange(2**31) if self.later is not None else None


_seeds = _Seeds()


def set_seed(seed: int) -> None:
    """Make the calls that follow reproducible: the first one without a seed uses this one, later ones follow from it.

    Raises:
        UsageError: the seed is out of range.
    """
    _seeds.first = _sampling_params({"seed": seed}).seed
    _seeds.later = random.Random(seed)


class Model:
    """GPT-2 as a function of token ids.

    Attributes:
        module: the torch module.
    """

    def __init__(self, module: GPT2) -> None:
        self.module = module

    @property
    def config(self) -> GPT2Config:
        return self.module.config

    def __call__(self, input_ids: Tensor, attention_mask: Tensor | None = None) -> GPT2Output:
        """Return ``last_hidden_state`` ``(B, T, n_embd)`` and ``logits`` ``(B, T, vocab_size)`` of ids ``(B, T)``.

        Raises:
            UsageError: more ids than the model has positions, or a mask that hides some (padding is not supported).
        """
        if attention_mask is not None and not bool((attention_mask == 1).all()):
            raise UsageError("padded batches are not supported; give the texts one by one, or of equal length")
        if input_ids.ndim != 2 or not 1 <= input_ids.shape[1] <= self.config.n_positions:
            raise UsageError(
                f"input_ids of shape {tuple(input_ids.shape)} do not fit; give (texts, tokens) with 1 to "
                f"{self.config.n_positions} tokens"
            )
        return cast("GPT2Output", self.module(input_ids.to(self.module.device)))


class LoadedGPT2:
    """A model that is ready to use.

    Attributes:
        tokenizer: call it with a text, as in Transformers; or use ``encode`` and ``decode``.
        model: call it with token ids.
        info: name, size, device and precision.
    """

    def __init__(self, loaded: LoadedModel) -> None:
        from gpt2_desktop.engine.generate import Engine

        self.tokenizer: GPT2Tokenizer = loaded.tokenizer
        self.model = Model(loaded.model)
        self.info: ModelInfo = loaded.info
        self._engine = Engine.of(loaded)

    def generate(
        self,
        prompt: str,
        *,
        max_length: int | None = None,
        cancel: CancelToken | None = None,
        **sampling: Any,
    ) -> GenerationResult:
        """Continue ``prompt``, ``num_return_sequences`` times.

        Args:
            prompt: the text to continue; empty starts a new document.
            max_length: tokens of prompt and continuation together; instead of ``max_new_tokens``.
            cancel: when set from another thread, the continuations end with what they have.
            sampling: fields of `gpt2_desktop.settings.sampling.SamplingParams`; those not given are the
                alternatives panel's defaults, but for one continuation.

        Raises:
            InvalidSettingError: a sampling parameter is out of range.
            UsageError: there is no such sampling parameter, or ``max_length`` leaves nothing to write.
            PromptTooLongError: the prompt does not leave room for one new token.
        """
        if max_length is not None and "max_new_tokens" in sampling:
            raise UsageError("max_length and max_new_tokens exclude each other; give one of them")
        if sampling.get("seed") is None:
            sampling.pop("seed", None)
            seed = _seeds.next()
            if seed is not None:
                sampling["seed"] = seed
        params = _sampling_params({"num_return_sequences": 1, **sampling})
        return generate_texts(self._engine, self.tokenizer, prompt, params, cancel=cancel, max_length=max_length)


class TextGenerationPipeline:
    """What `pipeline` returns: texts in, texts out.

    Attributes:
        gpt2: the model behind it.
    """

    def __init__(self, gpt2: LoadedGPT2) -> None:
        self.gpt2 = gpt2

    def __call__(self, text: str, **options: Any) -> list[dict[str, str]]:
        """Return ``[{"generated_text": prompt and continuation}, ...]``; ``options`` as in `LoadedGPT2.generate`."""
        result = self.gpt2.generate(text, **options)
        return [{"generated_text": text + continuation.text} for continuation in result.continuations]


def load(
    name: str = "starter",
    *,
    device: str = "auto",
    precision: str = "fp32",
    threads: int = 0,
    folders: Folders | None = None,
) -> LoadedGPT2:
    """Load a model: ``"starter"``, a Hugging Face GPT-2 folder, or the name of one in the local cache.

    Args:
        device, precision, threads: as in the settings of the model; float32 computes what Transformers does, while
            "auto" takes what is fastest on the device.
        folders: where downloaded models lie; the user's folders by default.

    Raises:
        ModelError: the model is not there, or its files cannot be used.
        DeviceError: the device or the precision cannot be used on this machine.
    """
    from gpt2_desktop.engine.loading import load as load_model

    request = LoadRequest(name, device=device, precision=precision, threads=threads)
    return LoadedGPT2(load_model(request, folders or Folders.for_user()))


def pipeline(task: str = _TASK, model: str | LoadedGPT2 = "starter", **load_options: Any) -> TextGenerationPipeline:
    """Return a text generator for ``model``; ``load_options`` as in `load`.

    Raises:
        UsageError: another task than text generation.
    """
    if task != _TASK:
        raise UsageError(f"the task {task!r} is not available; the only one is {_TASK!r}")
    return TextGenerationPipeline(model if isinstance(model, LoadedGPT2) else load(model, **load_options))


def _sampling_params(values: dict[str, Any]) -> AlternativesSampling:
    names = [member.name for member in fields(AlternativesSampling)]
    for name in values:
        if name not in names:
            known = ", ".join(("max_length", *names))
            raise UsageError(f"there is no sampling parameter {name!r}; there are: {known}")
    return AlternativesSampling(
        **{name: validate(f"{_SAMPLING}.{name}", value, called=name) for name, value in values.items()}
    )
