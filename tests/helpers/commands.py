"""Running the program's commands, and what they print."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def as_json(result: tuple[int, str, str]) -> dict[str, Any]:
    """Return the one JSON object that a command printed, which ended well and said nothing else."""
    status, out, err = result
    assert (status, err) == (0, "")
    (line,) = out.splitlines()
    answer = json.loads(line)
    assert isinstance(answer, dict)
    return answer


def told_to_stop(arguments: Sequence[str | Path], after: str, number: signal.Signals) -> list[str]:
    """Send a signal to a command once it has printed a line that begins with ``after``, and return all its lines.

    It has to end with the status of an interrupt, and to say one thing only.
    """
    code = "import sys; from gpt2_desktop.cli import main; sys.exit(main())"
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(after):
            break
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err == "gpt2-desktop: stopping after this step\n"
    return out.splitlines()
