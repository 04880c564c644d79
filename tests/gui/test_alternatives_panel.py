from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gpt2_desktop.engine.types import Continuation, FinishReason
from gpt2_desktop.settings.schema import AlternativesOrder
from gpt2_desktop.ui.actions import Actions
from gpt2_desktop.ui.alternative_card import Card
from gpt2_desktop.ui.alternatives_panel import MAX_BATCHES, AlternativesPanel

TAIL = "and the clocks were striking"


@pytest.fixture
def panel(qtbot: QtBot) -> AlternativesPanel:
    panel = AlternativesPanel()
    qtbot.addWidget(panel)
    panel.resize(280, 600)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def fill(panel: AlternativesPanel, request_id: int, *texts: str, seed: int = 42) -> tuple[Card, ...]:
    """Write a whole batch into the panel."""
    panel.start_batch(request_id, len(texts), TAIL)
    for row, text in enumerate(texts):
        panel.append(request_id, row, text)
        panel.show_arrived()
        panel.finish(request_id, row, done(text))
    panel.end_batch(request_id, seed, 50.0, False)
    return panel.cards(request_id)


def done(text: str, tokens: int = 3, logprob: float = -0.693147) -> Continuation:
    return Continuation(text, tokens, logprob, FinishReason.LENGTH)


def shown(panel: AlternativesPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def button(panel: AlternativesPanel, text: str) -> QPushButton:
    return next(button for button in panel.findChildren(QPushButton) if button.text() == text)


def slide_under_mouse(card: Card) -> None:
    """What Qt sends when a card comes to lie under a mouse that rests."""
    QApplication.sendEvent(card, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))


def hover(card: Card, part: QWidget | None = None) -> None:
    """Move the mouse onto a card, or onto one of the things on it."""
    slide_under_mouse(card)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(5, 5),
        QPointF(5, 5),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(part or card, move)


def unhover(card: Card) -> None:
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))


def top(panel: AlternativesPanel, card: Card) -> int:
    return card.mapTo(panel, QPoint(0, 0)).y()


def test_an_empty_panel_says_what_to_press(panel: AlternativesPanel) -> None:
    panel.set_keys("Ctrl+Return", "F6")
    assert any("Ctrl+Return" in text and "Press F6, then 1 to 9" in text for text in shown(panel))
    fill(panel, 1, " one")
    assert not any("Ctrl+Return" in text for text in shown(panel))


def test_cards_stream(panel: AlternativesPanel) -> None:
    panel.start_batch(7, 2, TAIL)
    panel.append(7, 0, " thir")
    panel.append(7, 1, " ten")
    panel.append(7, 0, "teen")
    panel.show_arrived()
    first, second = panel.cards(7)
    assert (first.text, second.text) == (" thirteen", " ten")
    assert "thirteen" in shown(panel)
    assert "Writing…" in shown(panel)
    panel.finish(7, 0, done(" thirteen times", tokens=12))
    assert first.text == " thirteen times"
    assert "2 words · ●●●●●" in shown(panel)
    assert f"{TAIL}" in shown(panel)


def test_a_card_that_grows_to_its_second_line_moves_nothing(panel: AlternativesPanel) -> None:
    def settled() -> int:
        for _ in range(10):
            QApplication.processEvents()
        return top(panel, panel.cards(1)[1])

    panel.start_batch(1, 2, TAIL)
    before = settled()
    panel.append(1, 0, " a few more words")
    panel.show_arrived()
    assert settled() == before
    panel.append(1, 0, " that take two lines")
    panel.show_arrived()
    label = next(label for label in panel.cards(1)[0].findChildren(QLabel) if label.wordWrap())
    assert settled() == before
    assert label.heightForWidth(label.width()) > 1.5 * label.fontMetrics().lineSpacing()
    panel.append(1, 0, " of it, and then some more")
    panel.show_arrived()
    assert settled() > before


def test_long_texts_wrap_in_a_narrow_dock(qtbot: QtBot, panel: AlternativesPanel) -> None:
    short, long_word, long = fill(panel, 1, " x", " " + "abcdefghij" * 12, " some words" * 30)
    qtbot.waitUntil(lambda: short.height() < long_word.height() < long.height())
    for card in (short, long_word, long):
        assert card.mapTo(panel, card.rect().topRight()).x() < panel.width()
        label = next(label for label in card.findChildren(QLabel) if label.wordWrap())
        assert label.heightForWidth(label.width()) <= label.height()


def test_the_newest_batch_is_on_top_and_has_the_keys(qtbot: QtBot, panel: AlternativesPanel) -> None:
    old = fill(panel, 1, " old one", " old two")
    new = fill(panel, 2, " new one", " new two")
    qtbot.waitUntil(lambda: top(panel, new[0]) < top(panel, new[1]) < top(panel, old[0]))
    assert [card.number for card in (*new, *old)] == [1, 2, 0, 0]
    assert panel.newest_texts() == (" new one", " new two")
    panel.take_focus()
    assert new[0].hasFocus()
    with qtbot.waitSignal(panel.insert_requested) as inserted:
        qtbot.keyClick(new[0], Qt.Key.Key_2)
    assert inserted.args == [" new two"]
    with qtbot.assertNotEmitted(panel.insert_requested):
        qtbot.keyClick(new[0], Qt.Key.Key_3)


def test_enter_inserts_the_focused_card(qtbot: QtBot, panel: AlternativesPanel) -> None:
    old = fill(panel, 1, " old")
    fill(panel, 2, " new")
    old[0].setFocus()
    with qtbot.waitSignal(panel.insert_requested) as inserted:
        qtbot.keyClick(old[0], Qt.Key.Key_Return)
    assert inserted.args == [" old"]


def test_arrows_walk_through_the_cards(qtbot: QtBot, panel: AlternativesPanel) -> None:
    old = fill(panel, 1, " old")
    new = fill(panel, 2, " one", " two")
    panel.take_focus()
    for key, card in ((Qt.Key.Key_Down, new[1]), (Qt.Key.Key_Down, old[0]), (Qt.Key.Key_Down, old[0])):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert card.hasFocus()
    qtbot.keyClick(old[0], Qt.Key.Key_Up)
    assert new[1].hasFocus()


def test_focus_and_mouse_preview(qtbot: QtBot, panel: AlternativesPanel) -> None:
    one, two = fill(panel, 1, " one", " two")
    events: list[str | None] = []
    panel.preview_requested.connect(events.append)
    panel.preview_ended.connect(lambda: events.append(None))
    one.setFocus()
    hover(two)
    unhover(two)
    # The card with the focus is shown again.
    assert events == [" one", " two", None, " one"]
    button(panel, "Regenerate").setFocus()
    assert events[4:] == [None]


def test_a_preview_grows_with_its_card(qtbot: QtBot, panel: AlternativesPanel) -> None:
    panel.start_batch(1, 1, TAIL)
    events: list[str] = []
    panel.preview_requested.connect(events.append)
    hover(panel.cards(1)[0])
    assert events == []
    panel.append(1, 0, " thir")
    panel.show_arrived()
    panel.append(1, 0, "teen")
    panel.show_arrived()
    panel.show_arrived()
    assert events == [" thir", " thirteen"]


def test_a_card_that_slides_under_a_resting_mouse_is_not_previewed(qtbot: QtBot, panel: AlternativesPanel) -> None:
    one, two = fill(panel, 1, " one", " two")
    events: list[str | None] = []
    panel.preview_requested.connect(events.append)
    panel.preview_ended.connect(lambda: events.append(None))
    slide_under_mouse(one)
    unhover(one)
    assert events == []
    hover(two)
    hover(two)
    unhover(two)
    assert events == [" two", None]


@pytest.mark.parametrize("part", [QLabel, QToolButton])
def test_a_move_over_a_part_of_a_card_is_one_over_the_card(panel: AlternativesPanel, part: type[QWidget]) -> None:
    (card,) = fill(panel, 1, " one")
    events: list[str] = []
    panel.preview_requested.connect(events.append)
    for child in card.findChildren(part):
        hover(card, child)
        unhover(card)
    assert events == [" one"] * len(card.findChildren(part))


def test_text_comes_to_the_screen_by_itself(qtbot: QtBot, panel: AlternativesPanel) -> None:
    panel.start_batch(1, 1, TAIL)
    panel.append(1, 0, " thirteen")
    qtbot.waitUntil(lambda: any("thirteen" in text for text in shown(panel)))


def test_inserting_ends_the_preview_first(qtbot: QtBot, panel: AlternativesPanel) -> None:
    (card,) = fill(panel, 1, " one")
    events: list[str] = []
    panel.preview_ended.connect(lambda: events.append("ended"))
    panel.insert_requested.connect(lambda text: events.append(text))
    hover(card)
    card.insert_button.click()
    assert events == ["ended", " one"]


def test_copy(qtbot: QtBot, panel: AlternativesPanel) -> None:
    (card,) = fill(panel, 1, " one two")
    QGuiApplication.clipboard().setText("before")
    card.copy_button.click()
    assert QGuiApplication.clipboard().text() == "one two"


def test_ctrl_c_on_a_card_is_not_the_editors(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    panel = AlternativesPanel()
    window.setCentralWidget(panel)
    (card,) = fill(panel, 1, " one two")
    window.show()
    window.activateWindow()
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    QGuiApplication.clipboard().setText("before")
    with qtbot.assertNotEmitted(actions["copy"].triggered):
        qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "one two"


def test_a_pinned_card_stays_on_top(qtbot: QtBot, panel: AlternativesPanel) -> None:
    one, two = fill(panel, 1, " one", " two")
    two.setFocus()
    qtbot.keyClick(two, Qt.Key.Key_P)
    assert two.pinned
    assert two.hasFocus()
    new = fill(panel, 2, " new")
    qtbot.waitUntil(lambda: top(panel, two) < top(panel, new[0]) < top(panel, one))
    two.pin_button.click()
    qtbot.waitUntil(lambda: top(panel, new[0]) < top(panel, one) < top(panel, two))
    assert not two.pinned
    assert "Pinned" not in shown(panel)


def test_old_batches_go_but_their_pinned_cards_stay(qtbot: QtBot, panel: AlternativesPanel) -> None:
    keep, drop = fill(panel, 0, " keep", " drop")
    keep.pin_button.click()
    for request_id in range(1, MAX_BATCHES + 1):
        fill(panel, request_id, " text")
    qtbot.waitUntil(lambda: not isValid(drop))
    assert panel.cards(0) == ()
    assert len(panel.cards(1)) == 1
    assert keep.isVisible()
    with qtbot.waitSignal(panel.insert_requested) as inserted:
        keep.insert_button.click()
    assert inserted.args == [" keep"]
    keep.pin_button.click()
    qtbot.waitUntil(lambda: not isValid(keep))
    assert "Pinned" not in shown(panel)


def test_a_previewed_card_that_goes_ends_its_preview(qtbot: QtBot, panel: AlternativesPanel) -> None:
    (card,) = fill(panel, 0, " text")
    hover(card)
    with qtbot.waitSignal(panel.preview_ended):
        for request_id in range(1, MAX_BATCHES + 1):
            fill(panel, request_id, " text")


def test_stopping(qtbot: QtBot, panel: AlternativesPanel) -> None:
    stop = button(panel, "Stop")
    assert not stop.isEnabled()
    panel.start_batch(1, 3, TAIL)
    panel.append(1, 0, " so far")
    panel.show_arrived()
    with qtbot.waitSignal(panel.stop_requested):
        stop.click()
    panel.finish(1, 0, Continuation(" so far", 2, -1.0, FinishReason.CANCELLED))
    panel.end_batch(1, 5, 0.0, True)
    assert not stop.isEnabled()
    assert [card.text for card in panel.cards(1)] == [" so far"]
    assert "Stopped" in shown(panel)
    assert "2 words · ●●●●● · stopped" in shown(panel)


def test_a_batch_stopped_before_its_first_word_leaves_nothing(panel: AlternativesPanel) -> None:
    panel.start_batch(1, 3, TAIL)
    panel.end_batch(1, 5, 0.0, True)
    assert panel.cards(1) == ()
    assert any("Press" in text for text in shown(panel))


def test_events_of_an_unknown_batch_or_card_are_passed_over(qtbot: QtBot, panel: AlternativesPanel) -> None:
    panel.append(9, 0, "x")
    panel.show_arrived()
    panel.finish(9, 0, done("x"))
    panel.end_batch(9, 1, 1.0, False)
    panel.start_batch(1, 2, TAIL)
    panel.append(1, 5, "x")
    panel.append(1, 0, " one")
    panel.show_arrived()
    without_text = panel.cards(1)[1]
    panel.end_batch(1, 1, 1.0, False)
    qtbot.waitUntil(lambda: not isValid(without_text))
    panel.append(1, 1, "late, and its card is gone")
    panel.append(1, -1, "x")
    panel.show_arrived()
    assert panel.newest_texts() == (" one",)


def test_an_older_batch_that_ends_late_does_not_stop_the_newer(panel: AlternativesPanel) -> None:
    panel.start_batch(1, 1, TAIL)
    panel.append(1, 0, " one")
    panel.show_arrived()
    panel.start_batch(2, 1, TAIL)
    panel.end_batch(1, 1, 1.0, True)
    assert button(panel, "Stop").isEnabled()
    assert "Writing…" in shown(panel)


def test_a_failure_is_told_in_one_line(panel: AlternativesPanel) -> None:
    panel.start_batch(1, 2, TAIL)
    panel.append(1, 0, " one")
    panel.show_arrived()
    panel.fail(1, "The text is too long for the model; shorten it.")
    assert "The text is too long for the model; shorten it." in shown(panel)
    assert not button(panel, "Stop").isEnabled()
    assert panel.newest_texts() == (" one",)


def test_asking_again(qtbot: QtBot, panel: AlternativesPanel) -> None:
    with qtbot.waitSignal(panel.generate_requested):
        button(panel, "Write alternatives").click()
    fill(panel, 1, " one")
    with qtbot.waitSignal(panel.generate_requested):
        button(panel, "Regenerate").click()


def test_esc_stops_what_is_being_written_and_then_goes_back_to_the_text(qtbot: QtBot, panel: AlternativesPanel) -> None:
    panel.start_batch(1, 1, TAIL)
    panel.append(1, 0, " one")
    panel.take_focus()
    with qtbot.waitSignal(panel.stop_requested), qtbot.assertNotEmitted(panel.leave_requested):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    panel.end_batch(1, 1, 0.0, True)
    with qtbot.waitSignal(panel.leave_requested):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("tail", "text", "display"),
    [
        ("the contin", "ent of Asia", "…ent of Asia"),
        ("the", " house", "house"),
        ("the ", "house", "house"),
        ("The end.", "\n\nNext", "↵ Next"),
        ("", "Once", "Once"),
    ],
)
def test_how_a_text_is_shown(panel: AlternativesPanel, tail: str, text: str, display: str) -> None:
    panel.start_batch(1, 1, tail)
    panel.append(1, 0, text)
    panel.show_arrived()
    assert display in shown(panel)
    assert panel.newest_texts() == (text,)


@pytest.mark.parametrize(
    ("logprob", "dots"), [(-0.1, "●●●●●"), (-2.0, "●●●●○"), (-2.5, "●●●○○"), (-3.0, "●●○○○"), (-3.5, "●○○○○")]
)
def test_dots_tell_how_sure_the_model_was(panel: AlternativesPanel, logprob: float, dots: str) -> None:
    panel.start_batch(1, 1, TAIL)
    panel.finish(1, 0, done(" one two", tokens=4, logprob=logprob))
    facts = next(label for label in panel.cards(1)[0].findChildren(QLabel) if "word" in label.text())
    assert facts.text() == f"2 words · {dots}"
    assert f"(mean log-probability {logprob:.2f}, 4 tokens)" in facts.toolTip()
    assert f"(mean log-probability {logprob:.2f}, 4 tokens)" in facts.accessibleDescription()
    assert facts.accessibleName() == f"2 words, sure {dots.count('●')} of 5"


def write_batch(panel: AlternativesPanel, request_id: int, *cards: tuple[str, float]) -> tuple[Card, ...]:
    """Write cards with their mean log-probabilities and leave the batch unfinished."""
    panel.start_batch(request_id, len(cards), TAIL)
    for row, (text, logprob) in enumerate(cards):
        panel.finish(request_id, row, done(text, logprob=logprob))
    return panel.cards(request_id)


UNSORTED = ((" one two", -2.0), (" a", -1.0), (" four five six", -3.0))


@pytest.mark.parametrize(
    ("order", "texts"),
    [
        (AlternativesOrder.WRITTEN, (" one two", " a", " four five six")),
        (AlternativesOrder.SUREST, (" a", " one two", " four five six")),
        (AlternativesOrder.SHORTEST, (" a", " one two", " four five six")),
        (AlternativesOrder.LONGEST, (" four five six", " one two", " a")),
    ],
)
def test_a_finished_batch_is_sorted_and_the_keys_follow(
    qtbot: QtBot, panel: AlternativesPanel, order: AlternativesOrder, texts: tuple[str, ...]
) -> None:
    panel.set_order(order)
    written = write_batch(panel, 1, *UNSORTED)
    assert panel.newest_texts() == tuple(text for text, _ in UNSORTED)
    panel.end_batch(1, 1, 1.0, False)
    assert panel.newest_texts() == texts
    cards = panel.cards(1)
    qtbot.waitUntil(lambda: [top(panel, card) for card in cards] == sorted(top(panel, card) for card in written))
    assert [card.number for card in cards] == [1, 2, 3]
    with qtbot.waitSignal(panel.insert_requested) as inserted:
        qtbot.keyClick(panel, Qt.Key.Key_1)
    assert inserted.args == [texts[0]]


@pytest.mark.parametrize("how", ["mouse", "focus"])
def test_nothing_moves_under_the_mouse_or_the_focus(qtbot: QtBot, panel: AlternativesPanel, how: str) -> None:
    panel.set_order(AlternativesOrder.LONGEST)
    first, *_ = write_batch(panel, 1, *UNSORTED)
    if how == "mouse":
        slide_under_mouse(first)
    else:
        first.setFocus()
    panel.end_batch(1, 1, 1.0, False)
    assert panel.newest_texts() == tuple(text for text, _ in UNSORTED)
    if how == "mouse":
        unhover(first)
    else:
        button(panel, "Regenerate").setFocus()
    qtbot.waitUntil(lambda: panel.newest_texts() == (" four five six", " one two", " a"))


def test_the_focus_going_from_card_to_card_does_not_sort(qtbot: QtBot, panel: AlternativesPanel) -> None:
    panel.set_order(AlternativesOrder.LONGEST)
    write_batch(panel, 1, *UNSORTED)
    panel.take_focus()
    panel.end_batch(1, 1, 1.0, False)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QApplication.processEvents()
    assert panel.newest_texts() == tuple(text for text, _ in UNSORTED)
    with qtbot.waitSignal(panel.insert_requested) as inserted:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    assert inserted.args == [" four five six"]


def test_another_order_sorts_what_is_there(qtbot: QtBot, panel: AlternativesPanel) -> None:
    write_batch(panel, 1, *UNSORTED)
    panel.end_batch(1, 1, 1.0, False)
    panel.set_order(AlternativesOrder.SHORTEST)
    qtbot.waitUntil(lambda: panel.newest_texts() == (" a", " one two", " four five six"))
    panel.set_order(AlternativesOrder.WRITTEN)
    qtbot.waitUntil(lambda: panel.newest_texts() == tuple(text for text, _ in UNSORTED))


def test_a_duplicate_goes_at_once_and_the_keys_close_up(qtbot: QtBot, panel: AlternativesPanel) -> None:
    panel.start_batch(1, 3, TAIL)
    for row, text in enumerate((" one", " o", " two")):
        panel.append(1, row, text)
    panel.show_arrived()
    panel.finish(1, 1, done("", tokens=0, logprob=0.0))
    assert "The same as another one" in shown(panel)
    qtbot.waitUntil(lambda: panel.newest_texts() == (" one", " two"))
    assert [card.number for card in panel.cards(1)] == [1, 2]
    # The rows keep their places for what is still written.
    panel.append(1, 2, " three")
    panel.finish(1, 2, done(" two three"))
    assert panel.newest_texts() == (" one", " two three")


def test_a_card_without_text_yet_is_no_duplicate(qtbot: QtBot, panel: AlternativesPanel) -> None:
    panel.start_batch(1, 3, TAIL)
    panel.finish(1, 0, done("", tokens=0, logprob=0.0))
    qtbot.waitUntil(lambda: len(panel.cards(1)) == 2)
    panel.append(1, 2, " late")
    panel.append(1, 1, " also")
    assert panel.newest_texts() == (" also", " late")


def test_a_duplicate_under_the_mouse_waits(qtbot: QtBot, panel: AlternativesPanel) -> None:
    one, two = write_batch(panel, 1, (" one", -1.0), ("", 0.0))
    slide_under_mouse(two)
    panel.end_batch(1, 1, 1.0, False)
    QApplication.processEvents()
    assert panel.cards(1) == (one, two)
    unhover(two)
    qtbot.waitUntil(lambda: panel.cards(1) == (one,))


def test_a_pinned_card_stays_where_it_is_when_its_batch_is_sorted(qtbot: QtBot, panel: AlternativesPanel) -> None:
    one, two, three = write_batch(panel, 1, *UNSORTED)
    two.pin_button.click()
    panel.set_order(AlternativesOrder.LONGEST)
    panel.end_batch(1, 1, 1.0, False)
    qtbot.waitUntil(lambda: top(panel, two) < top(panel, three) < top(panel, one))
    two.pin_button.click()
    qtbot.waitUntil(lambda: top(panel, three) < top(panel, one) < top(panel, two))


def test_the_focus_stays_when_its_batch_becomes_an_earlier_one(qtbot: QtBot, panel: AlternativesPanel) -> None:
    (old,) = fill(panel, 1, " old")
    old.setFocus()
    fill(panel, 2, " new")
    assert old.hasFocus()


def test_an_empty_newest_batch_leaves_the_earlier_ones_in_sight(qtbot: QtBot, panel: AlternativesPanel) -> None:
    (old,) = fill(panel, 1, " old")
    panel.start_batch(2, 1, TAIL)
    panel.end_batch(2, 1, 0.0, True)
    assert old.isVisible()


def test_a_card_speaks(panel: AlternativesPanel) -> None:
    (card,) = fill(panel, 1, " thirteen")
    assert card.accessibleName() == "Alternative 1:  thirteen"
    assert card.accessibleDescription().startswith("1 word, sure 5 of 5. Enter inserts")
    assert card.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert card.insert_button.accessibleName() == "Insert (1)"
