"""Weights as 8-bit integers: a quarter of the memory of float32, and of the time to read them.

A decode step reads every weight once and computes little with it, so its time is that of the memory.  Weights are
quantized symmetrically with one scale for each output channel; the activations of each token are quantized when
they come (dynamic quantization), products are summed in 32-bit integers and turned back into float32.  Attention,
LayerNorm and GELU stay in float32.  Dettmers et al., "LLM.int8()", 2022, calls this vector-wise quantization.
"""

from __future__ import annotations

import functools
import platform
import warnings
from typing import Final

import torch
from torch import Tensor, nn

_LARGEST: Final = 127

_AT_ONCE: Final = 4096
"""Rows that are quantized at once; bounds the memory for intermediate values."""

_X86_ENGINES: Final = frozenset({"x86", "fbgemm"})


def quantize_rows(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Return a matrix ``(N, K)`` as int8 of the same shape, and the scale ``(N,)`` of each row in float32."""
    quantized = torch.empty(weight.shape, dtype=torch.int8)
    scales = torch.empty(weight.shape[0])
    for start in range(0, weight.shape[0], _AT_ONCE):
        rows = weight[start : start + _AT_ONCE].float()
        scale = rows.abs().amax(1).clamp_min(torch.finfo(torch.float32).tiny) / _LARGEST
        quantized[start : start + _AT_ONCE] = (rows / scale[:, None]).round_().clamp_(-_LARGEST, _LARGEST)
        scales[start : start + _AT_ONCE] = scale
    return quantized, scales


class Int8Linear(nn.Module):
    """A linear layer with int8 weights and activations that are quantized token by token.

    torch's operator quantizes all activations of a call with one scale.  A token with large ones, as GPT-2 has at
    the start of its context, would cost the others their precision, and a text would get other logits in one
    piece than in several; so several tokens are first brought to the same range.

    Attributes:
        packed: the weights as torch's operator takes them.
    """

    def __init__(self, weight: Tensor, scales: Tensor, bias: Tensor | None) -> None:
        """Pack a weight as `quantize_rows` returns it.

        Args:
            weight: int8 ``(out_features, in_features)``.
            scales: float32 ``(out_features,)``.
            bias: float32 ``(out_features,)``.
        """
        super().__init__()
        self.out_features, self.in_features = weight.shape
        self.bias = None if bias is None else nn.Parameter(bias, requires_grad=False)
        # Without such instructions, sums of two products are kept in 16 bits, which 8-bit activations would overflow.
        self._reduce_range = not torch.cpu._is_vnni_supported()
        zero_points = torch.zeros(len(scales), dtype=torch.long)
        # The tensor type is going to leave torch; the operator that takes it is the fastest there is in this one.
        warnings.filterwarnings("ignore", message=r"torch\.quantize_per_tensor.*deprecated", category=UserWarning)
        channels = torch._make_per_channel_quantized_tensor(weight, scales.double(), zero_points, 0)
        self.packed = torch.ops.quantized.linear_prepack(channels, None)

    def forward(self, x: Tensor) -> Tensor:
        """Return ``(..., out_features)`` for ``(..., in_features)``."""
        # A comparison of sizes cannot be recorded; steps that are recorded tell a single token by its dimensions.
        single = x.dim() == 2 if torch._C._is_tracing() else x.numel() == self.in_features
        if single:
            y: Tensor = torch.ops.quantized.linear_dynamic(x, self.packed, self._reduce_range)
            return y if self.bias is None else y.add_(self.bias)
        largest = x.abs().amax(-1, keepdim=True).clamp_min_(torch.finfo(x.dtype).tiny)
        y = torch.ops.quantized.linear_dynamic(x / largest, self.packed, self._reduce_range)
        return y.mul_(largest) if self.bias is None else torch.addcmul(self.bias, y, largest)


class Int8Embedding(nn.Module):
    """A table of int8 rows, turned into float32 when they are looked up."""

    weight: Tensor
    scales: Tensor

    def __init__(self, weight: Tensor, scales: Tensor) -> None:
        """Take a table as `quantize_rows` returns it."""
        super().__init__()
        self.register_buffer("weight", weight)
        self.register_buffer("scales", scales[:, None])

    def forward(self, ids: Tensor) -> Tensor:
        """Return ``(..., K)`` in float32 for ids ``(...)``."""
        return self.weight[ids] * self.scales[ids]


@functools.cache
def int8_problem() -> str | None:
    """Return why this processor can not run int8 layers well, or None where it can; found out once.

    A small layer is multiplied and compared, so that a processor on which the operator is missing or wrong is found
    before it writes nonsense.
    """
    machine = platform.machine().lower()
    if machine not in {"x86_64", "amd64"} or torch.backends.quantized.engine not in _X86_ENGINES:
        return f"torch has no fast int8 layers for {machine or 'this processor'}"
    if not torch.cpu._is_avx2_supported():
        return "the processor has no AVX2 instructions"
    generator = torch.Generator().manual_seed(0)
    weight = torch.randn((32, 64), generator=generator)
    x = torch.randn((3, 64), generator=generator)
    expected = x @ weight.t()
    try:
        actual = Int8Linear(*quantize_rows(weight), None)(x)
    except RuntimeError as error:
        return f"torch's int8 layers do not work here ({str(error).splitlines()[0]})"
    if float((actual - expected).abs().max()) > 0.05 * float(expected.abs().max()):
        return "torch's int8 layers compute wrongly on this processor"
    return None
