"""One checkpoint in the formats of the engines that it is compared with.

Each function returns the path of what it made, and makes it only where it is not there yet.  The libraries that they
need are imported inside them: nobody has to have them all.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import load_file

from gpt2_desktop.engine.shapes import SHAPES, write_random_model
from gpt2_desktop.model.checkpoint import WEIGHTS_NAME
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.tokenizer import TOKENIZER_NAME

GGUF_FILE_TYPES = {"Q8_0": 7, "Q4_K_M": 15}
"""llama.cpp's ``LLAMA_FTYPE_MOSTLY_*``."""

_GGUF_NAMES = {
    "wte.weight": "token_embd.weight",
    "wpe.weight": "position_embd.weight",
    "ln_f": "output_norm",
    "ln_1": "attn_norm",
    "attn.c_attn": "attn_qkv",
    "attn.c_proj": "attn_output",
    "ln_2": "ffn_norm",
    "mlp.c_fc": "ffn_up",
    "mlp.c_proj": "ffn_down",
}


def checkpoint(cache: Path, shape: str) -> Path:
    """Return a Hugging Face folder of that shape with random weights, the same every time."""
    return _made(cache / shape, lambda path: write_random_model(path, SHAPES[shape]))


def gguf_name(name: str) -> str:
    """Return what llama.cpp calls a weight of `gpt2_desktop.model.gpt2.GPT2`.

    Raises:
        KeyError: it is not one of them.
    """
    if name in _GGUF_NAMES:
        return _GGUF_NAMES[name]
    module, _, kind = name.rpartition(".")
    if not module.startswith("h."):
        return f"{_GGUF_NAMES[module]}.{kind}"
    _, layer, inside = module.split(".", 2)
    return f"blk.{layer}.{_GGUF_NAMES[inside]}.{kind}"


def gguf(folder: Path) -> Path:
    """Return the checkpoint as GGUF in float32, with GPT-2's tokenizer as llama.cpp wants it."""
    return _made(folder.with_suffix(".f32.gguf"), lambda path: _write_gguf(folder, path))


def quantized_gguf(folder: Path, kind: str) -> Path:
    """Return the checkpoint as llama.cpp's own quantizer makes it; ``kind`` as in `GGUF_FILE_TYPES`."""
    source = gguf(folder)

    def quantize(path: Path) -> None:
        from llama_cpp import llama_cpp

        params = llama_cpp.llama_model_quantize_default_params()
        params.ftype = GGUF_FILE_TYPES[kind]
        status = llama_cpp.llama_model_quantize(str(source).encode(), str(path).encode(), params)
        if status:
            raise RuntimeError(f"llama_model_quantize ended with status {status}")

    return _made(folder.with_suffix(f".{kind}.gguf"), quantize)


def ctranslate2_int8(folder: Path) -> Path:
    """Return the checkpoint as CTranslate2's converter for Transformers makes it, with int8 weights."""

    def convert(path: Path) -> None:
        from ctranslate2.converters import TransformersConverter
        from transformers.utils import logging

        logging.disable_progress_bar()
        TransformersConverter(str(folder)).convert(str(path), quantization="int8")

    return _made(folder.with_suffix(".ct2-int8"), convert)


def _write_gguf(folder: Path, path: Path) -> None:
    import gguf as library

    config = GPT2Config.from_folder(folder)
    writer = library.GGUFWriter(path, "gpt2")
    writer.add_name(folder.name)
    writer.add_block_count(config.n_layer)
    writer.add_context_length(config.n_positions)
    writer.add_embedding_length(config.n_embd)
    writer.add_feed_forward_length(config.inner_dim)
    writer.add_head_count(config.n_head)
    writer.add_layer_norm_eps(config.layer_norm_epsilon)
    writer.add_file_type(library.LlamaFileType.ALL_F32)
    tokens, merges = vocabulary(folder)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    normal, control = library.TokenType.NORMAL, library.TokenType.CONTROL
    writer.add_token_types([control if id_ == config.eos_token_id else normal for id_ in range(len(tokens))])
    writer.add_token_merges(merges)
    writer.add_bos_token_id(config.eos_token_id)
    writer.add_eos_token_id(config.eos_token_id)
    writer.add_add_bos_token(False)
    for stored, weight in load_file(folder / WEIGHTS_NAME).items():
        name = stored.removeprefix("transformer.")
        # Projections are (in, out) in a Hugging Face file and (out, in) in GGUF.
        turned = weight.T if name.startswith("h.") and weight.ndim == 2 else weight
        writer.add_tensor(gguf_name(name), np.ascontiguousarray(turned, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def vocabulary(folder: Path) -> tuple[list[str], list[str]]:
    """Return the entries of the vocabulary by id, in GPT-2's byte alphabet, and the merges in their order."""
    model: dict[str, Any] = json.loads((folder / TOKENIZER_NAME).read_text(encoding="utf-8"))["model"]
    vocab: dict[str, int] = model["vocab"]
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]]
    return sorted(vocab, key=vocab.__getitem__), merges


def _made(path: Path, make: Callable[[Path], object]) -> Path:
    """Return ``path``, made under another name first, so that an interrupted run leaves nothing that looks whole."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(path.name + ".part")
        if part.is_dir():
            shutil.rmtree(part)
        part.unlink(missing_ok=True)
        make(part)
        os.replace(part, path)
    return path
