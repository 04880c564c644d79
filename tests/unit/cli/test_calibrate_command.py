"""``calibrate``: from text files to the calibration that the next start uses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from helpers.tiny import TINY_TEXT, tiny_model_folder

from gpt2_desktop import cli
from gpt2_desktop.engine import calibration as engine_calibration
from gpt2_desktop.engine.confidence import Calibration, Level, calibration_file, find_calibration, write_calibration
from gpt2_desktop.paths import Folders

OLD = Calibration((Level(40, -1.0, 0.4, 0.5, 0.3, 0.2),), -3.0, "old", 1)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tiny_model_folder(tmp_path / "model")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "mine.txt"
    path.write_text(TINY_TEXT * 2, encoding="utf-8")
    return path


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[list[engine_calibration.Passage]]:
    """The passages that were measured; nothing really is."""
    seen = []

    def calibrate(
        engine: object, tokenizer: object, passages: Any, *_: object, model: str, progress: Any
    ) -> Calibration:
        seen.append(list(passages))
        progress(50, 100)
        progress(100, 100)
        return Calibration(OLD.levels, -2.0, model, 100)

    monkeypatch.setattr(engine_calibration, "calibrate", calibrate)
    return seen


def test_a_calibration_is_made_and_found_by_the_next_start(
    model: Path, text: Path, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = ["--cursors", "150", "--set", "ghost.sampling.max_new_tokens=6"]
    assert cli.main(["calibrate", str(text), "--model", str(model), *flags]) == 0
    captured = capsys.readouterr()
    path = calibration_file(model, folders)
    assert captured.out.splitlines()[-1] == f"written to {path}"
    assert "measured 100 % of 1" in captured.err
    assert find_calibration(model, folders) == Calibration.from_json(path.read_text())
    assert find_calibration(model, folders).model == "model"


@pytest.mark.usefixtures("measured")
def test_json(model: Path, text: Path, folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["calibrate", str(text), "--model", str(model), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["path"] == str(calibration_file(model, folders))
    assert (answer["tail_floor"], answer["cursors"], answer["levels"][0]["floor"]) == (-2.0, 100, -1.0)


@pytest.mark.usefixtures("measured")
def test_output_goes_elsewhere(model: Path, text: Path, folders: Folders) -> None:
    path = model / "calibration.json"
    assert cli.main(["calibrate", str(text), "--model", str(model), "--output", str(path)]) == 0
    assert Calibration.from_json(path.read_text()).tail_floor == -2.0
    assert not folders.calibrations.exists()
    assert find_calibration(model, folders).tail_floor == -2.0


def test_every_so_many_th_document_is_taken(model: Path, tmp_path: Path, measured: Any) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for name, first in (("0.txt", "A"), ("1.txt", "B"), ("dev.txt", "C")):
        documents = [f"{first}{number} " + TINY_TEXT for number in range(1, 6)]
        (corpus / name).write_text("\n<|endoftext|>\n".join(documents))
    assert cli.main(["calibrate", str(corpus), "--every", "4", "--cursors", "100000", "--model", str(model)]) == 0
    (passages,) = measured
    assert {passage.context[:2] for passage in passages} == {"A4", "B3"}


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["nowhere.txt"], 2, "there is no file or folder nowhere.txt; name a text file"),
        ([], 2, "TEXT"),
        (["{text}", "--cursors", "0"], 2, "'0' is not a whole number of 1 or more"),
        (["{text}", "--every", "9"], 1, "too little text to calibrate with"),
        (["{text}", "--output", "{text}/calibration.json"], 1, "the calibration cannot be written"),
        (["{text}", "--model", "no such model"], 1, "no such model"),
    ],
)
@pytest.mark.usefixtures("measured")
def test_what_is_wrong_is_said_in_one_line(
    arguments: list[str], status: int, message: str, model: Path, text: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [argument.format(text=text) for argument in arguments]
    named = [] if "--model" in given else ["--model", str(model)]
    assert cli.main(["calibrate", *given, *named]) == status
    lines = [line for line in capsys.readouterr().err.splitlines() if "measured" not in line]
    assert len(lines) == 1
    assert message in lines[0]


def test_an_interrupt_leaves_the_old_one(
    model: Path, text: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_calibration(OLD, calibration_file(model, folders))

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(engine_calibration, "calibrate", interrupted)
    assert cli.main(["calibrate", str(text), "--model", str(model)]) == 130
    assert find_calibration(model, folders) == OLD
    assert [path.name for path in folders.calibrations.iterdir()] == [calibration_file(model, folders).name]
