"""``doctor``: what is installed, what is found, and what is wrong, each problem with its remedy."""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from gpt2_desktop.cli.context import Context
from gpt2_desktop.cli.qt_probe import PROBE_FLAG, WindowProbe, answer_probe, packages_for, probe_window
from gpt2_desktop.engine import driver_probe
from gpt2_desktop.engine.driver_probe import WORKS
from gpt2_desktop.errors import CheckpointError, Gpt2DesktopError
from gpt2_desktop.log import CRASH_NAME
from gpt2_desktop.paths import APP_NAME


class Status(StrEnum):
    OK = "ok"
    NOTE = "note"
    """Good to know; nothing is broken."""
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report.

    Attributes:
        detail: what was found.
        remedy: what to do; empty where the detail says it or nothing is to be done.
        data: the same for programs; only in ``--json``.
    """

    name: str
    status: Status
    detail: str
    remedy: str = ""
    data: dict[str, Any] = field(default_factory=dict)


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print the report as one JSON object")
    parser.add_argument(PROBE_FLAG, action="store_true", dest="probe_window", help=argparse.SUPPRESS)
    parser.add_argument(
        driver_probe.PROBE_FLAG, choices=("cuda", "xpu", "mps"), dest="probe_device", help=argparse.SUPPRESS
    )


def run(args: argparse.Namespace, context: Context) -> int:
    if args.probe_window:
        return answer_probe()
    if args.probe_device:
        from gpt2_desktop.engine.device import try_device

        try_device(args.probe_device)
        context.out(WORKS)
        return 0
    checks = examine(context)
    wrong = sum(check.status is Status.PROBLEM for check in checks)
    if args.json:
        context.out_json({"ok": not wrong, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            context.out(f"{check.status:8} {check.name:10} {check.detail}")
            if check.remedy:
                context.out(f"{'':8} {'':10} remedy: {check.remedy}")
        context.out()
        context.out(f"{wrong} problem{'s' if wrong > 1 else ''} found." if wrong else "Everything needed is there.")
    return 1 if wrong else 0


def examine(context: Context) -> list[Check]:
    """Make all checks; one that fails in a way of its own becomes a problem and the others go on."""
    parts: tuple[tuple[str, Callable[[Context], Iterator[Check]]], ...] = (
        ("system", _system),
        ("libraries", _libraries),
        ("device", _device),
        ("window", _window),
        ("folders", _folders),
        ("settings", _settings),
        ("model", _model),
        ("crash", _crash),
    )
    checks: list[Check] = []
    for name, part in parts:
        try:
            checks.extend(part(context))
        except Gpt2DesktopError as error:
            checks.append(Check(name, Status.PROBLEM, str(error)))
        except Exception as error:  # a broken library can raise anything, and the report must go on
            detail = " ".join(f"{type(error).__name__}: {error}".split())
            checks.append(Check(name, Status.PROBLEM, detail, f"install {APP_NAME} again"))
    return checks


def _system(_: Context) -> Iterator[Check]:
    version, python = importlib.metadata.version(APP_NAME), platform.python_version()
    processors, system = os.cpu_count(), platform.platform()
    yield Check(
        "program",
        Status.OK,
        f"{APP_NAME} {version}, Python {python}, {system}, {processors} processors",
        data={"version": version, "python": python, "system": system, "processors": processors},
    )


def _libraries(_: Context) -> Iterator[Check]:
    versions: dict[str, str] = {}
    missing: list[str] = []
    for requirement in importlib.metadata.requires(APP_NAME) or ():
        specifier, _semicolon, marker = requirement.partition(";")
        match = re.match(r"[A-Za-z0-9._-]+", specifier)
        if match is None or "extra" in marker:
            continue
        try:
            versions[match[0]] = importlib.metadata.version(match[0])
        except importlib.metadata.PackageNotFoundError:
            missing.append(specifier.strip())
    yield Check(
        "libraries", Status.OK, ", ".join(f"{name} {version}" for name, version in versions.items()), data=versions
    )
    if missing:
        yield Check("libraries", Status.PROBLEM, f"not installed: {', '.join(missing)}", f"install {APP_NAME} again")


def _device(context: Context) -> Iterator[Check]:
    from gpt2_desktop.engine.device import choose_device, probe
    from gpt2_desktop.engine.machine import free_on

    driver_probe.forget()  # whoever asks may have repaired something
    found = probe()
    for device in found.devices:
        free = free_on(device.name)
        detail = f"{device.backend}: {device.device_name} ({', '.join(device.precisions)})"
        if free is not None:
            detail += f", {free / 2**30:.1f} GiB free"
        yield Check("device", Status.OK, detail, data=asdict(device) | {"free_memory": free})
    for problem in found.problems:
        yield Check("device", Status.NOTE, problem)
    wanted = context.settings.settings.model
    plan = choose_device(wanted.device, wanted.precision)
    yield Check(
        "chosen",
        Status.OK,
        f"{plan.device.type} in {plan.precision}: {plan.device_name}",
        data={"device": plan.device.type, "precision": plan.precision},
    )


def _window(_: Context) -> Iterator[Check]:
    yield describe_window(probe_window(os.environ))


def describe_window(probe: WindowProbe) -> Check:
    """Return the line about Qt's platform plugin."""
    packages = packages_for(probe.missing)
    install = f"apt install {' '.join(packages)}" if packages else ""
    data = {"platform": probe.platform, "display": probe.has_display, "missing_packages": list(packages)}
    if not probe.platform:
        remedy = install or "start it in a desktop session, or set QT_QPA_PLATFORM=offscreen to do without a display"
        return Check("window", Status.PROBLEM, f"Qt cannot start: {probe.error}", remedy, data)
    if probe.has_display:
        return Check("window", Status.OK, f"Qt starts on the platform '{probe.platform}'", data=data)
    detail = f"no display here; Qt starts on the platform '{probe.platform}', which shows nothing"
    return Check("window", Status.NOTE, detail, f"for a display later: {install}" if install else "", data)


def _folders(context: Context) -> Iterator[Check]:
    folders = context.folders
    for name, folder in (
        ("config", folders.config),
        ("data", folders.data),
        ("cache", folders.cache),
        ("logs", folders.logs),
    ):
        error = _not_writable(folder)
        data = {"folder": str(folder), "writable": error is None}
        if error is None:
            yield Check(name, Status.OK, str(folder), data=data)
        else:
            remedy = "make it writable, or keep everything elsewhere with --basedir FOLDER"
            yield Check(name, Status.PROBLEM, f"{folder} cannot be written: {error}", remedy, data)


def _not_writable(folder: Path) -> str | None:
    """Return why ``folder`` cannot be written, or made, and None where it can; nothing is left behind."""
    existing = folder
    try:
        while not existing.exists() and existing != existing.parent:
            existing = existing.parent
        with tempfile.TemporaryFile(dir=existing):
            return None
    except OSError as error:
        return error.strerror or str(error)


def _settings(context: Context) -> Iterator[Check]:
    store = context.settings
    for problem in store.problems:
        yield Check(
            "settings", Status.PROBLEM, problem, "correct or remove it; 'gpt2-desktop settings list' shows what counts"
        )
    if not store.problems:
        state = "" if store.file.exists() else " (not there yet: everything has its default)"
        yield Check("settings", Status.OK, f"{store.file}{state}", data={"file": str(store.file)})


def _model(context: Context) -> Iterator[Check]:
    from gpt2_desktop.engine.hub import resolve_model
    from gpt2_desktop.model.checkpoint import INDEX_NAME, PICKLE_NAME, WEIGHTS_NAME
    from gpt2_desktop.model.config import GPT2Config
    from gpt2_desktop.model.safetensors_file import read_header
    from gpt2_desktop.model.tokenizer import GPT2Tokenizer

    name = context.settings.settings.model.name
    folder = resolve_model(name, context.folders)
    config = GPT2Config.from_folder(folder)
    GPT2Tokenizer.from_folder(folder, config)
    if (folder / WEIGHTS_NAME).is_file():
        read_header(folder / WEIGHTS_NAME)
    elif not any((folder / name).is_file() for name in (INDEX_NAME, PICKLE_NAME)):
        raise CheckpointError(f"{folder}: no weights; fetch the model again")
    size = f"{config.parameter_count() / 1e6:.1f} million parameters, {config.n_positions} positions"
    data = {"name": name, "folder": str(folder), "parameters": config.parameter_count()}
    yield Check("model", Status.OK, f"{name}: {size}, in {folder}", data=data)


def _crash(context: Context) -> Iterator[Check]:
    trace = context.folders.logs / CRASH_NAME
    if trace.is_file() and trace.stat().st_size:
        yield Check(
            "crash",
            Status.NOTE,
            f"the program crashed once; the trace is in {trace}",
            "report it, then delete the file",
        )
