"""Every error the program raises on purpose, by whose hands can mend it.

    Gpt2DesktopError
    ├── UsageError                 the command line or an API call was wrong (exit status 2)
    │   ├── UnknownSettingError    no option of that name
    │   └── InvalidSettingError    a value of the wrong type or out of range
    ├── ModelError                 the model cannot be used
    │   ├── ServerError            the server does not answer, or not what was asked
    │   ├── ModelNotFoundError     nothing is stored under that name or path
    │   ├── ConfigError            config.json is missing, unreadable or not GPT-2's
    │   ├── CheckpointError        a tensor is missing, misnamed, misshaped or cut short
    │   └── TokenizerError         the vocabulary is missing, broken or of another size than the model's
    ├── DownloadError              a model cannot be fetched
    │   └── AccessError            the repository is private or gated, or there is none of that name
    ├── PromptTooLongError         the prompt does not leave room for one new token
    ├── DeviceError                the chosen device or precision cannot be used on this machine
    ├── DocumentError              a text file cannot be read or written
    │   ├── NotUtf8Error           the file's bytes are not UTF-8; the caller asks which encoding it is
    │   ├── ChangedOnDiskError     another program changed the file; saving would write over its work
    │   └── NoAnswerError          the disk did not answer, and the writer gave the file up
    ├── SpellingError              a dictionary cannot be read or imported
    ├── FindError                  an expression to look for cannot be read or takes too long
    └── TrainingError              training cannot start or go on

Each message is one line that names the cause and the remedy: it is shown as it is, in the status bar or on
standard error.  A cancelled operation is a finish reason, never an error.
"""

from __future__ import annotations

from typing import Final

INTERRUPTED: Final = 130
"""Exit status of a command that was told to stop, as shells have it for Ctrl+C."""


class Gpt2DesktopError(Exception):
    """Base of the tree; ``str(error)`` is one line for the user."""

    exit_status = 1


class UsageError(Gpt2DesktopError):
    exit_status = 2


class UnknownSettingError(UsageError):
    pass


class InvalidSettingError(UsageError):
    pass


class ModelError(Gpt2DesktopError):
    pass


class ServerError(ModelError):
    pass


class ModelNotFoundError(ModelError):
    pass


class ConfigError(ModelError):
    pass


class CheckpointError(ModelError):
    pass


class TokenizerError(ModelError):
    pass


class DownloadError(Gpt2DesktopError):
    pass


class AccessError(DownloadError):
    pass


class PromptTooLongError(Gpt2DesktopError):
    pass


class DeviceError(Gpt2DesktopError):
    pass


class DocumentError(Gpt2DesktopError):
    pass


class NotUtf8Error(DocumentError):
    pass


class ChangedOnDiskError(DocumentError):
    pass


class NoAnswerError(DocumentError):
    pass


class SpellingError(Gpt2DesktopError):
    pass


class FindError(Gpt2DesktopError):
    pass


class TrainingError(Gpt2DesktopError):
    pass


def one_line(error: BaseException) -> str:
    """Return what another library's error says, on one line, for use inside a message of this tree."""
    return " ".join(str(error).split()) or type(error).__name__
