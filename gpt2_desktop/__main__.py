"""``python -m gpt2_desktop``."""

from __future__ import annotations

import sys

from gpt2_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
