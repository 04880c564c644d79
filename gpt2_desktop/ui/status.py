"""The status bar: what the model does, which one it is, and that nothing leaves this machine."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from gpt2_desktop.app.language_names import knows_languages, unknown_language_hint
from gpt2_desktop.app.model_words import network_text, parameters_text
from gpt2_desktop.app.sparing import Sparing
from gpt2_desktop.app.texts import Text, computed, number, say, tr, tr_n
from gpt2_desktop.engine.network_record import NetworkUse
from gpt2_desktop.engine.types import ModelInfo
from gpt2_desktop.ui.format_button import FormatButton
from gpt2_desktop.ui.labels import ElidedLabel
from gpt2_desktop.ui.looks import set_look
from gpt2_desktop.ui.suggesting_button import SuggestingButton


class StatusBar(QStatusBar):
    """One line of facts; a problem stays until it is cleared or the model is ready again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._loading = ""
        self._resting = False
        self._problem = ""
        self._hint = ""
        self._foreign = ""
        self._busy = False
        self._info: ModelInfo | None = None
        self._online = False
        self._use: NetworkUse | None = None
        self.state = ElidedLabel()
        say(self.state.setAccessibleName, tr("State"))
        self.addWidget(self.state, 1)
        self.choice = self._fact(tr("Suggestion"))
        say(self.choice.setToolTip, tr("Which of the suggestions is shown"))
        self.speed = self._fact(tr("Speed"))
        say(self.speed.setToolTip, tr("How fast the model wrote last"))
        self.model_view = self._fact(tr("Model's view"))
        self.words = self._fact(tr("Words"))
        self.origins = self._fact(tr("Origin"))
        self.text_format = FormatButton()
        self.addPermanentWidget(self.text_format)
        self.suggesting = SuggestingButton()
        self.addPermanentWidget(self.suggesting)
        self.learning = QToolButton()
        self.learning.setProperty("look", "status")
        say(self.learning.setAccessibleName, tr("Learning your style"))
        self.learning.hide()
        self.addPermanentWidget(self.learning)
        self.power = self._fact(tr("Power"))
        self.model = self._fact(tr("Model"))
        self.download = self._fact(tr("Download", "noun"))
        self.network = self._fact(tr("Network"))
        self.set_network(online=False, use=None)
        self.network.show()
        self._update_state()

    def set_loading(self, name: str) -> None:
        """Say that the model of that name is being loaded; an earlier problem is forgotten."""
        self._loading = name
        self._resting = False
        self._problem = ""
        self._update_state()

    def set_resting(self) -> None:
        """Say that the model was put away, until it is loaded again."""
        self._resting = True
        self._update_state()

    def set_sparing(self, sparing: Sparing) -> None:
        """Say what is done less of, to spare the battery."""
        if sparing.asked_only:
            say(self.power.setText, tr("battery: only when asked"))
            say(
                self.power.setToolTip,
                tr("On the battery nothing is suggested unless you ask (Settings > Power)."),
            )
        else:
            say(self.power.setText, tr("battery: lighter"))
            say(
                self.power.setToolTip,
                tr("On the battery suggestions come after a short pause, and are short (Settings > Power)."),
            )
        self.power.setVisible(sparing.lighter)

    def set_model(self, info: ModelInfo) -> None:
        """Say which model is in use, and that it is ready."""
        self._info = info
        self._loading = ""
        self._resting = False
        self._problem = ""
        if info.server:
            self.model.setText(info.name)
            say(self.model.setToolTip, tr("Runs on {machine}.", machine=info.server))
        else:
            style = f" + {info.style}" if info.style else ""
            self.model.setText(f"{info.name}{style} · {info.device} {info.precision}")
            reads = tr_n(
                "{parameters}, reads up to %n token(s).", info.n_positions, parameters=parameters_text(info.parameters)
            )
            runs = tr("Runs on {machine}, in {precision}.", machine=info.device_name, precision=info.precision)
            lines = [reads, runs, *([knows_languages(info.languages)] if info.languages else [])]
            say(self.model.setToolTip, computed(lambda: "\n".join(line.again() for line in lines)))
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

    def set_foreign(self, language: str) -> None:
        """Say that the model is quiet in a language or a script that it does not know; an empty text takes it back."""
        self._foreign = language
        self._update_state()

    def set_busy(self, busy: bool) -> None:
        """Say whether the model is writing."""
        self._busy = busy
        self._update_state()

    def set_speed(self, tokens_per_second: float) -> None:
        """Show how fast the model wrote; 0 or less shows nothing."""
        say(self.speed.setText, tr("{speed} tokens/s", speed=number(tokens_per_second)))
        self.speed.setVisible(tokens_per_second > 0)

    def set_counts(self, shown: str, details: str) -> None:
        """Show the number of words, and more of them where the mouse rests or a screen reader asks."""
        say(self.words.setText, shown)
        say(self.words.setToolTip, details)
        say(self.words.setAccessibleDescription, details)
        self.words.show()

    def set_model_view(self, text: str) -> None:
        """Show how far the model has read what is on the screen; an empty text takes it away."""
        say(self.model_view.setText, text)
        self.model_view.setVisible(bool(text))

    def set_origins(self, shown: str, details: str) -> None:
        """Show what share of the text was accepted, and more where the mouse rests; an empty text takes it away."""
        say(self.origins.setText, shown)
        say(self.origins.setToolTip, details)
        say(self.origins.setAccessibleDescription, details)
        self.origins.setVisible(bool(shown))

    def set_choice(self, place: int, count: int) -> None:
        """Show which of ``count`` suggestions is at the cursor, from 1; fewer than two show nothing."""
        say(self.choice.setText, tr("{number}/{count}", number=place, count=count))
        self.choice.setVisible(count > 1)

    def set_download(self, text: str, details: str = "") -> None:
        """Show how far a download is, in few words; an empty text takes it away."""
        say(self.download.setText, text)
        say(self.download.setToolTip, details)
        self.download.setVisible(bool(text))

    def set_network(self, *, online: bool, use: NetworkUse | None) -> None:
        """Say whether the network is in use, and what it was last used for."""
        self._online, self._use = online, use
        self._update_network()

    def _update_network(self) -> None:
        server = self._info.server if self._info is not None else ""
        if server:
            text = tr("text goes to {server}", server=server)
            explanation = tr(
                "The text before the cursor is sent to {server}, which writes the suggestions.", server=server
            )
        elif self._online:
            text, explanation = tr("online"), tr("A model is being downloaded. Your text stays here.")
        else:
            text, used = tr("offline"), network_text(self._use)
            local = tr("The model runs on this machine and your text stays here.")
            explanation = computed(lambda: f"{used.again()} {local.again()}")
        say(self.network.setText, text)
        say(self.network.setToolTip, explanation)
        set_look(self.network, "problem" if server else "")

    def _fact(self, name: Text) -> QLabel:
        label = QLabel()
        say(label.setAccessibleDescription, name)
        label.hide()
        self.addPermanentWidget(label)
        return label

    def _update_state(self) -> None:
        look = "problem" if self._problem else "muted"
        if self._problem:
            text = self._problem
        elif self._loading:
            text = tr("Loading model…")
        elif self._foreign and self._info is not None:
            # Before "Writing", which would flicker with every key: the model is asked each time.
            text = unknown_language_hint(self._info.languages, self._foreign)
        elif self._busy:
            text = tr("Writing…")
        elif self._resting and not self._hint:
            text = tr("The model rests")
        else:
            text = self._hint or (tr("Ready") if self._info else tr("No model"))
        say(self.state.setText, text)
        resting = tr(
            "Nothing was suggested for a while, so the model gave its memory back. It comes again as you write."
        )
        say(self.state.setToolTip, self._problem or self._loading or (resting if self._resting else ""))
        set_look(self.state, look)
