"""What is asked of the model for ghost text."""

from __future__ import annotations

from gpt2_desktop.app.edits import Snapshot
from gpt2_desktop.app.sparing import Sparing
from gpt2_desktop.engine.types import ALL_PERCENT, CompletionRequest
from gpt2_desktop.settings.schema import GhostSettings


def completion_request(
    number: int, snapshot: Snapshot, ghost: GhostSettings, sparing: Sparing, *, asked: bool
) -> CompletionRequest:
    """Return the request for what may follow at the caret.

    Args:
        asked: whether the writer asks for it: then it comes whatever the model thinks of it.
    """
    return CompletionRequest(
        number,
        snapshot.before,
        snapshot.after,
        sparing.length(ghost.length),
        ghost.sampling,
        show_percent=ALL_PERCENT if asked else ghost.show_percent,
        think_ahead=ghost.think_ahead and not sparing.lighter,
        known_languages_only=ghost.known_languages_only and not asked,
        words=snapshot.words,
        lighter=sparing.lighter,
    )
