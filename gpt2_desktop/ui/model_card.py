"""One model in the models panel: its facts, how far its download is, and what can be done with it."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from gpt2_desktop.app.model_words import parameters_text, progress_text, recommended_text
from gpt2_desktop.app.texts import Text, computed, file_size, long_date, mark, number, said, say, tr
from gpt2_desktop.engine.catalogue import ModelRow, Place
from gpt2_desktop.engine.machine import Machine
from gpt2_desktop.engine.transfer import Phase, Progress
from gpt2_desktop.ui.labels import ElidedLabel
from gpt2_desktop.ui.looks import set_look

_STEPS: Final = 1000
_LICENCES: Final = {"mit": mark("MIT licence"), "apache-2.0": mark("Apache licence")}
_BUTTONS: Final = {
    "use": (mark("Use"), ""),
    "download": (mark("Download", "verb"), "verb"),
    "pause": (mark("Pause", "verb"), "verb"),
    "cancel": (mark("Cancel"), ""),
    "check": (mark("Check"), ""),
    "remove": (mark("Remove"), ""),
    "token": (mark("Token…"), ""),
    "confirm": (mark("Remove"), ""),
    "keep": (mark("Keep"), ""),
}
"""In the order in which they stand."""
_PLACES: Final = {
    Place.PROGRAM: mark("Comes with the program"),
    Place.OWN: mark("On this machine"),
    Place.CACHE: mark("In the Hugging Face cache"),
    Place.FOLDER: mark("In a folder of yours"),
    Place.PARTLY: mark("Begun"),
    Place.HUB: mark("Not downloaded"),
}


class ModelCard(QFrame):
    """A row of the catalogue.

    Signals:
        use_pressed, download_pressed, pause_pressed, cancel_pressed, check_pressed, token_pressed: with the name.
        remove_pressed: the user thinks of removing it; `ask_remove` asks whether that is meant.
        remove_confirmed: it is.
    """

    use_pressed = Signal(str)
    download_pressed = Signal(str)
    pause_pressed = Signal(str)
    cancel_pressed = Signal(str)
    check_pressed = Signal(str)
    token_pressed = Signal(str)
    remove_pressed = Signal(str)
    remove_confirmed = Signal(str)

    def __init__(self, row: ModelRow, machine: Machine, *, current: bool) -> None:
        super().__init__()
        self.row = row
        self._machine = machine
        self._current = current
        self._active = False
        self._others_wait = False
        self.setProperty("look", "card")
        self.setAccessibleName(row.name)
        self._name = ElidedLabel(row.name, Qt.TextElideMode.ElideLeft)  # may be the path of a folder
        self._name.setProperty("look", "heading")
        self._badge = QLabel()
        self._badge.setProperty("look", "muted")
        self._facts = self._line("muted")
        self._why = self._line("")
        self._state = self._line("muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        say(self.bar.setAccessibleName, tr("Download of {name}", name=row.name))
        self.bar.hide()
        self._buttons: dict[str, QPushButton] = {}
        self._button_row = QHBoxLayout()
        self._button_row.setSpacing(6)
        self._button_row.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._badge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 10, 10)
        layout.setSpacing(5)
        layout.addLayout(top)
        for widget in (self._why, self._facts, self._state, self.bar):
            layout.addWidget(widget)
        layout.addLayout(self._button_row)
        self._fill()

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The buttons that can be pressed now, by name."""
        return {name: button for name, button in self._buttons.items() if not button.isHidden()}

    @property
    def state(self) -> str:
        """What is said about it now."""
        return self._state.text()

    def set_row(self, row: ModelRow, machine: Machine, *, current: bool) -> None:
        """Show other facts about the same model."""
        self.row, self._machine, self._current = row, machine, current
        self._fill()

    def set_progress(self, progress: Progress | None) -> None:
        """Show how far the download is; None where there is none."""
        self._active = progress is not None
        self.bar.setVisible(self._active)
        if progress is None:
            self._say(self._place(), problem=False)
        else:
            busy = progress.phase in (Phase.ASKING, Phase.CHECKING) or not progress.total
            self.bar.setRange(0, 0 if busy else _STEPS)
            if not busy:
                self.bar.setValue(_STEPS * progress.done // progress.total)
            self._say(progress_text(progress), problem=False)
        self._offer()

    def say(self, text: str, *, problem: bool = False, token: bool = False) -> None:
        """Show a line in the place of where the model is.

        Args:
            problem: something went wrong.
            token: a token may be what is lacking.
        """
        self._say(text, problem=problem)
        self._offer()
        if token:
            self._button("token").show()

    def ask_remove(self, freed: int) -> None:
        """Ask whether the model is to be removed."""
        self._say(tr("Remove it? That frees {size}.", size=file_size(freed)), problem=False)
        self._show("confirm", "keep")
        self._button("keep").setFocus(Qt.FocusReason.OtherFocusReason)

    def set_others_wait(self, *, wait: bool) -> None:
        """Let it be downloaded or not, while another one is."""
        self._others_wait = wait
        if (button := self._buttons.get("download")) is not None:
            button.setEnabled(not wait)
            say(button.setToolTip, tr("One model is downloaded at a time") if wait else "")

    @Slot()
    def _keep(self) -> None:
        self._say(self._place(), problem=False)
        self._offer()

    def _fill(self) -> None:
        row = self.row
        badge = tr("recommended") if row.recommended else ""
        say(self._badge.setText, tr("in use") if self._current else badge)
        say(self._why.setText, recommended_text(row.unsuited) if row.recommended else "")
        self._why.setVisible(bool(row.recommended) and not self._current)
        # A line breaks between facts only.
        say(
            self._facts.setText,
            computed(lambda: " · ".join(text.replace(" ", "\N{NO-BREAK SPACE}") for text in self._fact_texts())),
        )
        say(self._facts.setToolTip, computed(lambda: "\n".join(self._details())))
        self._say(self._place(), problem=False)
        self._offer()

    def _fact_texts(self) -> list[str]:
        row = self.row
        texts: list[str] = []
        if row.parameters is not None:
            texts.append(parameters_text(row.parameters))
        texts.append(file_size(row.size))
        if row.memory:
            texts.append(tr("takes {size} of memory", size=file_size(row.memory[self._machine.precision])))
        if row.speed is not None:
            speed = number(row.speed)
            texts.append(
                tr("{speed} tokens/s", speed=speed) if row.measured else tr("about {speed} tokens/s", speed=speed)
            )
        if row.licence:
            texts.append(tr(_LICENCES[row.licence]) if row.licence in _LICENCES else row.licence)
        return texts

    def _details(self) -> list[str]:
        row = self.row
        lines: list[str] = [
            tr("{precision}: {size} of memory", precision=precision, size=file_size(size))
            for precision, size in row.memory.items()
        ]
        if row.speed is not None:
            lines.append(tr("The speed was measured here.") if row.measured else tr("The speed is an estimate."))
        if row.repo_id:
            lines.append(tr("From {source}", source=row.repo_id))
        if row.folder is not None:
            lines.append(str(row.folder))
        return lines

    def _place(self) -> Text:
        row = self.row
        place = tr(_PLACES[row.place])
        if row.place is Place.PARTLY:
            place = tr("{done} of {all} have arrived", done=file_size(row.arrived), all=file_size(row.size))
        if row.checked_at is not None:
            checked = date.fromtimestamp(row.checked_at)
            place = tr("{place}, files checked on {day}", place=place, day=long_date(checked))
        if row.fits is False:
            return tr("{place}. Takes more memory than is free now", place=place)
        return place

    def _offer(self) -> None:
        row = self.row
        if self._active:
            self._show("pause", "cancel")
        elif row.here:
            removable = row.place is Place.OWN and not self._current
            self._show("check", *(() if self._current else ("use",)), *(("remove",) if removable else ()))
        else:
            self._show("download", *(("remove",) if row.place is Place.PARTLY else ()))

    def _show(self, *names: str) -> None:
        for name in names:
            self._button(name)
        for name, button in self._buttons.items():
            button.setVisible(name in names)
        if "download" in names:
            button = self._buttons["download"]
            say(button.setText, tr("Go on") if self.row.place is Place.PARTLY else tr("Download", "verb"))
            button.setProperty("look", "primary" if self.row.recommended else "")
            self.set_others_wait(wait=self._others_wait)

    def _button(self, name: str) -> QPushButton:
        """Return a button, made when it is first needed: a list of cards with all of them takes longer than a frame."""
        if name not in self._buttons:
            text = tr(*_BUTTONS[name])
            button = self._buttons[name] = said(QPushButton(), text)
            say(
                button.setAccessibleName,
                tr("{action}: {name}", action=computed(lambda: text.again().rstrip("…")), name=self.row.name),
            )
            signals = {
                "use": self.use_pressed,
                "download": self.download_pressed,
                "pause": self.pause_pressed,
                "cancel": self.cancel_pressed,
                "check": self.check_pressed,
                "remove": self.remove_pressed,
                "token": self.token_pressed,
                "confirm": self.remove_confirmed,
            }
            if name == "keep":
                button.clicked.connect(self._keep)
            else:
                button.clicked.connect(lambda: signals[name].emit(self.row.name))
            order = list(_BUTTONS)
            at = sum(order.index(other) < order.index(name) for other in self._buttons)
            self._button_row.insertWidget(at, button)
        return self._buttons[name]

    def _say(self, text: str, *, problem: bool) -> None:
        say(self._state.setText, text)
        set_look(self._state, "problem" if problem else "muted")

    def _line(self, look: str) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("look", look)
        return label
