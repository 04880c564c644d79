"""What hatchling does before it packs the resources into the wheel: compile the translations."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface[Any]):
    """Runs ``packaging/translations.py build``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's names
        script = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, str(script), "build"], check=True)
