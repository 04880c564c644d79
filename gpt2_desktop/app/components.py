"""What the program consists of: every bundled or installed part, its version, and the text of its licence.

Nothing is listed by hand but what carries no Python metadata.  The window's About, the licences of the packages and
the list of materials of a release are all made from this.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError
from pathlib import Path
from typing import Final

from gpt2_desktop.paths import APP_NAME, is_frozen, resources, starter_model

PROGRAM_TITLE: Final = "GPT-2 Desktop"
HOME_PAGE_FILE: Final = "home-page.txt"
"""Among the resources of a package whose builder named one."""

_LICENCE_FILE: Final = re.compile(r"(licen[cs]e|copying|notice|ofl)", re.IGNORECASE)
_TEXTS_BY_NAME: Final = {
    # Distributions that name a licence and do not carry its text.
    "Apache-2.0": ("Apache-2.0.txt",),
    "LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
_LONG_NAMES: Final = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
_CLASSIFIER: Final = "License :: OSI Approved :: "
_CLASSIFIED: Final = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
}
_PYTHON: Final = "https://www.python.org"
_QT: Final = "https://code.qt.io/cgit/qt/"
_GCC: Final = "GPL-3.0-or-later WITH GCC-exception-3.1"
_ICU_VERSION: Final = "73"
_HUNSPELL: Final = "MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later"
_HUNSPELL_HOME: Final = "https://hunspell.github.io"
_XML_HOME: Final = "https://gitlab.gnome.org/GNOME/libxml2"
_SCOWL: Final = "http://wordlist.aspell.net"
_SHORT: Final = 60
"""A longer name of a licence is its text, in the wrong field, or a list that nobody reads in a column."""


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the program.

    Attributes:
        licence: its short name, an SPDX expression where the part says one.
        texts: files with the full text; empty where the part carries none.
        home: a page about it, or empty.
        package: its name on PyPI, or empty.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    home: str = ""
    package: str = ""

    def licence_text(self) -> str:
        """Return all its licences, one below the other; never raises."""
        parts = []
        for file in self.texts:
            try:
                text = file.read_text("utf-8", errors="replace").strip("\n")
            except OSError as error:
                text = f"{file.name} cannot be read: {error.strerror or error}"
            parts.append(text)
        return "\n\n\n".join(parts) or f"{self.name} {self.version} is under: {self.licence}"


def program_version() -> str:
    from gpt2_desktop import __version__

    return __version__


def home_page() -> str:
    """Return where the program comes from; empty where whoever built it did not say."""
    try:
        return (resources() / HOME_PAGE_FILE).read_text("utf-8").strip()
    except OSError:
        pass
    try:
        return _home(importlib.metadata.distribution(APP_NAME))
    except PackageNotFoundError:
        return ""


def components(bundle: Path | None = None) -> tuple[Component, ...]:
    """Return the program first, then all that it needs, by name.

    Reads some dozens of small files: not for the GUI thread.

    Args:
        bundle: the folder of a packaged program, for its parts in place of those of this one.
    """
    found = [_component(distribution) for distribution in _distributions(bundle)]
    found.extend(_without_metadata())
    program = [component for component in found if component.package == APP_NAME]
    others = sorted((c for c in found if c.package != APP_NAME), key=lambda component: component.name.lower())
    return (*program, *others)


def model_card() -> str:
    """Return the card of the starter model, in Markdown without its header for machines; empty where it is missing."""
    try:
        text = (starter_model() / "README.md").read_text("utf-8")
    except OSError:
        return ""
    if text.startswith("---\n"):
        text = text.partition("\n---\n")[2]
    return text.strip()


def _distributions(bundle: Path | None) -> list[Distribution]:
    """Return the distributions that make up the program, itself included."""
    if bundle is not None or is_frozen():
        # Only what is bundled is there.
        folders = sys.path if bundle is None else [str(bundle)]
        return list({_key(d.metadata["Name"]): d for d in importlib.metadata.distributions(path=folders)}.values())
    found: dict[str, Distribution] = {}
    wanted = [APP_NAME]
    while wanted:
        name = wanted.pop()
        if _key(name) in found:
            continue
        try:
            distribution = importlib.metadata.distribution(name)
        except PackageNotFoundError:
            # For another platform, or a source tree that was never installed.
            continue
        found[_key(name)] = distribution
        for requirement in distribution.requires or ():
            specifier, _semicolon, marker = requirement.partition(";")
            match = re.match(r"[A-Za-z0-9._-]+", specifier)
            if match is not None and "extra" not in marker:
                wanted.append(match[0])
    return list(found.values())


def _component(distribution: Distribution) -> Component:
    name = distribution.metadata["Name"]
    licence = _licence_name(distribution)
    texts = tuple(
        Path(str(distribution.locate_file(file)))
        for file in sorted(distribution.files or (), key=str)
        if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name) is not None and file.suffix != ".py"
    )
    texts = tuple(file for file in texts if file.is_file())
    if not texts:
        texts = next((_resource_texts(files) for key, files in _TEXTS_BY_NAME.items() if key in licence), ())
    return Component(name, distribution.version, licence, texts, _home(distribution), _key(name))


def _without_metadata() -> list[Component]:
    font_licence = (resources() / "fonts" / "OFL.txt",)
    qt = _resource_texts(("LGPL-3.0.txt", "GPL-3.0.txt"))
    gcc = _resource_texts(("GCC-exception-3.1.txt", "GPL-3.0.txt"))
    return [
        Component("Python", platform.python_version(), "PSF-2.0", _resource_texts(("Python.txt",)), _PYTHON),
        # PySide6's wheels bring the libraries of Qt, and those the ones of ICU.
        Component("Qt", _version("PySide6_Essentials"), "LGPL-3.0-only", qt, _QT),
        Component("ICU", _ICU_VERSION, "ICU", _resource_texts(("ICU.txt",)), "https://icu.unicode.org"),
        # PyTorch's wheels bring libgomp.
        Component("libgomp", "as in PyTorch", _GCC, gcc, "https://gcc.gnu.org"),
        # lxml's wheels have them in their own library.
        Component("libxml2 and libxslt", "as in lxml", "MIT", _resource_texts(("libxml2.txt",)), _XML_HOME),
        Component("Hunspell", "1.7.2", _HUNSPELL, _resource_texts(("LGPL-3.0.txt", "GPL-3.0.txt")), _HUNSPELL_HOME),
        Component("English dictionary (US)", "2020.12.07", "SCOWL", _dictionary_text("en_US"), _SCOWL),
        Component(
            "English dictionary (GB)",
            "3.1.4",
            "LGPL-3.0-only",
            (*_dictionary_text("en_GB"), *_resource_texts(("LGPL-3.0.txt", "GPL-3.0.txt"))),
            "https://github.com/marcoagpinto/aoo-mozilla-en-dict",
        ),
        Component("Literata (typeface)", "3.103", "OFL-1.1", font_licence, "https://github.com/googlefonts/literata"),
    ]


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except PackageNotFoundError:
        return "unknown"


def _licence_name(distribution: Distribution) -> str:
    metadata = distribution.metadata
    if metadata["Name"] in _LONG_NAMES:
        return _LONG_NAMES[metadata["Name"]]
    for field in ("License-Expression", "License"):
        value: str = " ".join(_field(metadata, field).split())
        if value and value.upper() != "UNKNOWN" and len(value) <= _SHORT:
            return value
        if value and field == "License-Expression":
            return f"{value[:_SHORT].rsplit(' ', 1)[0].removesuffix(' AND')} and others"
    for classifier in metadata.get_all("Classifier") or ():
        if classifier.startswith(_CLASSIFIER):
            name: str = classifier.removeprefix(_CLASSIFIER)
            return _CLASSIFIED.get(name, name)
    return "see its licence"


def _home(distribution: Distribution) -> str:
    page = _field(distribution.metadata, "Home-page")
    for entry in distribution.metadata.get_all("Project-URL") or ():
        label, _comma, url = entry.partition(",")
        if label.strip().lower() in ("homepage", "home", "repository", "source"):
            page = page or url.strip()
    return page


def _field(metadata: PackageMetadata, name: str) -> str:
    return next(iter(metadata.get_all(name) or ()), "")


def _resource_texts(names: tuple[str, ...]) -> tuple[Path, ...]:
    return tuple(resources() / "licences" / name for name in names)


def _dictionary_text(code: str) -> tuple[Path, ...]:
    return _resource_texts((f"Dictionary-{code}.txt",))


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
