"""``gpt2-desktop generate`` as scripts use it."""

from __future__ import annotations

import io
import json
import os
import re
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.commands import as_json
from helpers.tiny import TINY_CONFIG, tiny_model_folder, tiny_tokenizer

from gpt2_desktop.cli import main
from gpt2_desktop.engine import text_generation

PROMPT = "Hello, I'm a language model,"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model_folder(tmp_path_factory.mktemp("model") / "tiny")


@pytest.fixture
def generate(folder: Path, basedir: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command; return exit status, standard output and standard error."""

    def run(*arguments: str, model: str = str(folder)) -> tuple[int, str, str]:
        common = ["--model", model, "--device", "cpu", "--basedir", str(basedir), "--set", "model.threads=1"]
        status = main(["generate", *arguments[:1], *common, *arguments[1:]])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def without_timing(answer: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in answer.items() if key != "timing"}


def test_five_seeded_continuations_the_same_on_every_run(generate: Run) -> None:
    arguments = (PROMPT, "--max-length", "30", "--num-return-sequences", "5", "--seed", "42", "--json")
    first, second = as_json(generate(*arguments)), as_json(generate(*arguments))
    assert without_timing(first) == without_timing(second)
    assert (first["prompt"], first["model"], first["seed"]) == (PROMPT, "tiny", 42)
    assert (first["device"], first["precision"]) == ("cpu", "fp32")
    prompt_tokens = len(tiny_tokenizer().encode(PROMPT))
    assert first["prompt_tokens"] == prompt_tokens
    assert len(first["continuations"]) == 5
    for continuation in first["continuations"]:
        assert set(continuation) == {"text", "tokens", "mean_logprob", "finish_reason"}
        assert prompt_tokens + continuation["tokens"] <= 30, "the maximum length counts the prompt"
        assert continuation["finish_reason"] in ("length", "stop")
    assert set(first["timing"]) == {"load_s", "prefill_s", "decode_s", "tokens_per_second", "reused_tokens"}


def test_texts_are_printed_with_their_prompt_and_plainly_apart(generate: Run) -> None:
    arguments = (PROMPT, "--max-new-tokens", "6", "--num-return-sequences", "3", "--seed", "1")
    status, out, err = generate(*arguments)
    assert (status, err) == (0, "")
    answer = as_json(generate(*arguments, "--json"))
    for row, continuation in enumerate(answer["continuations"]):
        assert f"--- {row + 1} of 3\n{PROMPT}{continuation['text']}\n" in out
    assert out.endswith("--- model tiny, seed 1\n")
    assert generate(*arguments) == (status, out, err)


def test_defaults_come_from_the_settings_of_the_alternatives(generate: Run, basedir: Path) -> None:
    assert len(as_json(generate(PROMPT, "--json"))["continuations"]) == 5
    settings = basedir / "config" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[alternatives.sampling]\nnum_return_sequences = 2\nmax_new_tokens = 3\n", encoding="utf-8")
    answer = as_json(generate(PROMPT, "--json"))
    assert [continuation["tokens"] for continuation in answer["continuations"]] == [3, 3]
    assert len(as_json(generate(PROMPT, "--num-return-sequences", "1", "--json"))["continuations"]) == 1


def test_greedy_and_stop_strings(generate: Run) -> None:
    arguments = (PROMPT, "--temperature", "0", "--num-return-sequences", "2", "--max-new-tokens", "12", "--json")
    texts = [continuation["text"] for continuation in as_json(generate(*arguments))["continuations"]]
    assert texts[0] == texts[1]
    stop = texts[0][4:7]
    stopped = as_json(generate(*arguments, "--stop", stop))["continuations"][0]
    assert stopped["text"] == texts[0].partition(stop)[0]
    assert stopped["finish_reason"] == "stop"


def test_prompt_from_standard_input(generate: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for text, prompt in (("Once\nupon\n", "Once\nupon"), ("Once\r\n", "Once"), ("Once ", "Once "), ("", "")):
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        assert as_json(generate("-", "--max-new-tokens", "1", "--json"))["prompt"] == prompt


def test_a_prompt_that_is_not_utf8_is_refused(generate: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"caf\xe9"), encoding="utf-8"))
    assert_one_line(generate("-"), 2, r"not UTF-8")
    assert_one_line(generate("caf\udce9"), 2, r"not UTF-8")


def assert_one_line(result: tuple[int, str, str], status: int, pattern: str) -> None:
    assert result[0] == status
    assert result[1] == ""
    assert len(result[2].splitlines()) == 1
    assert "Traceback" not in result[2]
    assert re.search(pattern, result[2]), result[2]


@pytest.mark.parametrize(
    ("arguments", "status", "pattern"),
    [
        (("--temperature", "9"), 2, r"--temperature.*0 to 2"),
        (("--temperature", "hot"), 2, r"--temperature"),
        (("--num-return-sequences", "0"), 2, r"--num-return-sequences"),
        (("--max-length", "0"), 2, r"--max-length: '0' is not a whole number of 1 or more"),
        (("--max-length", "many"), 2, r"--max-length"),
        (("--max-length", "30", "--max-new-tokens", "3"), 2, r"exclude each other"),
        (("--max-length", "2"), 2, r"maximum length of 2"),
        (("--top-q", "3"), 2, r"--top-q"),
    ],
)
def test_bad_usage_is_one_line_and_status_2(
    generate: Run, arguments: tuple[str, ...], status: int, pattern: str
) -> None:
    assert_one_line(generate(PROMPT, *arguments), status, pattern)


def test_failures_are_one_line_and_status_1(generate: Run) -> None:
    assert_one_line(
        generate("0 " * 200), 1, rf"the prompt has \d+ tokens.* {TINY_CONFIG.n_positions} holds .*; shorten"
    )
    assert_one_line(generate(PROMPT, model="no-such-model"), 1, "no-such-model")


def test_an_interrupt_ends_with_what_there_is(generate: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    complete = as_json(generate(PROMPT, "--seed", "3", "--max-new-tokens", "20", "--json"))
    before = signal.getsignal(signal.SIGINT)
    original = text_generation.StreamingDetokenizer.add
    calls = 0

    def interrupted(self: text_generation.StreamingDetokenizer, token_id: int) -> str:
        nonlocal calls
        calls += 1
        if calls == 12:  # in the third step of five rows
            os.kill(os.getpid(), signal.SIGINT)
        return original(self, token_id)

    monkeypatch.setattr(text_generation.StreamingDetokenizer, "add", interrupted)
    status, out, err = generate(PROMPT, "--seed", "3", "--max-new-tokens", "20", "--json")
    assert (status, err) == (130, "")
    answer = json.loads(out)
    for part, whole in zip(answer["continuations"], complete["continuations"], strict=True):
        assert (part["finish_reason"], part["tokens"]) == ("cancelled", 3)
        assert whole["text"].startswith(part["text"])
    assert signal.getsignal(signal.SIGINT) is before


def test_help_names_every_sampling_flag(generate: Run) -> None:
    status, out, _ = generate("--help")
    assert status == 0
    for flag in ("PROMPT", "--max-length", "--json", "--temperature", "--top-k", "--seed", "--stop", "--model"):
        assert flag in out
