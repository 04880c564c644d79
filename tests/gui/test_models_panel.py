from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.model_shelf import Shelf
from gpt2_desktop.engine.catalogue import ModelRow, Place
from gpt2_desktop.engine.machine import Machine, Room
from gpt2_desktop.engine.network_record import NetworkUse
from gpt2_desktop.engine.transfer import Phase, Progress
from gpt2_desktop.ui.models_panel import ModelsPanel

ROOMS = (Room("cuda", "A card", 6 * 10**9), Room("cpu", "A processor", None))
MACHINE = Machine("cpu", "A processor", "int8", 8 * 10**9, 2e10, ROOMS)
STARTER = ModelRow(
    name="starter", repo_id="", place=Place.PROGRAM, folder=Path("/starter"), parameters=9_300_000, size=19_000_000,
    arrived=19_000_000, memory={"int8": 89_000_000}, speed=1275.0, measured=True, licence="mit", checked_at=None,
    fits=True,
)  # fmt: skip
GPT2 = replace(
    STARTER, name="gpt2", repo_id="openai-community/gpt2", place=Place.HUB, folder=None, parameters=124_439_808,
    size=548_000_000, arrived=0, memory={"int8": 343_000_000}, speed=94.0, measured=False,
    recommended="the largest that runs well here",
)  # fmt: skip
OWN = replace(STARTER, name="mine", place=Place.OWN, folder=Path("/mine"), checked_at=1.7e9)
PARTLY = replace(GPT2, name="gpt2-xl", place=Place.PARTLY, arrived=120_000_000, recommended="", fits=False)
SHELF = Shelf((STARTER, GPT2, OWN, PARTLY), MACHINE, "starter")


@pytest.fixture
def panel(qtbot: QtBot) -> ModelsPanel:
    panel = ModelsPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 700)
    panel.show()
    show(panel, SHELF, qtbot)
    return panel


def show(panel: ModelsPanel, shelf: Shelf, qtbot: QtBot) -> None:
    panel.set_shelf(shelf)
    qtbot.waitUntil(lambda: not panel._queue)


def shown(panel: ModelsPanel, name: str) -> list[str]:
    return list(panel.cards[name].buttons)


def texts(panel: ModelsPanel, name: str) -> str:
    from PySide6.QtWidgets import QLabel

    labels = panel.cards[name].findChildren(QLabel)
    return " | ".join(label.text().replace("\N{NO-BREAK SPACE}", " ") for label in labels if not label.isHidden())


def test_the_path_of_a_folder_needs_no_more_room_than_there_is(panel: ModelsPanel, qtbot: QtBot) -> None:
    path = "/home/somebody/" + "with-a-long-name/" * 10
    show(panel, replace(SHELF, rows=(*SHELF.rows, replace(OWN, name=path, place=Place.FOLDER))), qtbot)
    assert panel.cards[path].minimumSizeHint().width() < 320


def test_facts_and_what_can_be_done(panel: ModelsPanel) -> None:
    assert list(panel.cards) == ["starter", "gpt2", "mine", "gpt2-xl"]
    assert "in use" in texts(panel, "starter")
    assert "1,275 tokens/s" in texts(panel, "starter")
    gpt2 = texts(panel, "gpt2")
    for part in ("recommended", "The largest that runs well here.", "124 million parameters", "548 MB"):
        assert part in gpt2
    for part in ("takes 343 MB of memory", "about 94 tokens/s", "MIT licence", "Not downloaded"):
        assert part in gpt2
    assert "files checked on" in texts(panel, "mine")
    assert "120 MB of 548 MB have arrived. Takes more memory than is free now" in texts(panel, "gpt2-xl")
    assert shown(panel, "starter") == ["check"]
    assert shown(panel, "gpt2") == ["download"]
    assert set(shown(panel, "mine")) == {"use", "check", "remove"}
    assert shown(panel, "gpt2-xl") == ["download", "remove"]
    assert panel.cards["gpt2-xl"].buttons["download"].text() == "Go on"


@pytest.mark.parametrize(
    ("model", "button", "signal"),
    [
        ("mine", "use", "use_requested"),
        ("mine", "check", "check_requested"),
        ("mine", "remove", "freed_requested"),
        ("gpt2", "download", "fetch_requested"),
        ("gpt2-xl", "download", "fetch_requested"),
    ],
)
def test_buttons(model: str, button: str, signal: str, panel: ModelsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(getattr(panel, signal)) as caught:
        qtbot.mouseClick(panel.cards[model].buttons[button], Qt.MouseButton.LeftButton)
    assert caught.args == [model]


def test_removing_is_asked_about_in_place(panel: ModelsPanel, qtbot: QtBot) -> None:
    panel.ask_remove("mine", 548_000_000)
    assert panel.cards["mine"].state == "Remove it? That frees 548 MB."
    assert shown(panel, "mine") == ["confirm", "keep"]
    qtbot.mouseClick(panel.cards["mine"].buttons["keep"], Qt.MouseButton.LeftButton)
    assert set(shown(panel, "mine")) == {"use", "check", "remove"}
    panel.ask_remove("mine", 1)
    with qtbot.waitSignal(panel.remove_requested) as caught:
        qtbot.mouseClick(panel.cards["mine"].buttons["confirm"], Qt.MouseButton.LeftButton)
    assert caught.args == ["mine"]


def test_a_download_is_followed(panel: ModelsPanel, qtbot: QtBot) -> None:
    panel.set_progress("gpt2", Progress(Phase.ASKING))
    card = panel.cards["gpt2"]
    assert not card.bar.isHidden()
    assert shown(panel, "gpt2") == ["pause", "cancel"]
    panel.set_progress("gpt2", Progress(Phase.DOWNLOADING, 274_000_000, 548_000_000, 5e6, 55))
    assert card.state == "50 %, 274 MB of 548 MB, 5 MB/s, 55 s left"
    assert card.bar.value() == card.bar.maximum() // 2
    # One at a time.
    assert not panel.cards["gpt2-xl"].buttons["download"].isEnabled()
    with qtbot.waitSignal(panel.pause_requested):
        qtbot.mouseClick(card.buttons["pause"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.cancel_requested):
        qtbot.mouseClick(card.buttons["cancel"], Qt.MouseButton.LeftButton)
    # A new list does not take the card of what runs away.
    show(panel, replace(SHELF, rows=(STARTER, PARTLY, GPT2)), qtbot)
    assert panel.cards["gpt2"] is card
    assert list(panel.cards) == ["starter", "gpt2-xl", "gpt2"]
    panel.set_progress("gpt2", None)
    assert card.bar.isHidden()
    assert panel.cards["gpt2-xl"].buttons["download"].isEnabled()


def test_problems_stand_where_they_belong(panel: ModelsPanel, qtbot: QtBot) -> None:
    panel.say("gpt2", "It is not for everybody.", problem=True, token=True)
    assert panel.cards["gpt2"].state == "It is not for everybody."
    assert shown(panel, "gpt2") == ["download", "token"]
    with qtbot.waitSignal(panel.token_requested):
        qtbot.mouseClick(panel.cards["gpt2"].buttons["token"], Qt.MouseButton.LeftButton)
    show(panel, SHELF, qtbot)
    assert panel.cards["gpt2"].state == "It is not for everybody."
    panel.set_progress("gpt2", Progress(Phase.ASKING))
    panel.set_progress("gpt2", None)
    show(panel, SHELF, qtbot)
    assert panel.cards["gpt2"].state == "Not downloaded"
    panel.say("someone/else", "There is none.", problem=True, token=True)
    with qtbot.waitSignal(panel.token_requested) as caught:
        qtbot.mouseClick(panel._token, Qt.MouseButton.LeftButton)
    assert caught.args == ["someone/else"]
    assert panel._note.text() == "There is none."
    assert panel._note.isVisible()


def test_another_repository(panel: ModelsPanel, qtbot: QtBot) -> None:
    (field,) = panel.findChildren(QLineEdit)
    get = next(button for button in panel.findChildren(QPushButton) if button is panel._get)
    assert not get.isEnabled()
    qtbot.keyClicks(field, " someone/novels ")
    assert get.isEnabled()
    with qtbot.waitSignal(panel.fetch_requested) as caught:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == ["someone/novels"]
    assert field.text() == ""
    panel.set_progress("someone/novels", Progress(Phase.ASKING))
    assert "someone/novels: asking" in panel._note.text()
    qtbot.keyClicks(field, "x/y")
    assert not get.isEnabled()


def test_the_network(panel: ModelsPanel) -> None:
    assert panel.network == "The network has not been used."
    panel.set_network(NetworkUse("fetching gpt2", "huggingface.co", 1.7e9))
    assert re.fullmatch(
        r"The network was last used on 1[45] November 2023 at \d\d:\d\d, to fetch gpt2 from huggingface\.co\.",
        panel.network,
    )
    panel.set_network(None)
    assert panel.network == "The network has not been used."


def test_it_fits_a_narrow_dock(panel: ModelsPanel) -> None:
    panel.resize(280, 700)
    assert panel.minimumSizeHint().width() <= 280
    for card in panel.cards.values():
        assert card.width() <= 280
        for button in card.buttons.values():
            assert card.rect().contains(button.geometry())


def test_all_devices_are_named_with_what_is_free(panel: ModelsPanel) -> None:
    lines = panel._machine.toolTip().replace("\N{NO-BREAK SPACE}", " ").splitlines()
    assert lines == ["cuda: A card, 6.0 GB of memory free", "cpu: A processor"]
