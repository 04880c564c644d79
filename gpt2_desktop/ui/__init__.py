import builtins

import PySide6.QtCore  # noqa: F401 - it puts its own in the place of Python's import

# Only for `from __feature__ import ...`, which nothing here uses, PySide6 reads the source of whatever is imported
# after it: 0.07 s until the window is painted, and a sixth of what torch takes.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
