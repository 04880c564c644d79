"""Tokens that agree with typed bytes, held against a search through the whole vocabulary."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.constraint import ByteVocabulary, TypedBytes
from gpt2_desktop.errors import TokenizerError

BYTES = [bytes([byte]) for byte in range(256)]
MERGED = [
    b" t",
    b" th",
    b" the",
    b" there",
    b"the",
    b"he",
    b"\xff\xff",
    b"\xff\xff\xff",
    b"\xc3\xa9",
    b" \xc3",
    b" the",
]
TOKENS = [b"", *BYTES, *MERGED, b""]
VOCABULARY = ByteVocabulary(TOKENS)

TYPED = st.one_of(
    st.binary(min_size=1, max_size=5),
    st.lists(st.sampled_from([b" ", b"t", b"h", b"e", b"r", b"\xff", b"\xc3", b"\xa9"]), min_size=1, max_size=7).map(
        b"".join
    ),
)


def searched(typed: bytes) -> list[int]:
    begin = [id_ for id_, token in enumerate(TOKENS) if token and token.startswith(typed)]
    prefixes = [token for token in TOKENS if token and typed.startswith(token)]
    longest = max(prefixes, key=len, default=b"")
    return begin or [max(id_ for id_, token in enumerate(TOKENS) if token == longest)]


def ids(constraint: TypedBytes, row_ids: list[int]) -> list[int] | None:
    allowed = constraint.allowed(row_ids)
    return None if allowed is None else sorted(allowed.tolist())


@settings(deadline=None)
@given(TYPED)
def test_the_sets_are_found_by_bisection(typed: bytes) -> None:
    begin = [id_ for id_, token in enumerate(TOKENS) if token and token.startswith(typed)]
    prefixes = [id_ for id_, token in enumerate(TOKENS) if token and typed.startswith(token) and token != typed]
    assert sorted(VOCABULARY.beginning_with(typed)) == begin
    assert sorted(VOCABULARY.proper_prefixes(typed)) == prefixes
    assert ids(TypedBytes(VOCABULARY, typed), []) == searched(typed)


@settings(deadline=None)
@given(TYPED, st.data())
def test_any_allowed_choice_writes_the_typed_bytes(typed: bytes, data: st.DataObject) -> None:
    constraint = TypedBytes(VOCABULARY, typed)
    row: list[int] = []
    while (allowed := ids(constraint, row)) is not None:
        written = b"".join(TOKENS[id_] for id_ in row)
        assert allowed == searched(typed[len(written) :])
        row.append(data.draw(st.sampled_from(allowed)))
    assert b"".join(TOKENS[id_] for id_ in row).startswith(typed)
    assert constraint.allowed([*row, 70]) is None


def test_nothing_is_constrained_without_typed_bytes() -> None:
    assert TypedBytes(VOCABULARY, b"").allowed([]) is None


def test_a_token_that_ends_with_the_typed_bytes_frees_the_row() -> None:
    constraint = TypedBytes(VOCABULARY, b" the")
    assert constraint.allowed([TOKENS.index(b" the")]) is None
    assert constraint.allowed([TOKENS.index(b" there")]) is None
    assert ids(constraint, [TOKENS.index(b" th")]) == [i for i, token in enumerate(TOKENS) if token.startswith(b"e")]


def test_tokens_that_cover_the_typed_bytes_go_before_those_that_begin_them() -> None:
    constraint = TypedBytes(VOCABULARY, b" ther")
    assert ids(constraint, []) == [TOKENS.index(b" there")]
    allowed = ids(TypedBytes(VOCABULARY, b" therm"), []) or []
    assert [TOKENS[id_] for id_ in allowed] == [b" the"]


def test_special_tokens_are_never_allowed() -> None:
    special = {id_ for id_, token in enumerate(TOKENS) if not token}
    for byte in BYTES:
        assert not special & set(ids(TypedBytes(VOCABULARY, byte), []) or [])


def test_a_row_that_disagrees_is_an_error_of_the_caller() -> None:
    with pytest.raises(ValueError, match="does not agree"):
        TypedBytes(VOCABULARY, b"the").allowed([TOKENS.index(b"he")])


def test_the_ids_are_made_once() -> None:
    assert VOCABULARY.covering(b" th") is VOCABULARY.covering(b" th")


def test_many_sets_do_not_pile_up() -> None:
    vocabulary = ByteVocabulary(TOKENS)
    for number in range(1000):
        vocabulary.covering(number.to_bytes(2, "big"))
    assert len(vocabulary._covering) <= 256


def test_a_vocabulary_that_lacks_a_byte_is_refused() -> None:
    with pytest.raises(TokenizerError, match="0x00"):
        ByteVocabulary([b"a", b"b"])
