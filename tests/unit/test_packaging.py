"""What the packages say of the program agrees with the program; nothing is built here."""

from __future__ import annotations

import argparse
import configparser
import importlib.util
import re
import struct
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

import gpt2_desktop
from gpt2_desktop import cli, paths
from gpt2_desktop.app import components
from gpt2_desktop.app.components import Component
from gpt2_desktop.child import give_back_library_path, own_command
from gpt2_desktop.paths import APP_NAME

ROOT = Path(gpt2_desktop.__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"

if not PACKAGING.is_dir():
    pytest.skip("not a checkout", allow_module_level=True)


def script(name: str) -> ModuleType:
    """Import one of the scripts in ``packaging``."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def files() -> ModuleType:
    return script("linux_files")


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project


@pytest.fixture(scope="module")
def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / "linux" / f"{APP_NAME}.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def metainfo(files: ModuleType) -> ElementTree.Element:
    return ElementTree.fromstring(files.metainfo("https://github.com/someone/program"))


def test_the_menu_entry_starts_the_program(desktop_entry: configparser.SectionProxy, project: dict[str, Any]) -> None:
    program, argument = desktop_entry["Exec"].split()
    assert program in project["scripts"]
    # Several texts are opened in tabs of one window.
    assert argument == "%F"
    assert (paths.resources() / "icons" / f"{desktop_entry['Icon']}.svg").is_file()
    assert desktop_entry["StartupWMClass"] == APP_NAME


def test_the_metainfo_is_about_this_version_and_that_menu_entry(
    metainfo: ElementTree.Element, files: ModuleType, desktop_entry: configparser.SectionProxy, project: dict[str, Any]
) -> None:
    assert metainfo.findtext("id") == files.APP_ID
    assert metainfo.findtext("launchable") == f"{APP_NAME}.desktop"
    release = metainfo.find("releases/release")
    assert release is not None
    assert release.get("version") == project["version"]
    types = [element.text for element in metainfo.iterfind("provides/mediatype")]
    assert types == desktop_entry["MimeType"].strip(";").split(";")
    assert metainfo.findtext("url") == "https://github.com/someone/program"


def test_the_pictures_of_the_metainfo_exist(metainfo: ElementTree.Element) -> None:
    pictures = list(metainfo.iterfind("screenshots/screenshot/image"))
    assert len(pictures) >= 3
    for picture in pictures:
        file = ROOT / "docs" / "screenshots" / (picture.text or "").rpartition("/")[2]
        _name, width, height = struct.unpack(">8xI4s2I", file.read_bytes()[:24])[1:]
        assert (picture.get("width"), picture.get("height")) == (str(width), str(height))


def test_a_build_whose_maker_names_no_home_page_links_to_no_place(files: ModuleType) -> None:
    assert all(".invalid/" in url for url in re.findall(r"https://[^<]+", files.metainfo(files.NOWHERE + "/")))


def test_the_man_page_names_every_command_and_option(files: ModuleType) -> None:
    page = files.man_page()
    for name, command in cli.COMMANDS.items():
        assert f".B {name}\n{files._roff(command.help)}." in page
    parser = argparse.ArgumentParser()
    cli._add_common(parser)  # type: ignore[arg-type]
    options = {option for action in parser._actions for option in action.option_strings if option.startswith("--")}
    documented = set(re.findall(r"^\.B (--[a-z]+)", page.replace("\\-", "-"), re.MULTILINE))
    assert options == documented


def test_the_copyright_file_names_every_part_and_repeats_no_licence_that_debian_has(
    files: ModuleType, tmp_path: Path
) -> None:
    texts = [tmp_path / "own", tmp_path / "long"]
    texts[0].write_text("Copyright (c) 2020 Anna\n\nDo what you like.\n")
    texts[1].write_text(
        "Apache License\n  Version 2.0, January 2004\nmuch\nEND OF TERMS AND CONDITIONS\nCopyright 2021 B\n"
    )
    parts = (
        Component(APP_NAME, "1", "MIT", (texts[0],), package=APP_NAME),
        Component("English dictionary (US)", "3", "SCOWL", (texts[0],)),
        Component("big_one", "2", "Apache-2.0", (texts[1],), package="big-one"),
    )
    text = files.copyright_text(parts, "https://example.org")
    assert "Files: *\nCopyright: (c) 2020 Anna\nLicense: gpt2-desktop-licence" in text
    assert " .\n Do what you like." in text
    assert "Files: usr/lib/gpt2-desktop/_internal/gpt2_desktop/resources/dictionaries/en_US.zip\n" in text
    assert "usr/lib/gpt2-desktop/_internal/big_one/*" in text
    assert "/usr/share/common-licenses/Apache-2.0" in text
    assert "much" not in text


def test_the_list_of_materials(tmp_path: Path) -> None:
    parts = (
        Component(APP_NAME, "1", "MIT", (), package=APP_NAME),
        Component("torch", "2.13.0+cpu", "BSD-3-Clause AND MIT", (), "https://pytorch.org", "torch"),
    )
    bill = script("sbom").bill_of_materials(parts)
    assert bill["metadata"]["component"]["name"] == APP_NAME
    (torch,) = bill["components"]
    assert torch["purl"] == "pkg:pypi/torch@2.13.0%2Bcpu"
    assert torch["licenses"] == [{"expression": "BSD-3-Clause AND MIT"}]


def test_icon_files_hold_their_pictures() -> None:
    icons = script("icons")
    ico = icons.ico({16: b"small", 256: b"large"})
    assert struct.unpack("<HHH", ico[:6]) == (0, 1, 2)
    size, _, _, _, _, _, length, offset = struct.unpack("<BBBBHHII", ico[22:38])
    assert size == 0
    assert ico[offset : offset + length] == b"large"
    icns = icons.icns({b"ic07": b"picture"})
    assert icns == b"icns" + struct.pack(">I", 23) + b"ic07" + struct.pack(">I", 15) + b"picture"


def test_the_flatpak_is_the_same_program_without_a_network(files: ModuleType) -> None:
    manifest = yaml.safe_load((PACKAGING / "flatpak" / f"{files.APP_ID}.yml").read_text("utf-8"))
    assert manifest["id"] == files.APP_ID
    assert manifest["command"] == APP_NAME
    assert "--share=network" not in manifest["finish-args"]


def test_the_release_workflow_pins_its_actions_and_calls_scripts_that_exist() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    actions = re.findall(r"uses: (\S+)", text)
    assert actions
    for action in actions:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action), action
    for name in re.findall(r"packaging/[\w./-]+\.(?:sh|py|iss|spec|txt)", text.replace("\\", "/")):
        assert (ROOT / name).is_file(), name


def test_a_packaged_program_starts_itself_and_finds_its_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not paths.is_frozen()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/gpt2-desktop/gpt2-desktop")
    (tmp_path / "gpt2_desktop" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "gpt2_desktop")
    assert paths.is_frozen()
    assert paths.resources() == tmp_path / "gpt2_desktop" / "resources"
    assert own_command("doctor") == ["/usr/lib/gpt2-desktop/gpt2-desktop", "doctor"]


@pytest.mark.parametrize(
    ("found", "left"),
    [
        ({"LD_LIBRARY_PATH": "/ours"}, {}),
        ({"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs"}, {"LD_LIBRARY_PATH": "/theirs"}),
        ({"HOME": "/home/anna"}, {"HOME": "/home/anna"}),
    ],
)
def test_other_programs_get_the_library_path_that_this_one_was_given(
    found: dict[str, str], left: dict[str, str]
) -> None:
    give_back_library_path(found)
    assert found == left


def test_every_part_without_metadata_has_its_place_in_the_package(files: ModuleType) -> None:
    assert {part.name for part in components._without_metadata()} == set(files._PLACES)
