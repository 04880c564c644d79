"""What of chunspell goes into the packages: its module and the library beside it, and none of its sources.

Its own dictionary stays out, too: those of the program are among its resources.
"""

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs

binaries = collect_dynamic_libs("hunspell", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
