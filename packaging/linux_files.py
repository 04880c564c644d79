"""Make what a Linux desktop wants besides the program: ``python packaging/linux_files.py --out FOLDER ...``.

Below FOLDER comes ``share`` with the menu entry, icons, AppStream data, man page, licences and screenshots.  All of it
is made from the sources of the program: version and links from pyproject.toml, the man page from the commands'
own help, the licences from the metadata of what is bundled.  Run it with a Python that has the program installed.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import sys
import time
from pathlib import Path
from typing import Final

from gpt2_desktop.app.components import Component, components
from gpt2_desktop.cli import COMMANDS
from gpt2_desktop.paths import APP_NAME

ROOT: Final = Path(__file__).resolve().parent.parent
LINUX: Final = ROOT / "packaging" / "linux"
APP_ID: Final = "org.gpt2_desktop.GPT2Desktop"
NOWHERE: Final = "https://gpt2-desktop.invalid"
"""The home page of a build whose maker named none: a reserved domain, which nobody can own."""

MAN_FOLDER: Final = Path("man/man1")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--icons", type=Path, required=True, metavar="FOLDER", help="what packaging/icons.py made")
    parser.add_argument("--bundle", type=Path, required=True, metavar="FOLDER", help="where PyInstaller put the parts")
    parser.add_argument("--home-page", default=os.environ.get("HOMEPAGE") or NOWHERE)
    parser.add_argument("--debian-version", metavar="VERSION", help="also write a Debian changelog for it")
    args = parser.parse_args()
    share = args.out / "share"
    write(share / "applications" / f"{APP_NAME}.desktop", (LINUX / f"{APP_NAME}.desktop").read_text("utf-8"))
    write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo(args.home_page))
    icons(args.icons, share / "icons" / "hicolor")
    write_gzip(share / MAN_FOLDER / f"{APP_NAME}.1.gz", man_page())
    doc = share / "doc" / APP_NAME
    write(doc / "copyright", copyright_text(components(args.bundle), args.home_page))
    write_gzip(doc / "changelog.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    if args.debian_version:
        write_gzip(doc / "changelog.Debian.gz", debian_changelog(args.debian_version))
    for picture in sorted((ROOT / "docs" / "screenshots").glob("*.png")):
        (doc / "screenshots").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, doc / "screenshots" / picture.name)
    return 0


def version() -> str:
    match = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    if match is None:
        raise SystemExit("pyproject.toml names no version")
    return match[1]


def metainfo(home_page: str) -> str:
    """Return the AppStream data of this version."""
    base = (
        f"{home_page}/raw/v{version()}/docs/screenshots" if "github.com/" in home_page else f"{home_page}/screenshots"
    )
    values = {
        "HOMEPAGE": home_page,
        "SCREENSHOT_BASE": base,
        "VERSION": version(),
        "DATE": time.strftime("%Y-%m-%d", time.gmtime(epoch())),
    }
    text = (LINUX / f"{APP_NAME}.metainfo.xml.in").read_text("utf-8")
    return re.sub(r"@([A-Z_]+)@", lambda match: values[match[1]], text)


def icons(drawn: Path, hicolor: Path) -> None:
    for picture in drawn.glob("*.png"):
        folder = hicolor / f"{picture.stem}x{picture.stem}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, folder / f"{APP_NAME}.png")
    scalable = hicolor / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "resources" / "icons" / f"{APP_NAME}.svg", scalable / f"{APP_NAME}.svg")


# --- The man page ---------------------------------------------------------------------------------------------------

_OPTIONS: Final = (
    ("--model NAME", "the model: 'starter', a folder, or its name in the Hugging Face cache"),
    ("--device NAME", "auto, cpu, cuda, mps or xpu"),
    ("--basedir FOLDER", "keep settings, models, logs and all other state in this folder"),
    ("--set NAME=VALUE", "set any option for this run; 'settings list' shows them all"),
    ("--debug", "log more, also to standard error, and show tracebacks"),
    ("--version", "show the version and exit"),
    ("--help", "show the help of the program, or of the command that it stands behind"),
)


def man_page() -> str:
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    lines = [
        f'.TH GPT2-DESKTOP 1 "{date}" "GPT-2 Desktop {version()}" "User Commands"',
        ".SH NAME",
        "gpt2\\-desktop \\- write with GPT\\-2, which continues your text on your own machine",
        ".SH SYNOPSIS",
        ".B gpt2\\-desktop",
        "[\\fIFILE\\fR]",
        ".br",
        ".B gpt2\\-desktop",
        "\\fICOMMAND\\fR [\\fIOPTION\\fR]...",
        ".SH DESCRIPTION",
        "Without a command it opens a window with the text file that is named.",
        "While you write, GPT\\-2 continues your text in grey at the cursor, and Tab takes it; a panel beside the",
        "text holds several other continuations.",
        "It opens no network connection but those that you ask for: to fetch a model, or to use a server.",
        ".PP",
        "A file that is named like a command is opened as \\fI./NAME\\fR.",
        ".SH COMMANDS",
    ]
    for name, command in COMMANDS.items():
        lines += [".TP", f".B {_roff(name)}", _roff(f"{command.help}.")]
    lines.append(".SH OPTIONS")
    for option, text in _OPTIONS:
        lines += [".TP", f".B {_roff(option)}", _roff(f"{text}.")]
    lines += [
        ".SH EXIT STATUS",
        "0 is success, 2 wrong usage, 130 an interrupt, and 1 any other failure, with one line on standard error that",
        "says what to do.",
        ".SH ENVIRONMENT",
        "Each setting has a variable: \\fBGPT2_DESKTOP_\\fR and its name in capitals, with two underscores for a dot.",
        ".SH FILES",
        "\\fBgpt2\\-desktop doctor\\fR names the folders of settings, models and logs.",
    ]
    return "\n".join(lines) + "\n"


def _roff(text: str) -> str:
    return text.replace("\\", "\\\\").replace("-", "\\-").replace("'", "\\(aq")


# --- Licences -------------------------------------------------------------------------------------------------------


def copyright_text(parts: tuple[Component, ...], home_page: str) -> str:
    """Return Debian's machine-readable form of all licences of what is bundled."""
    paragraphs = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: GPT-2 Desktop\n"
        f"Source: {home_page}\n"
        "Comment: The package is self-contained. Each paragraph below names one part that is bundled in it, with the\n"
        " notices of that part as its authors wrote them. Qt and PySide6 are used as shared libraries under the LGPL\n"
        " and can be replaced by other builds of the same version in /usr/lib/gpt2-desktop/_internal/PySide6."
    ]
    for part in parts:
        where = "*" if part.package == APP_NAME else _where(part)
        licence = f"{_identifier(part.name)}-licence"
        body = _without_common(part.licence_text())
        holders = _holders(part)
        paragraphs.append(
            f"Files: {where}\nCopyright: {_indented(holders)}\nLicense: {licence}\n"
            f"Comment: {part.name} {part.version}: {part.licence}{f', {part.home}' if part.home else ''}"
        )
        paragraphs.append(f"License: {licence}\n{_field(body)}")
    return "\n\n".join(paragraphs) + "\n"


_COMMON: Final = (
    (r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3.*?(?:that version for the\s+Library\.|\Z)", "LGPL-3"),
    (r"GNU GENERAL PUBLIC LICENSE\s+Version 3.*(?:why-not-lgpl\.html>\.)", "GPL-3"),
    (
        r"GNU GENERAL PUBLIC LICENSE\s+Version 2.*?(?:Public License instead of this License\.|END OF TERMS[A-Z ]*)",
        "GPL-2",
    ),
    (r"Apache License\s+Version 2\.0.*?END OF TERMS AND CONDITIONS", "Apache-2.0"),
)
"""Long licences, as patterns: Debian has them itself, and wants them named rather than repeated."""
_MODULES: Final = {
    "pyyaml": "yaml",
    "pyside6-essentials": "PySide6",
    "beautifulsoup4": "bs4",
    "python-docx": "docx",
    "chunspell": "hunspell",
}
_PLACES: Final = {
    "Qt": "PySide6/Qt/*",
    "ICU": "PySide6/Qt/lib/libicu*",
    "libgomp": "torch/lib/libgomp*",
    "libxml2 and libxslt": "lxml/*.so",
    "Python": "libpython*",
    "Hunspell": "hunspell/*",
    "English dictionary (US)": "gpt2_desktop/resources/dictionaries/en_US.zip",
    "English dictionary (GB)": "gpt2_desktop/resources/dictionaries/en_GB.zip",
    "Literata (typeface)": "gpt2_desktop/resources/fonts/*",
}
"""Where those parts are that carry no Python metadata."""


def _without_common(text: str) -> str:
    for pattern, name in _COMMON:
        text = re.sub(
            pattern, f"(The text of this licence is in /usr/share/common-licenses/{name}.)", text, flags=re.DOTALL
        )
    return text


def _where(part: Component) -> str:
    if not part.package:
        return f"usr/lib/gpt2-desktop/_internal/{_PLACES[part.name]}"
    module = _MODULES.get(part.package, part.package.replace("-", "_"))
    return f"usr/lib/gpt2-desktop/_internal/{module}/* usr/lib/gpt2-desktop/_internal/{part.package.replace('-', '_')}*"


def _identifier(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9.]+", "-", name).strip("-")


def _holders(part: Component) -> list[str]:
    """Return the lines of a licence that name who has the copyright."""
    found: list[str] = []
    for line in part.licence_text().splitlines():
        text = line.strip(" #*/-\t")
        if re.match(r"(copyright\b|\(c\)|©)", text, re.IGNORECASE) and re.search(r"\d{4}|authors|team", text, re.I):
            text = re.sub(r"^copyright(\s+notice)?:?\s*", "", text, flags=re.IGNORECASE)
            if text and text not in found:
                found.append(text)
    return found or [f"the authors of {part.name}"]


def _indented(lines: list[str]) -> str:
    return "\n           ".join(lines)


def _field(text: str) -> str:
    """Return a text as the body of a field: each line indented, a dot on the empty ones."""
    lines = (line.rstrip().replace("\t", "    ").replace("\f", "") for line in text.splitlines())
    return "\n".join(f" {line}" if line.strip() else " ." for line in lines)


# --- Small things ---------------------------------------------------------------------------------------------------


def debian_changelog(debian_version: str) -> str:
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch()))
    maintainer = os.environ["MAINTAINER"]
    return (
        f"{APP_NAME} ({debian_version}) stable; urgency=medium\n\n"
        f"  * Version {version()}; what changed is in changelog.gz.\n\n"
        f" -- {maintainer}  {date}\n"
    )


def epoch() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def write_gzip(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # No date and no name inside: the same text gives the same bytes.
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    sys.exit(main())
