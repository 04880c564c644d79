"""What a start leaves out; each in a process of its own, as it is for a whole process."""

from __future__ import annotations

import subprocess
import sys

_IMPORTS = """
import builtins, linecache
import gpt2_desktop.ui
import PySide6.QtGui, PySide6.QtWidgets, PySide6.QtNetwork
import email.mime.text
assert builtins.__import__.__name__ != "__feature_import__", builtins.__import__
assert not any("email" in name for name in linecache.cache), list(linecache.cache)
"""

_TORCH = """
import sys
from gpt2_desktop.lean_torch import leave_out_compiler
leave_out_compiler()
import torch
assert "torch._decomp" not in sys.modules and "torch._prims" not in sys.modules
left_out = sys.modules["torch._meta_registrations"]
torch.Generator().manual_seed(7)
assert not hasattr(torch.export, "__wrapped__") and "torch._export" not in sys.modules
# What asks for them gets them whole.
assert torch.export.Dim("rows", min=2).min == 2
assert sys.modules["torch.export"].__spec__.origin.endswith("__init__.py")
assert left_out.global_decomposition_table
assert "torch._decomp" in sys.modules and torch.Generator().manual_seed(7).initial_seed() == 7
with torch.device("meta"):
    assert torch.nn.Linear(3, 4)(torch.ones(2, 3)).shape == (2, 4)
compiled = torch.compile(lambda x: x * 2 + 1, backend="eager", fullgraph=True)
assert compiled(torch.ones(2)).tolist() == [3, 3]
"""

_TORCH_FIRST = """
import sys, torch
from gpt2_desktop.lean_torch import leave_out_compiler
finders = list(sys.meta_path)
leave_out_compiler()
assert sys.meta_path == finders
"""


def _run(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_qt_does_not_read_the_source_of_what_is_imported_after_it() -> None:
    _run(_IMPORTS)


def test_the_compiler_of_torch_is_imported_when_something_is_taken_from_it() -> None:
    _run(_TORCH)


def test_a_torch_that_is_there_stays_whole() -> None:
    _run(_TORCH_FIRST)
