"""The status bar: what the model does, which one it is, and that nothing leaves this machine."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from gpt2_desktop.engine.types import ModelInfo
from gpt2_desktop.ui.labels import ElidedLabel
from gpt2_desktop.ui.looks import set_look
from gpt2_desktop.ui.suggesting_button import SuggestingButton

_SENT: Final = "The text before the cursor is sent to {server}, which writes the suggestions."
_LOCAL: Final = "The model runs on this machine and your text stays here."


class StatusBar(QStatusBar):
    """One line of facts; a problem stays until it is cleared or the model is ready again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._loading = ""
        self._problem = ""
        self._hint = ""
        self._busy = False
        self._info: ModelInfo | None = None
        self._online = False
        self._used_for = ""
        self.state = ElidedLabel()
        self.state.setAccessibleName("State")
        self.addWidget(self.state, 1)
        self.choice = self._fact("Suggestion")
        self.choice.setToolTip("Which of the suggestions is shown")
        self.speed = self._fact("Speed")
        self.speed.setToolTip("How fast the model wrote last")
        self.words = self._fact("Words")
        self.suggesting = SuggestingButton()
        self.addPermanentWidget(self.suggesting)
        self.learning = QToolButton()
        self.learning.setProperty("look", "status")
        self.learning.setAccessibleName("Learning your style")
        self.learning.hide()
        self.addPermanentWidget(self.learning)
        self.model = self._fact("Model")
        self.download = self._fact("Download")
        self.network = self._fact("Network")
        self.set_network(online=False, used_for="")
        self.network.show()
        self._update_state()

    def set_loading(self, name: str) -> None:
        """Say that the model of that name is being loaded; an earlier problem is forgotten."""
        self._loading = name
        self._problem = ""
        self._update_state()

    def set_model(self, info: ModelInfo) -> None:
        """Say which model is in use, and that it is ready."""
        self._info = info
        self._loading = ""
        self._problem = ""
        if info.server:
            self.model.setText(info.name)
            self.model.setToolTip(f"Runs on {info.server}.")
        else:
            style = f" + {info.style}" if info.style else ""
            self.model.setText(f"{info.name}{style} · {info.device} {info.precision}")
            self.model.setToolTip(
                f"{_million(info.parameters)} parameters, reads up to {info.n_positions:,} tokens.\n"
                f"Runs on {info.device_name}, in {info.precision}."
            )
        self.model.show()
        self._update_network()
        self._update_state()

    def set_problem(self, text: str) -> None:
        """Say what went wrong, in one line; an empty text takes it back."""
        self._problem = text
        self._loading = ""
        self._update_state()

    def set_hint(self, text: str) -> None:
        """Say quietly why nothing came; an empty text takes it back."""
        self._hint = text
        self._update_state()

    def set_busy(self, busy: bool) -> None:
        """Say whether the model is writing."""
        self._busy = busy
        self._update_state()

    def set_speed(self, tokens_per_second: float) -> None:
        """Show how fast the model wrote; 0 or less shows nothing."""
        self.speed.setText(f"{tokens_per_second:.0f} tokens/s")
        self.speed.setVisible(tokens_per_second > 0)

    def set_counts(self, shown: str, details: str) -> None:
        """Show the number of words, and more of them where the mouse rests or a screen reader asks."""
        self.words.setText(shown)
        self.words.setToolTip(details)
        self.words.setAccessibleDescription(details)
        self.words.show()

    def set_choice(self, number: int, count: int) -> None:
        """Show which of ``count`` suggestions is at the cursor, from 1; fewer than two show nothing."""
        self.choice.setText(f"{number}/{count}")
        self.choice.setVisible(count > 1)

    def set_download(self, text: str, details: str = "") -> None:
        """Show how far a download is, in few words; an empty text takes it away."""
        self.download.setText(text)
        self.download.setToolTip(details)
        self.download.setVisible(bool(text))

    def set_network(self, *, online: bool, used_for: str) -> None:
        """Say whether the network is in use, and what it was last used for; an empty text is nothing yet."""
        self._online, self._used_for = online, used_for
        self._update_network()

    def _update_network(self) -> None:
        server = self._info.server if self._info is not None else ""
        if server:
            text, explanation = f"text goes to {server}", _SENT.format(server=server)
        elif self._online:
            text, explanation = "online", "A model is being downloaded. Your text stays here."
        else:
            text = "offline"
            used = f"last used for {self._used_for}" if self._used_for else "not been used"
            explanation = f"The network {'was' if self._used_for else 'has'} {used}. {_LOCAL}"
        self.network.setText(text)
        self.network.setToolTip(explanation)
        set_look(self.network, "problem" if server else "")

    def _fact(self, name: str) -> QLabel:
        label = QLabel()
        label.setAccessibleDescription(name)
        label.hide()
        self.addPermanentWidget(label)
        return label

    def _update_state(self) -> None:
        look = "problem" if self._problem else "muted"
        if self._problem:
            text = self._problem
        elif self._loading:
            text = "Loading model…"
        elif self._busy:
            text = "Writing…"
        else:
            text = self._hint or ("Ready" if self._info else "No model")
        self.state.setText(text)
        self.state.setToolTip(self._problem or self._loading)
        set_look(self.state, look)


def _million(parameters: int) -> str:
    """Return a number of parameters as people say it."""
    return f"{parameters / 1e6:.0f} million" if parameters >= 1e6 else f"{parameters:,}"
