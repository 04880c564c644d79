"""What is computed before it is asked for: answers that are kept, and with which other letter the text may go on."""

from __future__ import annotations

import math
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import torch
from torch import Tensor

from gpt2_desktop.engine.constraint import ByteVocabulary
from gpt2_desktop.engine.types import CompletionRequest, Suggestion
from gpt2_desktop.engine.window import Prompt
from gpt2_desktop.settings.sampling import RANDOM_SEED, SamplingParams

LEAST_LIKELY: Final = 0.02
"""Another letter that is less likely than this is not worth a suggestion of its own."""

_KEPT_ANSWERS: Final = 8
_KEPT_GROUPS: Final = 64


@dataclass(frozen=True, slots=True)
class Answer:
    """A suggestion, and what the model read and wrote for it.

    Attributes:
        ids: tokens written behind the prompt's ids, those of the typed bytes included.
    """

    suggestion: Suggestion
    prompt: Prompt
    ids: tuple[int, ...]


def is_repeatable(params: SamplingParams) -> bool:
    """Return whether the same text always gets the same suggestion.

    Where a new seed is drawn for every request, an answer that was kept would be the same each time it is asked for.
    """
    return params.temperature == 0 or params.seed != RANDOM_SEED


class Answers:
    """The latest answers that were computed ahead, each for exactly the request that will ask for it."""

    def __init__(self) -> None:
        self._answers: deque[tuple[CompletionRequest, Answer]] = deque(maxlen=_KEPT_ANSWERS)

    def keep(self, request: CompletionRequest, answer: Answer) -> None:
        self._answers.appendleft((_question(request), answer))

    def find(self, request: CompletionRequest) -> Answer | None:
        question = _question(request)
        # Comparing is cheaper than hashing here: texts of other lengths differ at once.
        return next((answer for asked, answer in self._answers if asked == question), None)


def _question(request: CompletionRequest) -> CompletionRequest:
    """Return the request without what does not decide its answer; its cancel token is never compared."""
    return replace(request, request_id=0, think_ahead=False, lighter=False)


class _Group(NamedTuple):
    """Tokens that write something visible behind bytes still to be covered, by the text up to its first character."""

    ids: Tensor  # (N,)
    texts: tuple[str, ...]  # (M,): one character, or a space and one
    begins: Tensor  # (N,): which of the texts each token begins with


class OtherBeginnings:
    """Finds how the text most likely goes on if not as suggested, from what the model said on the way there."""

    def __init__(self, vocabulary: ByteVocabulary) -> None:
        self._vocabulary = vocabulary
        self._groups: OrderedDict[bytes, _Group] = OrderedDict()

    def likeliest(
        self, answer: Answer, logits_behind: Callable[[Sequence[int]], Tensor | None], least: float = LEAST_LIKELY
    ) -> str | None:
        """Return the likeliest first character other than the suggestion's, behind its space where it has one.

        Its probability counts the tokens that leave the suggestion's path for it before the suggestion's own first
        character is written, as far as the logits on that path are known: a close estimate, not the exact sum.

        Args:
            answer: what was suggested.
            logits_behind: gives the logits ``(vocab_size,)`` behind some ids, or None where they are not known.
            least: the probability that it needs.
        """
        shown = answer.suggestion.text.lstrip()[:1]
        typed = answer.prompt.typed
        written = b""
        path = 0.0
        masses: defaultdict[str, float] = defaultdict(float)
        for step, id_ in enumerate(answer.ids):
            lead = written[len(typed) :]
            if lead not in (b"", b" "):
                break  # the suggestion's first character is written, or white space that no letter key writes
            logits = logits_behind((*answer.prompt.ids, *answer.ids[:step]))
            if logits is not None:
                logprobs = logits.log_softmax(-1).cpu()
                for text, mass in self._behind(typed[len(written) :], logprobs):
                    if not (lead and text[0].isspace()):
                        masses[lead.decode() + text] += math.exp(path) * mass
                path += float(logprobs[id_])
            written += self._vocabulary.token_bytes[id_]
        others = ((mass, text) for text, mass in masses.items() if text.lstrip() != shown)
        mass, text = max(others, default=(0.0, ""))
        return text if text and mass >= least else None

    def _behind(self, remaining: bytes, logprobs: Tensor) -> Iterable[tuple[str, float]]:
        """Return each beginning behind ``remaining`` with its probability."""
        group = self._group(remaining)
        masses = torch.zeros(len(group.texts), dtype=logprobs.dtype)
        masses.index_add_(0, group.begins, logprobs[group.ids].exp())
        return zip(group.texts, masses.tolist(), strict=True)

    def _group(self, remaining: bytes) -> _Group:
        group = self._groups.get(remaining)
        if group is None:
            group = self._groups[remaining] = self._grouped(remaining)
            if len(self._groups) > _KEPT_GROUPS:
                self._groups.popitem(last=False)
        else:
            self._groups.move_to_end(remaining)
        return group

    def _grouped(self, remaining: bytes) -> _Group:
        vocabulary = self._vocabulary
        ids, texts, sizes = [vocabulary.order[:0]], list[str](), list[int]()
        position, end = vocabulary.span(remaining)
        while position < end:
            token = vocabulary.token_bytes[int(vocabulary.order[position])]
            beginning = _beginning(token[len(remaining) :])
            if beginning is None:
                position += 1
                continue
            # In the order of their bytes, those that begin alike stand together.
            _, behind = vocabulary.span(remaining + beginning.encode())
            ids.append(vocabulary.order[position:behind])
            texts.append(beginning)
            sizes.append(behind - position)
            position = behind
        begins = torch.arange(len(texts)).repeat_interleave(torch.tensor(sizes, dtype=torch.long))
        return _Group(torch.cat(ids), tuple(texts), begins)


def _beginning(token: bytes) -> str | None:
    """Return the token's first visible character with at most one space before it; None where it has no such."""
    lead = token[:1] if token[:1] == b" " else b""
    rest = token[len(lead) :]
    character = next((text for end in range(1, 5) if (text := _decoded(rest[:end]))), "")
    visible = character.isprintable() and not character.isspace() and character != "\ufffd"
    return lead.decode() + character if character and visible else None


def _decoded(data: bytes) -> str | None:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None  # half a character
