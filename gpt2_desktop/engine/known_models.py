"""The published GPT-2s: which version of each is meant, what its weights must be, and how large it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gpt2_desktop.model.config import GPT2Config


@dataclass(frozen=True, slots=True)
class KnownModel:
    """One of them.

    Attributes:
        name: short name that Hugging Face gives the repository.
        repo_id: the repository.
        revision: the commit that is fetched.
        weights_bytes: size of ``model.safetensors`` there.
        sha256: of ``model.safetensors`` there; None where only the Hub's own word for it is at hand.
        licence: as its model card has it.
    """

    name: str
    repo_id: str
    revision: str
    weights_bytes: int
    sha256: str | None
    licence: str

    @property
    def config(self) -> GPT2Config:
        """The model's shape."""
        from gpt2_desktop.engine.shapes import SHAPES

        return SHAPES[self.name]


KNOWN_MODELS: Final = (
    KnownModel(
        "distilgpt2",
        "distilbert/distilgpt2",
        "2290a62682d06624634c1f46a6ad5be0f47f38aa",
        352_824_413,
        "e1ff18884359fe8beb795a5f414feb85a6ce3d929ad019c0d958c039d2b94a1b",
        "apache-2.0",
    ),
    KnownModel(
        "gpt2",
        "openai-community/gpt2",
        "607a30d783dfa663caf39e06633721c8d4cfcd7e",
        548_105_171,
        "248dfc3911869ec493c76e65bf2fcf7f615828b0254c12b473182f0f81d3a707",
        "mit",
    ),
    KnownModel(
        "gpt2-medium",
        "openai-community/gpt2-medium",
        "6dcaa7a952f72f9298047fd5137cd6e4f05f41da",
        1_519_984_962,
        "fc5a354a19255ad494f3d71549390baca1ccf61d1d822b9408971705c687c9cd",
        "mit",
    ),
    KnownModel(
        "gpt2-large",
        "openai-community/gpt2-large",
        "32b71b12589c2f8d625668d2335a01cac3249519",
        3_247_159_078,
        None,
        "mit",
    ),
    KnownModel(
        "gpt2-xl",
        "openai-community/gpt2-xl",
        "15ea56dee5df4983c59b2538573817e1667135e2",
        6_431_829_964,
        "0f8b28eb05a8075f48b61b6f35332978c74fc7763fa9fb4051a1c30511736a6a",
        "mit",
    ),
)
"""The smallest first."""

KNOWN_BY_REPOSITORY: Final = {model.repo_id: model for model in KNOWN_MODELS}
