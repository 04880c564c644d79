"""Downloads that are broken off again and again at random points: nothing is lost, nothing partial is ever offered."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from helpers.hub_server import Fault, Hub

from gpt2_desktop.engine.download import download_model
from gpt2_desktop.engine.installed import own_models
from gpt2_desktop.engine.manifest import Manifest
from gpt2_desktop.engine.staging import partial_models
from gpt2_desktop.engine.transfer import Patience, Stop
from gpt2_desktop.errors import DownloadError
from gpt2_desktop.paths import Folders

NAME = "someone/tiny"
WEIGHTS = "model.safetensors"
QUICK = Patience(tries=2, first_s=0.001, longest_s=0.002)
SEED = 20


def test_thirty_runs(hub: Hub, folders: Folders, tiny_files: Path) -> None:
    rng = random.Random(SEED)
    size = (tiny_files / WEIGHTS).stat().st_size
    whole = 0
    for run in range(30):
        for _ in range(4):
            if attempt(rng, hub, folders, size):
                break
            # Nothing is offered, and nothing that has arrived is lost.
            assert own_models(folders) == {}, run
            assert not list(folders.models.rglob(WEIGHTS)), run
        else:
            hub.faults.clear()
            assert download_model(NAME, folders, patience=QUICK) is not None, run
        folder = own_models(folders)[NAME]
        for name in ("config.json", WEIGHTS, "tokenizer.json"):
            assert (folder / name).read_bytes() == (tiny_files / name).read_bytes(), (run, name)
        manifest = Manifest.read(folder)
        assert manifest is not None
        assert manifest.check(folder)
        assert partial_models(folders) == {}
        whole += 1
        shutil.rmtree(folders.models)
    assert whole == 30


def attempt(rng: random.Random, hub: Hub, folders: Folders, size: int) -> bool:
    """Download with something that goes wrong, and return whether the model came all the same."""
    kind = rng.choice(["drop", "drop", "status", "flip", "whole", "longer", "stop"])
    name = rng.choice([WEIGHTS, WEIGHTS, "tokenizer.json", "config.json"])
    at = rng.choice([500, 502, 503, 404]) if kind == "status" else rng.randrange(size)
    before = bytes_there(folders)
    stop = Stop()
    if kind == "stop":
        hub.held.clear()
        hub.released.clear()
        hub.faults = [Fault("hold", rng.randrange(size), WEIGHTS)]
        thread = threading.Thread(target=lambda: (hub.held.wait(5), stop.stop(), hub.release()))
        thread.start()
    else:
        hub.faults = [Fault(kind, at, name) for _ in range(rng.randint(1, 3))]
        thread = None
    try:
        return download_model(NAME, folders, stop=stop, patience=QUICK) is not None
    except DownloadError:
        if kind in ("drop", "status") and at != 404:
            assert bytes_there(folders) >= before
        return False
    finally:
        if thread is not None:
            hub.held.set()
            thread.join()


def bytes_there(folders: Folders) -> int:
    return sum(path.stat().st_size for path in folders.models.rglob("*.part"))


@pytest.mark.parametrize("seed", range(3))
def test_killed_at_random_points(seed: int, hub: Hub, folders: Folders, basedir: Path, tiny_files: Path) -> None:
    rng = random.Random(seed)
    size = (tiny_files / WEIGHTS).stat().st_size
    at = rng.randrange(size // 4, size)
    hub.faults = [Fault("hold", at, WEIGHTS)]
    process = subprocess.Popen(
        [sys.executable, "-m", "gpt2_desktop", "models", "get", NAME, "--basedir", str(basedir)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ,
    )
    assert hub.held.wait(60)
    process.send_signal(signal.SIGKILL)
    process.wait()
    hub.release()
    assert own_models(folders) == {}
    arrived = bytes_there(folders)
    assert download_model(NAME, folders, patience=QUICK) is not None
    resumed = [asked.start for asked in hub.asked if asked.path.startswith("/storage")][-1]
    config_and_more = arrived - resumed
    assert 0 <= config_and_more < 30_000, "it began anew"
    assert (own_models(folders)[NAME] / WEIGHTS).read_bytes() == (tiny_files / WEIGHTS).read_bytes()
