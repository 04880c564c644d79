"""``python -m gpt2_desktop``, and where a packaged program begins."""

from __future__ import annotations

import os
import sys

from gpt2_desktop.cli import main
from gpt2_desktop.paths import is_frozen

if __name__ == "__main__":
    if is_frozen():
        # Python starts its helper processes with this same program.
        from multiprocessing import freeze_support

        from gpt2_desktop.child import give_back_library_path

        freeze_support()
        give_back_library_path(os.environ)
    sys.exit(main())
