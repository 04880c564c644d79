"""packaging/translations.py as a module: it is a script, and in no package."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Final

import gpt2_desktop

ROOT: Final = Path(gpt2_desktop.__file__).resolve().parents[1]
SCRIPT: Final = ROOT / "packaging" / "translations.py"


def load_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("packaging_translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
