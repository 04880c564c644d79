from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from gpt2_desktop.model.detokenizer import StreamingDetokenizer

ALL_BYTES = tuple(bytes([byte]) for byte in range(256))

# Mostly bytes that begin and go on with characters of several bytes, so that broken and whole ones are common.
telling_bytes = st.sampled_from(
    [0x41, 0x20, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xFF]
)
byte_ids = st.lists(telling_bytes | st.integers(0, 255), max_size=30)


@given(st.text())
def test_text_cut_into_bytes_comes_back(text: str) -> None:
    detokenizer = StreamingDetokenizer(ALL_BYTES)
    pieces = [detokenizer.add(byte) for byte in text.encode()]
    assert "".join(pieces) + detokenizer.finalize() == detokenizer.text == text
    assert "\ufffd" in text or "\ufffd" not in "".join(pieces)


@settings(max_examples=500)
@given(byte_ids)
@example([0xED, 0xA0])  # would begin a surrogate: not the beginning of a character
@example([0xED, 0xA0, 0x80])
def test_any_bytes_equal_decoding_at_once(ids: list[int]) -> None:
    detokenizer = StreamingDetokenizer(ALL_BYTES)
    shown = ""
    for token_id in ids:
        shown += detokenizer.add(token_id)
        assert detokenizer.text == shown
    shown += detokenizer.finalize()
    decoded = bytes(ids).decode("utf-8", "replace")
    assert decoded in (shown, shown + "\ufffd")
    if decoded != shown:
        # Only the beginning of a character may be left out: with its end it is one.
        tails = (b"\x80", b"\x80\x80", b"\x80\x80\x80", b"\xa0\x80", b"\x90\x80\x80", b"\xa0", b"\x90")
        assert any(len((bytes(ids) + tail).decode("utf-8", "replace")) == len(decoded) for tail in tails)


def test_a_character_appears_when_it_is_complete() -> None:
    detokenizer = StreamingDetokenizer((b"x\xf0\x9f", b"\x98", b"\x80y", b""))
    assert [detokenizer.add(token_id) for token_id in (0, 1, 3, 2)] == ["x", "", "", "😀y"]
    assert detokenizer.text == "x😀y"


def test_an_incomplete_character_is_dropped_at_the_end() -> None:
    detokenizer = StreamingDetokenizer((b"x\xf0\x9f", b"\x98\x80", b"y"))
    detokenizer.add(0)
    assert detokenizer.finalize() == ""
    assert detokenizer.text == "x"
    assert detokenizer.add(2) == "y"
