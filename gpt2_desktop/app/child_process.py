"""This program once more as a child that answers in lines, read by a thread of its own."""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import IO, Final

_TAIL_BYTES: Final = 4096
_NO_WINDOW: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a console would open."""


class ChildProcess:
    """A process that runs until it is done or its standard input ends.

    It outlives the window: its input ends with this process, however that ends, and it stops by itself then.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        on_line: Callable[[str], None],
        on_end: Callable[[int, str], None],
    ) -> None:
        """Start the process; takes some milliseconds.

        Args:
            on_line: gets each line of its standard output, in the reading thread.
            on_end: gets its exit status and the last line of its standard error, once, in the reading thread.

        Raises:
            OSError: it cannot be started.
        """
        self._on_line: Callable[[str], None] | None = on_line
        self._on_end: Callable[[int, str], None] | None = on_end
        # A file, not a pipe: nobody reads it before the end, and a full pipe would hold the process up.
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - the thread closes it
        try:
            self._process = subprocess.Popen(
                command,
                env=dict(environment),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                encoding="utf-8",
                creationflags=_NO_WINDOW,
            )
        except BaseException:
            self._errors.close()
            raise
        threading.Thread(target=self._read, name="gpt2-child", daemon=True).start()

    def send(self, line: str) -> None:
        """Write a line to its standard input; without effect where it has ended, which is reported otherwise.

        Not more at a time than a pipe holds while the process is busy, some kilobytes: it would be waited for.
        """
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()

    def end_input(self) -> None:
        """Let its standard input end, which asks it to stop."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def detach(self) -> None:
        """Call back no more; what is running goes on."""
        self._on_line = self._on_end = None

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                on_line = self._on_line
                if on_line is not None:
                    on_line(line.rstrip("\n"))
        status = self._process.wait()
        self.end_input()
        with self._errors as errors:
            errors.seek(0, 2)
            errors.seek(max(0, errors.tell() - _TAIL_BYTES))
            said = errors.read().decode(errors="replace").strip().splitlines()
        on_end = self._on_end
        if on_end is not None:
            on_end(status, said[-1] if said else "")
