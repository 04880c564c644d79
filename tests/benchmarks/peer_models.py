"""The engines that `compare_peers` holds side by side, each behind the same few methods.

A peer keeps what it has read: `prefill` reads a prompt, `decode` and `alternatives` go on behind it and leave it as it
was.  Each returns seconds.  Choosing the next token is left as cheap as can be for the others (the likeliest one), so
that their figures are those of their arithmetic.
"""

from __future__ import annotations

import copy
import importlib.util
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from peer_files import ctranslate2_int8, quantized_gguf, vocabulary

_GGML_ERROR: Final = 4
_GRACE: Final = 8
"""Positions of llama.cpp's context that stay free."""


class Peer(Protocol):
    """One engine with the checkpoint loaded."""

    description: str

    def prefill(self, prompt: Sequence[int]) -> float:
        """Read a prompt of which nothing is known, up to the logits behind it."""

    def decode(self, tokens: int) -> float:
        """Write that many tokens behind the prompt, the first of which the prompt's logits give; per token."""

    def alternatives(self, rows: int, tokens: int) -> float:
        """Write ``rows`` rows as one batch behind the prompt."""

    def first_token(self, prompt: Sequence[int]) -> tuple[int, float]:
        """Return the likeliest token behind the prompt and its natural log-probability."""


class Ours:
    """This program's engine, as the window uses it."""

    def __init__(self, setup: Setup, precision: str) -> None:
        from gpt2_desktop.engine.generate import Engine
        from gpt2_desktop.engine.loading import load
        from gpt2_desktop.engine.types import LoadRequest
        from gpt2_desktop.paths import Folders

        # A cache beside the checkpoint: later starts find what the first one has made.
        folders = Folders.under(setup.folder.with_suffix(".ours"))
        loaded = load(LoadRequest(str(setup.folder), setup.device, precision, setup.threads), folders)
        self._engine = Engine(loaded.model, loaded.tokenizer.token_bytes, loaded.tokenizer.eos_token_id)
        self._prompt: list[int] = []
        self.description = f"{loaded.info.precision}, {loaded.info.device_name}"

    def prefill(self, prompt: Sequence[int]) -> float:
        self._prompt = list(prompt)
        return self._generate(1, 1)[-1]

    def decode(self, tokens: int) -> float:
        stamps = self._generate(1, tokens)
        return (stamps[-1] - stamps[0]) / (len(stamps) - 1)

    def alternatives(self, rows: int, tokens: int) -> float:
        return self._generate(rows, tokens, varied=True)[-1]

    def singles(self, rows: int, tokens: int) -> float:
        """Write the rows one after the other."""
        return sum(self._generate(1, tokens, varied=True, seed=row)[-1] for row in range(rows))

    def first_token(self, prompt: Sequence[int]) -> tuple[int, float]:
        from gpt2_desktop.engine.types import CancelToken
        from gpt2_desktop.settings.sampling import GhostSampling

        event = next(self._engine.generate(prompt, GhostSampling(max_new_tokens=1), cancel=CancelToken(), seed=0))
        assert event.token_id is not None
        return event.token_id, event.logprob

    def _generate(self, rows: int, tokens: int, *, varied: bool = False, seed: int = 0) -> list[float]:
        """Return when each token of the first row came, counted from the call on."""
        from gpt2_desktop.engine.types import CancelToken
        from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling

        kind = AlternativesSampling if varied else GhostSampling
        params = kind(num_return_sequences=rows, max_new_tokens=tokens)
        started = time.perf_counter()
        events = self._engine.generate(self._prompt, params, cancel=CancelToken(), seed=seed)
        stamps = [time.perf_counter() - started for event in events if event.row == 0]
        if len(stamps) < tokens:
            raise RuntimeError(f"the row ended after {len(stamps)} of {tokens} tokens")
        return stamps


class Transformers:
    """Hugging Face Transformers, eager (not compiled), with the attention it chooses and its own cache."""

    def __init__(self, setup: Setup) -> None:
        import torch
        from transformers import DynamicCache, GPT2LMHeadModel
        from transformers.utils import logging

        logging.disable_progress_bar()
        torch.set_num_threads(setup.threads)
        dtype = torch.float32 if setup.device == "cpu" else torch.bfloat16
        model: Any = GPT2LMHeadModel.from_pretrained(setup.folder, dtype=dtype)
        self._model = model.to(setup.device).eval()
        self._new_cache: Callable[[], Any] = DynamicCache
        self._device = setup.device
        self._cache: Any = None
        self._next = 0
        self.description = str(dtype).removeprefix("torch.")

    def prefill(self, prompt: Sequence[int]) -> float:
        started = time.perf_counter()
        self._cache = self._new_cache()
        self._next = int(self._run([list(prompt)], self._cache)[0].argmax())
        return time.perf_counter() - started

    def decode(self, tokens: int) -> float:
        token = self._next
        started = time.perf_counter()
        for _ in range(tokens - 1):
            token = int(self._run([[token]], self._cache)[0].argmax())
        seconds = time.perf_counter() - started
        self._cache.crop(1 - tokens)
        return seconds / (tokens - 1)

    def alternatives(self, rows: int, tokens: int) -> float:
        started = time.perf_counter()
        cache = copy.deepcopy(self._cache)
        cache.batch_repeat_interleave(rows)
        chosen = [[(self._next + row) % self._model.config.vocab_size] for row in range(rows)]
        for _ in range(tokens - 1):
            chosen = self._run(chosen, cache).argmax(-1, keepdim=True).tolist()
        return time.perf_counter() - started

    def first_token(self, prompt: Sequence[int]) -> tuple[int, float]:
        return _likeliest(self._run([list(prompt)], self._new_cache())[0].float().cpu().numpy())

    def _run(self, ids: list[list[int]], cache: Any) -> Any:
        """Return the logits behind each row; the cache grows."""
        import torch

        with torch.inference_mode():
            # By position: its name has changed.
            output = self._model(torch.tensor(ids, device=self._device), cache, use_cache=True, logits_to_keep=1)
        return output.logits[:, -1]


class CTranslate2:
    """CTranslate2 with int8 weights.  It shows no state between calls, so times of tokens are differences."""

    def __init__(self, setup: Setup) -> None:
        import ctranslate2

        path = ctranslate2_int8(setup.folder)
        self._generator = ctranslate2.Generator(
            str(path), device=setup.device, compute_type="int8", intra_threads=setup.threads, inter_threads=1
        )
        self._tokens, _merges = vocabulary(setup.folder)
        self._prompt: list[str] = []
        self.description = "int8"

    def prefill(self, prompt: Sequence[int]) -> float:
        self._prompt = [self._tokens[id_] for id_ in prompt]
        return self._generate(1)

    def decode(self, tokens: int) -> float:
        return (self._generate(tokens) - self._generate(1)) / (tokens - 1)

    def alternatives(self, rows: int, tokens: int) -> float:
        options = {"num_hypotheses": rows, "sampling_topk": 40}
        return self._generate(tokens, **options) - self._generate(1, **options)

    def first_token(self, prompt: Sequence[int]) -> tuple[int, float]:
        logits = self._generator.forward_batch([[self._tokens[id_] for id_ in prompt]])
        return _likeliest(np.asarray(logits)[0, -1])

    def _generate(self, tokens: int, **options: Any) -> float:
        started = time.perf_counter()
        self._generator.generate_batch(
            [self._prompt],
            beam_size=1,
            min_length=tokens,  # the end of the text does not come before
            max_length=tokens,
            include_prompt_in_result=False,
            **options,
        )
        return time.perf_counter() - started


class LlamaCpp:
    """llama.cpp through the C interface that llama-cpp-python brings, with its own quantization of the checkpoint."""

    def __init__(self, setup: Setup, kind: str) -> None:
        import llama_cpp.llama_cpp as library

        self._library: Any = library
        self._say_errors = library.llama_log_callback(_say_errors)  # kept, as llama.cpp keeps only a pointer to it
        library.llama_log_set(self._say_errors, None)
        path = quantized_gguf(setup.folder, kind)
        library.llama_backend_init()
        self._model = library.llama_model_load_from_file(str(path).encode(), library.llama_model_default_params())
        params = library.llama_context_default_params()
        params.n_ctx = setup.room + _GRACE
        params.n_batch = params.n_ubatch = setup.room
        params.n_seq_max = setup.rows
        params.kv_unified = True
        params.n_threads = params.n_threads_batch = setup.threads
        self._context = library.llama_init_from_model(self._model, params)
        if not self._context:
            raise RuntimeError("llama.cpp cannot make a context for the model")
        self._memory = library.llama_get_memory(self._context)
        self._batch = library.llama_batch_init(setup.room, 0, setup.rows)
        self._vocab_size = library.llama_vocab_n_tokens(library.llama_model_get_vocab(self._model))
        self._length = self._next = 0
        self.description = kind

    def prefill(self, prompt: Sequence[int]) -> float:
        started = time.perf_counter()
        self._length = 0
        self._forget()
        self._run([(token, position, 0) for position, token in enumerate(prompt)], outputs=1)
        self._next = int(self._logits(-1).argmax())
        self._length = len(prompt)
        return time.perf_counter() - started

    def decode(self, tokens: int) -> float:
        token = self._next
        started = time.perf_counter()
        for position in range(self._length, self._length + tokens - 1):
            self._run([(token, position, 0)], outputs=1)
            token = int(self._logits(-1).argmax())
        seconds = time.perf_counter() - started
        self._forget()
        return seconds / (tokens - 1)

    def alternatives(self, rows: int, tokens: int) -> float:
        started = time.perf_counter()
        for row in range(1, rows):
            self._library.llama_memory_seq_cp(self._memory, 0, row, 0, self._length)
        chosen = [(self._next + row) % self._vocab_size for row in range(rows)]
        for position in range(self._length, self._length + tokens - 1):
            self._run([(token, position, row) for row, token in enumerate(chosen)], outputs=rows)
            chosen = [int(self._logits(row).argmax()) for row in range(rows)]
        seconds = time.perf_counter() - started
        for row in range(1, rows):
            self._library.llama_memory_seq_rm(self._memory, row, -1, -1)
        self._forget()
        return seconds

    def first_token(self, prompt: Sequence[int]) -> tuple[int, float]:
        self.prefill(prompt)
        return _likeliest(self._logits(-1))

    def _forget(self) -> None:
        """Drop what the first row has behind the prompt."""
        self._library.llama_memory_seq_rm(self._memory, 0, self._length, -1)

    def _run(self, entries: list[tuple[int, int, int]], outputs: int) -> None:
        batch = self._batch
        batch.n_tokens = len(entries)
        for index, (token, position, row) in enumerate(entries):
            batch.token[index] = token
            batch.pos[index] = position
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = row
            batch.logits[index] = index >= len(entries) - outputs
        if status := self._library.llama_decode(self._context, batch):
            raise RuntimeError(f"llama_decode ended with status {status}")

    def _logits(self, index: int) -> Any:
        pointer = self._library.llama_get_logits_ith(self._context, index)
        return np.ctypeslib.as_array(pointer, shape=(self._vocab_size,))


def _say_errors(level: int, text: bytes, _data: Any) -> None:
    """Take llama.cpp's log, which is long."""
    if level == _GGML_ERROR:
        print(text.decode("utf-8", "replace").rstrip(), file=sys.stderr)


def _likeliest(logits: Any) -> tuple[int, float]:
    """Return the index of the greatest logit and the logarithm of its probability."""
    token = int(logits.argmax())
    shifted = logits.astype(np.float64) - float(logits[token])
    return token, -float(np.log(np.exp(shifted).sum()))


@dataclass(frozen=True, slots=True)
class Setup:
    """What a peer is made with.

    Attributes:
        precision: of ours; the others have theirs in their name.
        rows: of a batch at most.
        room: tokens that have to fit, all rows together.
    """

    folder: Path
    threads: int
    device: str
    precision: str
    rows: int
    room: int


@dataclass(frozen=True, slots=True)
class Entry:
    """How a peer is made, and what it needs.

    Attributes:
        modules: that have to be there.
        install: what pip is to be told where they are not.
        devices: that it can run on.
    """

    make: Callable[[Setup], Peer]
    modules: tuple[str, ...] = ()
    install: str = ""
    devices: tuple[str, ...] = ("cpu",)

    def missing(self, device: str) -> str:
        """Return why it cannot run, in one line; empty where it can."""
        if device not in self.devices:
            return f"is measured on {', '.join(self.devices)} only"
        if any(importlib.util.find_spec(module) is None for module in self.modules):
            return f"is not installed: pip install {self.install}"
        return ""


OURS: Final = "ours"
REFERENCE: Final = "ours fp32"

_GPU_TOO: Final = ("cpu", "cuda")
_TRANSFORMERS: Final = "'transformers>=5.24,<6'"
_LLAMA: Final = "'llama-cpp-python==0.3.36' 'gguf>=0.19,<0.20'"

PEERS: Final = {
    OURS: Entry(lambda setup: Ours(setup, setup.precision), devices=_GPU_TOO),
    REFERENCE: Entry(lambda setup: Ours(setup, "fp32"), devices=_GPU_TOO),
    "Transformers": Entry(Transformers, ("transformers",), _TRANSFORMERS, _GPU_TOO),
    "CTranslate2 int8": Entry(CTranslate2, ("ctranslate2", "transformers"), f"'ctranslate2==4.8.5' {_TRANSFORMERS}"),
    "llama.cpp Q8_0": Entry(lambda setup: LlamaCpp(setup, "Q8_0"), ("llama_cpp", "gguf"), _LLAMA),
    "llama.cpp Q4_K_M": Entry(lambda setup: LlamaCpp(setup, "Q4_K_M"), ("llama_cpp", "gguf"), _LLAMA),
}
