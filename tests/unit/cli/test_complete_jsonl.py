"""``complete --jsonl``: every line gets its answer, whatever it holds."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from helpers.tiny import tiny_model_folder

from gpt2_desktop import cli
from gpt2_desktop.cli import complete
from gpt2_desktop.engine.types import CompletionRequest, Suggestion
from gpt2_desktop.errors import ModelError
from gpt2_desktop.settings.sampling import GhostSampling

FIELDS = ["id", "text", "shown", "reason", "tokens", "mean_logprob", "first_ms", "total_ms", "reused_tokens"]


class Scripted:
    """Answers with the end of the text before the cursor, and remembers what it was asked."""

    def __init__(self) -> None:
        self.requests: list[CompletionRequest] = []

    def suggest(self, request: CompletionRequest, on_text: Any) -> Suggestion:
        self.requests.append(request)
        if request.before == "fail":
            raise ModelError("the model failed; try another")
        on_text("x")
        return Suggestion(request.before[-1:] + "x", True, "word", 2, -0.123456789, 1.0, 2.0, 3)


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    answerer = Scripted()
    monkeypatch.setattr(complete, "_load", lambda _: answerer)
    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(signal, "signal", lambda *_: before)
    return answerer


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    def ask(data: bytes | str, *flags: str) -> list[dict[str, Any]]:
        stream = io.TextIOWrapper(io.BytesIO(data if isinstance(data, bytes) else data.encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", stream)
        status = cli.main(["complete", "--jsonl", *flags])
        captured = capsys.readouterr()
        assert (status, captured.err) == (0, "")
        return [json.loads(line) for line in captured.out.splitlines()]

    return ask


def test_an_answer_has_the_fields_of_the_contract(scripted: Scripted, ask: Any) -> None:
    (answer,) = ask('{"id": 7, "before": "Once", "after": " more"}')
    assert list(answer) == FIELDS
    assert answer == {
        "id": 7,
        "text": "ex",
        "shown": True,
        "reason": "word",
        "tokens": 2,
        "mean_logprob": -0.1235,
        "first_ms": 1.0,
        "total_ms": 2.0,
        "reused_tokens": 3,
    }
    assert (scripted.requests[0].before, scripted.requests[0].after) == ("Once", " more")


def test_answers_come_in_order_and_the_id_comes_back(scripted: Scripted, ask: Any) -> None:
    ids = [1, "two", None, [3], {"four": 4}, 5.5, "日本", "half \ud800"]
    lines = "\n".join(json.dumps({"id": id_, "before": str(number)}) for number, id_ in enumerate(ids))
    answers = ask(lines)
    assert [answer["id"] for answer in answers] == ids
    assert [answer["text"] for answer in answers] == [f"{number}x" for number in range(len(ids))]


@pytest.mark.parametrize(
    ("line", "id_", "message"),
    [
        (b"", None, "not JSON"),
        (b"hello", None, "not JSON"),
        (b'{"id": 1, "before": "x"', None, "not JSON"),
        (b'{"id": NaN, "before": "x"}', None, "NaN"),
        (b'{"id": 1, "before": "\xff"}', None, "not UTF-8"),
        (b"[" * 100_000, None, "nested too deeply"),
        (b"[]", None, "is an array but must be a JSON object"),
        (b'"text"', None, "is a string but must be a JSON object"),
        (b"null", None, "is null but must be a JSON object"),
        (b"{}", None, '"before" is missing'),
        (b'{"id": 4, "after": "x"}', 4, '"before" is missing'),
        (b'{"id": 4, "before": null}', 4, '"before" is null but must be a string'),
        (b'{"id": 4, "before": 3}', 4, '"before" is a number but must be a string'),
        (b'{"id": 4, "before": true}', 4, '"before" is a boolean but must be a string'),
        (b'{"id": 4, "before": "x", "after": {}}', 4, '"after" is an object but must be a string'),
        (b'{"id": 4, "before": "x", "length": "page"}', 4, '"length" is "page" but must be one of "word"'),
        (b'{"id": 4, "before": "x", "length": ["word"]}', 4, "must be one of"),
        (b'{"id": 1e999, "before": "x"}', None, "the line is not JSON (1e999 is too large a number)"),
        (b'{"id": "e", "before": "fail"}', "e", "the model failed"),
    ],
)
def test_a_bad_line_gets_an_error_and_the_next_is_answered(
    scripted: Scripted, ask: Any, line: bytes, id_: Any, message: str
) -> None:
    bad, good = ask(line + b'\n{"id": "next", "before": "x"}\n')
    assert list(bad) == ["id", "error"]
    assert bad["id"] == id_
    assert message in bad["error"]
    assert "\n" not in bad["error"]
    assert good["id"] == "next"
    assert good["text"] == "xx"


@pytest.mark.parametrize("id_", [0.123456789, 12345678901234567890, None, [1.23456], "\ud83d"])
def test_an_id_comes_back_as_it_was(scripted: Scripted, ask: Any, id_: Any) -> None:
    (answer,) = ask(json.dumps({"id": id_, "before": "x"}))
    assert answer["id"] == id_


def test_unknown_members_are_passed_over(scripted: Scripted, ask: Any) -> None:
    (answer,) = ask('\ufeff{"id": 1, "before": "x", "colour": "blue"}\r\n')
    assert answer["text"] == "xx"
    assert scripted.requests[0].after == ""


def test_no_input_is_no_answer(scripted: Scripted, ask: Any) -> None:
    assert ask("") == []


def test_settings_then_flags_then_the_line_decide(scripted: Scripted, ask: Any) -> None:
    flags = ("--length", "sentence", "--temperature", "0.5", "--stop", "END", "--set", "ghost.sampling.top_k=9")
    ask('{"id": 1, "before": "x"}\n{"id": 2, "before": "x", "length": "word"}', *flags)
    first, second = scripted.requests
    assert (first.length, second.length) == ("sentence", "word")
    assert (first.params.temperature, first.params.stop, first.params.top_k) == (0.5, ("END",), 9)
    assert first.params.max_new_tokens == second.params.max_new_tokens == GhostSampling().max_new_tokens


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["complete"], "--jsonl"),
        (["complete", "--jsonl", "--temperature", "9"], "--temperature"),
        (["complete", "--jsonl", "--length", "page"], "--length"),
        (["complete", "--jsonl", "--delay-ms", "5"], "--delay-ms"),
        (["complete", "--jsonl", "--num-return-sequences", "5"], "--num-return-sequences"),
    ],
)
def test_bad_usage(argv: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(argv) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert message in captured.err
    assert len(captured.err.splitlines()) == 1


def test_a_model_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGTERM)
    try:
        status = cli.main(["complete", "--jsonl", "--model", str(tmp_path / "none")])
    finally:
        signal.signal(signal.SIGTERM, before)
    assert status == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.fixture
def process(tmp_path: Path, basedir: Path) -> Any:
    """Start the command on a tiny model, in a locale that is not UTF-8, and wait for its first answer."""
    folder = tiny_model_folder(tmp_path / "tiny")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "gpt2_desktop", "complete", "--jsonl", "--model", str(folder)]
    started = subprocess.Popen(
        [*command, "--basedir", str(basedir)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )
    assert started.stdin
    assert started.stdout
    started.stdin.write('{"id": "é中", "before": "The sea was c"}\n'.encode())
    started.stdin.flush()
    answer = started.stdout.readline().decode("utf-8")
    assert json.loads(answer)["id"] == "é中"
    assert "é中" in answer
    yield started
    started.kill()
    started.communicate()


def test_it_ends_with_its_input(process: Any) -> None:
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
def test_it_ends_on_sigterm(process: Any) -> None:
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=60)
    assert process.returncode == 0
    assert process.stderr.read() == b""


def test_it_ends_without_a_traceback_when_nobody_reads(process: Any) -> None:
    process.stdout.close()
    process.stdin.write(b'{"id": 2, "before": "x"}\n')
    process.stdin.flush()
    process.wait(timeout=60)
    assert process.stderr.read() == b""
    process.stdout = None


@pytest.mark.parametrize("mid_word", ["exact", "healing", "none"])
def test_the_way_of_completing_half_words_can_be_chosen(scripted: Scripted, ask: Any, mid_word: str) -> None:
    ask('{"id": 1, "before": "hou"}\n', "--mid-word", mid_word)
    ask('{"id": 1, "before": "hou"}\n')
    assert [request.mid_word for request in scripted.requests] == [mid_word, "exact"]


def test_only_known_languages_are_suggested_in_unless_the_flag_says_otherwise(
    scripted: Scripted, ask: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask('{"before": "Once"}')
    ask('{"before": "Once"}', "--no-known-languages-only")
    assert [request.known_languages_only for request in scripted.requests] == [True, False]
    monkeypatch.setattr(scripted, "suggest", lambda *_: Suggestion.nothing("language", "de"))
    (answer,) = ask('{"before": "Es war einmal"}')
    assert (answer["text"], answer["shown"], answer["reason"], answer["language"]) == ("", False, "language", "de")
