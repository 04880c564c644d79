from __future__ import annotations

from dataclasses import replace

import pytest

from gpt2_desktop.cli import Parser
from gpt2_desktop.cli.flags import add_option_flags, chosen_values
from gpt2_desktop.errors import InvalidSettingError, UsageError
from gpt2_desktop.settings.sampling import AlternativesSampling
from gpt2_desktop.settings.table import in_group

PREFIX = "alternatives.sampling"


@pytest.fixture
def parser() -> Parser:
    parser = Parser(prog="x")
    add_option_flags(parser, PREFIX, exclude=("banned_words",))
    return parser


def test_flags_give_values_by_name(parser: Parser) -> None:
    args = parser.parse_args(
        [
            "--temperature",
            "1",
            "--top-k=40",
            "--seed",
            "-1",
            "--presence-penalty",
            "-0.5",
            "--stop",
            "\n",
            "--stop",
            "[x",
            "--stop",
            "",
        ]
    )
    chosen = chosen_values(args, PREFIX)
    assert chosen == {"temperature": 1.0, "top_k": 40, "seed": -1, "presence_penalty": -0.5, "stop": ("\n", "[x")}
    assert replace(AlternativesSampling(), **chosen).stop == ("\n", "[x")


def test_what_is_not_given_leaves_no_trace(parser: Parser) -> None:
    args = parser.parse_args([])
    assert chosen_values(args, PREFIX) == {}
    assert vars(args) == {}


def test_every_option_but_the_excluded_has_a_flag(parser: Parser) -> None:
    text = parser.format_help()
    for info in in_group(PREFIX):
        assert (f"--{info.field_name.replace('_', '-')} " in text) == (info.field_name != "banned_words")
    assert "(a number from 0 to 2; default 0.9)" in " ".join(text.split())


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["--temperature", "9"], "--temperature must be a number from 0 to 2, not 9"),
        (["--top-k", "many"], "--top-k must be a whole number from 0 to 1000, not 'many'"),
    ],
)
def test_bad_values_name_the_flag(parser: Parser, argv: list[str], says: str) -> None:
    with pytest.raises(InvalidSettingError, match=says):
        parser.parse_args(argv)


def test_a_flag_without_its_value_is_bad_usage(parser: Parser) -> None:
    with pytest.raises(UsageError, match="--top-k: expected one argument"):
        parser.parse_args(["--top-k"])


def test_switches_and_choices() -> None:
    parser = Parser(prog="x")
    add_option_flags(parser, "ghost")
    args = parser.parse_args(["--mid-line", "--mode", "on_key", "--sampling-top-k", "3"])
    assert chosen_values(args, "ghost") == {"mid_line": True, "mode": "on_key", "sampling.top_k": 3}
    assert chosen_values(parser.parse_args(["--no-mid-line"]), "ghost") == {"mid_line": False}
    assert "--mode {automatic,on_pause,on_key}" in parser.format_help()
