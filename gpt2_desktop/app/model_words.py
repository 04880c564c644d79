"""What the engine tells of models, downloads and training, in the language of the interface."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from gpt2_desktop.app.texts import Text, computed, file_size, long_date, mark, number, percent, short_time, tr, tr_n
from gpt2_desktop.engine.catalogue import Unsuited, Want
from gpt2_desktop.engine.network_record import NetworkUse
from gpt2_desktop.engine.transfer import Phase, Progress

NETWORK_UNUSED: Final = mark("The network has not been used.")

_PHASES: Final = {
    "starting": mark("Starting"),
    "stopping": mark("Stopping"),
    "paused": mark("Paused"),
    "reading your text": mark("Reading your text"),
    "found": mark("Reading your text"),
    "training": mark("Training"),
    "writing text to rehearse": mark("Writing text to rehearse"),
    "trying the held-out text": mark("Trying the held-out text"),
    "held-out text": mark("Trying the held-out text"),
}
"""How the phases of `FinetuneProgress` begin, and what the window calls them."""
_COUNTING: Final = re.compile(r"counting keystrokes (before|after) learning: (\d+) %")

_FETCHED: Final = re.compile(r"SHA-256 of what was fetched from (.+)")
_PUBLISHED: Final = re.compile(r"the SHA-256 of the published (.+)")


def parameters_text(parameters: int) -> Text:
    """Return a number of parameters as people say it."""
    if parameters >= 1e6:
        return tr("{count} million parameters", count=number(parameters / 1e6))
    return tr_n("%n parameter(s)", parameters)


def progress_text(progress: Progress) -> Text:
    """Return one line about how far a download is."""
    if progress.phase is Phase.ASKING:
        return tr("Asking what there is to fetch")
    if progress.phase is Phase.CHECKING:
        return tr("Checking what has arrived")
    amount = tr(
        "{percent}, {done} of {all}",
        percent=percent(progress.done / progress.total if progress.total else 0.0),
        done=file_size(progress.done),
        all=file_size(progress.total),
    )
    if progress.phase is Phase.WAITING:
        # Why it waits is the engine's to say, or the server's.
        seconds = round(progress.seconds_left or 0)
        again = tr_n("{why}, trying again in %n s", seconds, why=progress.note)
        again = again if seconds else tr("{why}, trying again", why=progress.note)
        return computed(lambda: f"{amount.again()}; {again.again()}") if progress.total else again
    parts = [amount]
    if progress.rate:
        parts.append(tr("{size}/s", size=file_size(progress.rate)))
    if progress.seconds_left is not None:
        parts.append(_left(progress.seconds_left))
    return computed(lambda: tr(", ", "between parts of a line").join(part.again() for part in parts))


def _left(seconds: float) -> Text:
    if seconds < 90:
        return tr_n("%n s left", max(1, round(seconds)))
    if seconds < 5400:
        return tr_n("%n min left", round(seconds / 60))
    return tr("{hours} h left", hours=number(seconds / 3600, 1))


def network_text(use: NetworkUse | None) -> Text:
    """Return what the network was last used for, as a sentence."""
    if use is None:
        return tr(NETWORK_UNUSED)
    at = datetime.fromtimestamp(use.at)
    return tr(
        "The network was last used on {day} at {time}, to fetch {name} from {server}.",
        day=long_date(at.date()),
        time=short_time(at.time()),
        name=use.purpose.removeprefix("fetching "),
        server=use.server,
    )


def recommended_text(unsuited: Unsuited | None) -> Text:
    """Return why a model is recommended: it is the largest that runs well, and what the next larger one lacks."""
    if unsuited is None:
        return tr("The largest that runs well here.")
    name = unsuited.name
    if unsuited.want is Want.MEMORY:
        return tr(
            "The largest that runs well here; {name} would take {needed} of the {free} that are free.",
            name=name,
            needed=file_size(unsuited.needed),
            free=file_size(unsuited.free),
        )
    if unsuited.want is Want.SPEED:
        return tr(
            "The largest that runs well here; {name} would write {speed} tokens a second, too slow for ghost text.",
            name=name,
            speed=number(unsuited.free),
        )
    return tr(
        "The largest that runs well here; {name} has no room on the disk, where {free} are free.",
        name=name,
        free=file_size(unsuited.free),
    )


def checked_text(by: str) -> Text:
    """Return that the files of a model are right, and what they were held against (`Verification.by`)."""
    if (match := _FETCHED.fullmatch(by)) is not None:
        return tr("Its files are right, checked by the SHA-256 of what was fetched from {source}.", source=match[1])
    if (match := _PUBLISHED.fullmatch(by)) is not None:
        return tr("Its files are right, checked by the SHA-256 of the published {name}.", name=match[1])
    if "Hub" in by:
        return tr("Its files are right, checked by the Hub's hashes in the Hugging Face cache.")
    return tr("Its files are right, checked by what the model's config asks for.")


def phase_text(phase: str) -> Text:
    """Return what a run of fine-tuning does, by what it says itself."""
    if (match := _COUNTING.match(phase)) is not None:
        done = percent(int(match[2]) / 100)
        if match[1] == "before":
            return tr("Counting keystrokes before learning: {done}", done=done)
        return tr("Counting keystrokes after learning: {done}", done=done)
    known = next((text for begin, text in _PHASES.items() if phase.startswith(begin)), None)
    return tr(known) if known else computed(lambda: f"{phase[:1].upper()}{phase[1:]}")
