"""The engine on another machine, against a server that answers as all of them do and misbehaves as some of them do."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from helpers.completion_server import Script, completion_server

from gpt2_desktop.engine import server_address
from gpt2_desktop.engine.server import CONTEXT_TOKENS, ServerCompleter, connect, try_server
from gpt2_desktop.engine.server_address import base_address, check_reachable_safely
from gpt2_desktop.engine.server_client import CompletionClient
from gpt2_desktop.engine.server_keys import keep_server_key, server_key
from gpt2_desktop.engine.types import (
    AlternativesRequest,
    CancelToken,
    CompletionRequest,
    Continuation,
    FinishReason,
    ScoringRequest,
)
from gpt2_desktop.errors import ServerError, UsageError
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling
from gpt2_desktop.settings.schema import SERVER_MODEL, SuggestionLength


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the keyring of whoever runs the tests alone."""
    monkeypatch.setattr("gpt2_desktop.engine.server_keys.system_keyring", lambda: None)
    monkeypatch.setattr("gpt2_desktop.engine.server_keys._remembered", {})


@contextmanager
def completer(script: Script, model: str = "", key: str = "") -> Iterator[ServerCompleter]:
    with completion_server(script) as address:
        answerer = ServerCompleter(CompletionClient(address, key), model)
        try:
            yield answerer
        finally:
            answerer.close()


def ghost(before: str = "Hello", **options: Any) -> CompletionRequest:
    params = GhostSampling(max_new_tokens=options.pop("tokens", 24))
    return CompletionRequest(1, before, options.pop("after", ""), SuggestionLength.SENTENCE, params, **options)


def suggested(answerer: ServerCompleter, request: CompletionRequest) -> tuple[str, list[str], str]:
    pieces: list[str] = []
    suggestion = answerer.suggest(request, pieces.append)
    assert "".join(pieces) == suggestion.text
    return suggestion.text, pieces, suggestion.reason


@pytest.mark.parametrize("several", [True, False])
@pytest.mark.parametrize("logprobs", [True, False])
@pytest.mark.parametrize("strict", [True, False])
def test_what_a_server_can_do_is_tried(several: bool, logprobs: bool, strict: bool) -> None:
    with completer(Script(several=several, logprobs=logprobs, strict=strict)) as answerer:
        assert answerer.model == "gpt2-xl"
        abilities = answerer.abilities
    assert (abilities.several, abilities.logprobs) == (several and not strict, logprobs and not strict)


@pytest.mark.parametrize(
    ("script", "parallel"),
    [
        (Script(several=True, drops=True), True),  # nothing is asked side by side
        (Script(several=False, drops=True, reasons=True), False),
        (Script(several=False, reasons=True), True),
        (Script(several=False, pieces=(" wide",) * 8), True),
        (Script(several=False), False),  # it may have been dropped
    ],
)
def test_whether_requests_may_run_side_by_side_is_tried(script: Script, parallel: bool) -> None:
    with completer(script) as answerer:
        assert answerer.abilities.parallel is parallel


def test_a_server_that_drops_what_runs_is_asked_for_one_alternative_after_the_other() -> None:
    script = Script(several=False, drops=True, reasons=True)
    done: dict[int, Continuation] = {}
    with completer(script) as answerer:
        params = AlternativesSampling(num_return_sequences=3, seed=5)
        answerer.alternatives(AlternativesRequest(1, "Hello", "", params), lambda _row, _text: None, done.__setitem__)
    assert [body["seed"] for body in script.streamed] == [5, 6, 7]
    assert [done[row].finish_reason for row in range(3)] == [FinishReason.STOP] * 3
    assert done[0].text == " wide world."


@pytest.mark.parametrize(
    ("before", "prompt", "pieces", "text"),
    [
        ("The world is ", "The world is", (" wide", "."), "wide."),
        ("The world is ", "The world is", (" ", "wide", "."), "wide."),
        ("The world is  ", "The world is", (" wide", "."), "wide."),
        ("The world is ", "The world is", ("wide", "."), ""),
        ("The world is", "The world is", (" wide", "."), " wide."),
        (" ", " ", ("Wide", "."), "Wide."),
    ],
)
def test_a_space_at_the_end_is_held_back_and_taken_off_the_answer(
    before: str, prompt: str, pieces: tuple[str, ...], text: str
) -> None:
    script = Script(pieces=pieces)
    with completer(script) as answerer:
        found = suggested(answerer, ghost(before))[0]
    assert script.streamed[0]["prompt"] == prompt
    assert found == text


@pytest.mark.parametrize("done", [True, False])
def test_ghost_text_is_streamed_and_trimmed(done: bool) -> None:
    script = Script(pieces=(" wide", " wor", "ld", ".", " And", " more"), done=done)
    with completer(script) as answerer:
        text, pieces, reason = suggested(answerer, ghost("Hello"))
    assert text == " wide world."
    assert len(pieces) > 1
    assert reason == "sentence"
    (body,) = script.streamed
    assert body["prompt"] == "Hello"
    assert body["model"] == "gpt2-xl"
    assert body["max_tokens"] == 24
    assert body["temperature"] == 0
    assert "n" not in body


def test_a_strict_server_gets_no_field_that_it_does_not_know() -> None:
    script = Script(strict=True)
    with completer(script) as answerer:
        assert suggested(answerer, ghost())[0] == " wide world."
    known = {"prompt", "model", "max_tokens", "temperature", "top_p", "seed", "stop", "stream"}
    assert set(script.streamed[0]) <= known


def test_lines_that_are_no_json_are_passed_over() -> None:
    script = Script(
        lines=(": comment", "data: not json", "event: x", "data: [1]", 'data: {"choices": [{"text": null}]}')
    )
    with completer(script) as answerer:
        assert suggested(answerer, ghost())[0] == " wide world."


def test_only_the_end_of_a_long_text_is_sent() -> None:
    script = Script()
    with completer(script) as answerer:
        suggested(answerer, ghost("word " * 100_000 + "Hello", tokens=24))
    prompt = script.streamed[0]["prompt"]
    assert prompt.startswith("word ")
    assert prompt.endswith("word Hello")
    assert len(prompt) <= 3 * (CONTEXT_TOKENS - 24)


def test_a_prompt_that_is_too_long_for_the_server_is_shortened() -> None:
    script = Script(longest=1000)
    with completer(script) as answerer:
        assert suggested(answerer, ghost("word " * 1000 + "Hello"))[0] == " wide world."
    assert [len(body["prompt"]) <= 1000 for body in script.streamed] == [False, False, True]


def test_a_short_prompt_that_is_refused_is_an_error() -> None:
    script = Script(longest=3)
    with completer(script) as answerer, pytest.raises(ServerError, match=r"refuses the request \(maximum context"):
        suggested(answerer, ghost("Hello"))
    assert len(script.streamed) == 1


def test_nothing_is_asked_inside_a_word() -> None:
    script = Script()
    with completer(script) as answerer:
        assert suggested(answerer, ghost("Hel", after="lo"))[0] == ""
    assert script.streamed == []


@pytest.mark.parametrize("several", [True, False])
def test_alternatives_as_one_request_or_as_several(several: bool) -> None:
    script = Script(several=several, pieces=(" wide", " world", " of", " ours", "."))
    done: dict[int, Continuation] = {}
    with completer(script) as answerer:
        params = AlternativesSampling(num_return_sequences=3, seed=5, max_new_tokens=40)
        request = AlternativesRequest(1, "Hello", "", params)
        summary = answerer.alternatives(request, lambda _row, _text: None, done.__setitem__)
    assert summary.seed == 5
    assert not summary.cancelled
    assert set(done) == {0, 1, 2}
    if several:
        assert [body["n"] for body in script.streamed] == [3]
        assert [done[row].text for row in range(3)] == [f" {row} wide world of ours." for row in range(3)]
    else:
        assert sorted(body["seed"] for body in script.streamed) == [5, 6, 7]
        assert [bool(done[row].text) for row in range(3)] == [True, False, False], "no two are the same"


def test_alternatives_of_one_sentence() -> None:
    script = Script(several=True, pieces=(" wide", " world.", " It", " is", " ours"))
    done: dict[int, Continuation] = {}
    with completer(script) as answerer:
        params = AlternativesSampling(num_return_sequences=2, max_new_tokens=40)
        request = AlternativesRequest(1, "Hello", "", params, one_sentence=True)
        answerer.alternatives(request, lambda _row, _text: None, done.__setitem__)
    assert [done[row].text for row in range(2)] == [f" {row} wide world." for row in range(2)]


def in_a_moment(script: Script, action: Callable[[], None]) -> None:
    """Do something when the server has begun to wait."""

    def act() -> None:
        assert script.waiting.wait(10)
        action()

    threading.Thread(target=act).start()


def test_a_cancel_closes_the_connection_and_the_server_sees_it() -> None:
    script = Script(pieces=(" wide", " world", " of", " ours."), wait_after=2)
    with completer(script) as answerer:
        request = ghost()
        in_a_moment(script, request.cancel.cancel)
        _, _, reason = suggested(answerer, request)
        assert script.gone.wait(10)
        assert not script.proceed.is_set()
        script.wait_after = None
        assert suggested(answerer, ghost())[2] != "cancelled", "and goes on to answer"
    assert reason == "cancelled"


def test_a_cancelled_batch_ends_with_what_has_come() -> None:
    script = Script(pieces=(" wide", " world", " of", " ours."), wait_after=2)
    done: dict[int, Continuation] = {}
    with completer(script) as answerer:
        request = AlternativesRequest(1, "Hello", "", AlternativesSampling(num_return_sequences=2))
        in_a_moment(script, request.cancel.cancel)
        summary = answerer.alternatives(request, lambda _row, _text: None, done.__setitem__)
        assert script.gone.wait(10)
    assert summary.cancelled
    assert {end.finish_reason for end in done.values()} == {FinishReason.CANCELLED}


def test_a_server_that_breaks_off() -> None:
    script = Script(pieces=(" wide", " world", "."), break_after=2)
    with completer(script) as answerer:
        # Without a length nobody can tell a broken connection from the end: what came is what there is.
        text, _, _ = suggested(answerer, ghost())
        assert " wide".startswith(text[:5])


def test_a_server_that_has_gone() -> None:
    with completion_server(Script()) as address:
        answerer = ServerCompleter(CompletionClient(address))
    try:
        with pytest.raises(ServerError, match=r"127\.0\.0\.1 does not answer; check that the server runs"):
            suggested(answerer, ghost())
        with pytest.raises(ServerError, match="does not answer"):
            answerer.alternatives(
                AlternativesRequest(1, "Hello", "", AlternativesSampling(num_return_sequences=2)),
                lambda _row, _text: None,
                lambda _row, _end: None,
            )
    finally:
        answerer.close()


REFUSALS: list[tuple[int, Any, str]] = [
    (401, {"error": {"message": "no"}}, "refuses the key; enter the right one"),
    (403, b"", "refuses the key"),
    (
        404,
        {"error": {"message": "The model does not exist", "code": 404}},
        r"no such model .* \(The model does not exist\)",
    ),
    (429, {}, "is busy; try again in a moment"),
    (503, b"<html>", "is busy"),
    (500, {"error": "out of memory", "error_type": "generation"}, r"error 500 \(out of memory\)"),
    (422, {"detail": [{"msg": "field required"}]}, r"refuses the request \(field required\)"),
    (302, b"", "answers with error 302"),
]


@pytest.mark.parametrize(("status", "answer", "message"), REFUSALS)
def test_refusals_name_cause_and_remedy(status: int, answer: Any, message: str) -> None:
    script = Script(status=status, refusal=answer)
    with completion_server(script) as address, pytest.raises(ServerError, match=message) as raised:
        try_server(address)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "line",
    [json.dumps({"error": {"message": "it burns"}}), '{"error": "it "burns""}', json.dumps({"error": "it burns"})],
)
def test_an_error_in_the_stream(line: str) -> None:
    with (
        completer(Script(lines=(f"data: {line}",))) as answerer,
        pytest.raises(ServerError, match="the server stopped"),
    ):
        suggested(answerer, ghost())


def test_a_key_goes_with_every_request_and_a_wrong_one_is_told() -> None:
    script = Script(key="secret")
    with completer(script, key="secret") as answerer:
        suggested(answerer, ghost())
    assert {headers["Authorization"] for headers in script.headers} == {"Bearer secret"}
    with completion_server(script) as address, pytest.raises(ServerError, match="refuses the key"):
        try_server(address, key="other")


def test_a_model_that_the_server_has_not() -> None:
    with completion_server(Script(models=("a", "b"))) as address:
        with pytest.raises(ServerError, match="has no model 'c', only a, b"):
            try_server(address, "c")
        assert try_server(address, "b") == address
    with completion_server(Script(models=())) as address, pytest.raises(ServerError, match="names no model"):
        try_server(address)


def test_connecting_takes_the_key_that_was_kept() -> None:
    with completion_server(Script(key="secret")) as address:
        with pytest.raises(ServerError, match="refuses the key"):
            connect(f"{address}/v1/")
        assert not keep_server_key(address, "secret"), "without a keyring it does not outlive the program"
        info, answerer = connect(f"{address}/v1/")
        answerer.close()
    assert (info.name, info.device, info.server) == ("gpt2-xl", SERVER_MODEL, "127.0.0.1")
    assert server_key("http://127.0.0.1:1") == ""
    with pytest.raises(ServerError, match="no server's address is set"):
        connect("")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        (" https://host.example/v1/completions ", "https://host.example"),
        ("localhost:8000/", "http://localhost:8000"),
        ("https://host.example/llm/v1/", "https://host.example/llm"),
        ("http://[::1]:80/v1", "http://[::1]:80"),
    ],
)
def test_addresses_as_people_write_them(text: str, address: str) -> None:
    assert base_address(text) == address


@pytest.mark.parametrize(
    "text",
    ["", "ftp://host", "http://", "https://user:password@host", "https://host?key=1", "http://host:99999", "http://["],
)
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(UsageError, match="address"):
        base_address(text)


@pytest.mark.parametrize("number", ["127.0.0.1", "10.1.2.3", "192.168.0.7", "::1", "fe80::1%eth0", "fd00::1"])
def test_plain_http_within_the_own_network(number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_address.socket, "getaddrinfo", lambda *_, **__: [(0, 0, 0, "", (number, 80))])
    check_reachable_safely("http://somewhere")


@pytest.mark.parametrize("number", ["8.8.8.8", "2001:4860:4860::8888"])
def test_plain_http_goes_nowhere_else(number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        server_address.socket,
        "getaddrinfo",
        lambda *_, **__: [(0, 0, 0, "", ("127.0.0.1", 80)), (0, 0, 0, "", (number, 80))],
    )
    with pytest.raises(ServerError, match=r"not in your own network, and http .* use https"):
        check_reachable_safely("http://somewhere")
    check_reachable_safely("https://somewhere")


def test_a_server_says_that_it_does_not_score() -> None:
    with completer(Script()) as answerer, pytest.raises(ServerError, match="choose a model on this machine"):
        answerer.score(ScoringRequest(1, "", "text", at_start=True), CancelToken())
