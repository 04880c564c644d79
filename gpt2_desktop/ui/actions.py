"""The one table of actions: every command of the window with its menu, keys and explanation.

Menus, shortcuts, the list under Help > Keys and the user's own shortcuts all come from `ACTIONS`.

Keys that act on ghost text (Tab, Ctrl+Right, Esc and so on) mean something else when there is none, so the
menu only shows them; the editor asks `Actions.ghost_key` while ghost text is visible.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gpt2_desktop.app.snooze import SNOOZE_MINUTES
from gpt2_desktop.app.texts import computed, say, tr
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.settings.table import option_info, value_of
from gpt2_desktop.ui.action_spec import ActionSpec, label_text, without_mnemonic
from gpt2_desktop.ui.editor_actions import (
    CLOSE_ACTIONS,
    COPY_ACTIONS,
    FIND_ACTIONS,
    HELP_ACTIONS,
    ORIGIN_ACTIONS,
    PAGE_ACTIONS,
    PANEL_ACTIONS,
    READING_ACTIONS,
    REPHRASE_ACTIONS,
    SAVE_ACTIONS,
    SPELLING_ACTIONS,
    TAB_ACTIONS,
    VIEW_ACTIONS,
)

logger = logging.getLogger(__name__)


def _choices(option: str, menu: str) -> tuple[ActionSpec, ...]:
    """Return one checkable entry for each choice of an option, labelled and explained as in the settings panel."""
    info = option_info(option)
    return tuple(
        ActionSpec(
            f"{info.field_name}_{value}",
            label_text(option, value),
            menu,
            info.description,
            checkable=True,
            setting=(option, value),
        )
        for value in info.choices
    )


def _snoozes() -> tuple[ActionSpec, ...]:
    """Return one entry for each length of time that suggestions can be snoozed for."""
    menu = "suggest.snooze"
    specs = []
    for name, minutes in SNOOZES.items():
        if minutes is None:
            tooltip = "Suggest nothing until the program starts again; the key that asks still works."
            specs.append(ActionSpec(name, "Snooze until the next &start", menu, tooltip))
        elif minutes == 60:
            tooltip = "Suggest nothing until an hour has passed; the key that asks still works."
            specs.append(ActionSpec(name, "Snooze for an &hour", menu, tooltip))
        else:
            tooltip = "Suggest nothing for %n minute(s); the key that asks still works."
            specs.append(ActionSpec(name, "Snooze for &%n minute(s)", menu, tooltip, number=minutes))
    return tuple(specs)


SNOOZES: Final[dict[str, int | None]] = {
    **{f"snooze_{minutes}": minutes for minutes in SNOOZE_MINUTES},
    "snooze_until_start": None,
}
"""Actions that snooze, with the minutes; None is until the next start."""

MENUS: Final[dict[str, str]] = {
    "file": "&File",
    "file.recent": "Open &recent",
    "edit": "&Edit",
    "edit.spelling": "Spe&lling",
    "edit.spelling.dictionary": "&Dictionary",
    "suggest": "&Suggest",
    "suggest.mode": "W&hen to suggest",
    "suggest.snooze": "Snoo&ze",
    "view": "&View",
    "view.tabs": "Open te&xts",
    "view.focus": "Foc&us",
    "view.theme": "&Theme",
    "view.origin": "Ori&gin",
    "model": "&Model",
    "help": "&Help",
}
"""Menus in the order of the menu bar; a dot makes a submenu, which closes its menu."""

_SUBMENU_AFTER: Final = {"file.recent": "open"}
"""Submenus that stand behind an entry; the others come last."""

ACTIONS: Final[tuple[ActionSpec, ...]] = (
    ActionSpec("new", "&New", "file", "Start an empty text.", ("Ctrl+N",)),
    ActionSpec("open", "&Open…", "file", "Open a text file.", ("Ctrl+O",)),
    ActionSpec("save", "&Save", "file", "Save the text to its file.", ("Ctrl+S",), separator=True),
    ActionSpec("save_as", "Save &as…", "file", "Save the text to another file.", ("Ctrl+Shift+S",)),
    *SAVE_ACTIONS,
    *CLOSE_ACTIONS,
    ActionSpec(
        "quit", "&Quit", "file", "Close the program.", ("Ctrl+Q",), separator=True, role=QAction.MenuRole.QuitRole
    ),
    ActionSpec("undo", "&Undo", "edit", "Take back the last change.", ("Ctrl+Z",)),
    ActionSpec("redo", "&Redo", "edit", "Make the change again.", ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("cut", "Cu&t", "edit", "Move the selection to the clipboard.", ("Ctrl+X",), separator=True),
    ActionSpec("copy", "&Copy", "edit", "Copy the selection to the clipboard.", ("Ctrl+C",)),
    *COPY_ACTIONS,
    ActionSpec("paste", "&Paste", "edit", "Insert the clipboard's text.", ("Ctrl+V",)),
    ActionSpec("select_all", "Select &all", "edit", "Select the whole text.", ("Ctrl+A",), separator=True),
    *FIND_ACTIONS,
    *SPELLING_ACTIONS,
    ActionSpec("accept_all", "Accept &all", "suggest", "Insert the whole ghost text.", ("Tab",), editor_key=True),
    ActionSpec(
        "accept_word", "Accept &word", "suggest", "Insert the next word of it.", ("Ctrl+Right",), editor_key=True
    ),
    ActionSpec(
        "accept_sentence",
        "Accept &sentence",
        "suggest",
        "Insert the ghost text to the end of its sentence.",
        ("Ctrl+Shift+Right",),
        editor_key=True,
    ),
    ActionSpec(
        "next_suggestion",
        "&Next suggestion",
        "suggest",
        "Show another ghost text.",
        ("Alt+]",),
        editor_key=True,
        separator=True,
    ),
    ActionSpec(
        "previous_suggestion",
        "&Previous suggestion",
        "suggest",
        "Show the ghost text before this one.",
        ("Alt+[",),
        editor_key=True,
    ),
    ActionSpec("dismiss", "&Dismiss", "suggest", "Hide the ghost text.", ("Esc",), editor_key=True),
    ActionSpec("ask_now", "Ask n&ow", "suggest", "Show ghost text at the cursor now.", ("Alt+\\",), separator=True),
    ActionSpec(
        "more_alternatives",
        "&More alternatives",
        "suggest",
        "Write several continuations into the alternatives panel.",
        ("Ctrl+Return",),
    ),
    *READING_ACTIONS,
    *REPHRASE_ACTIONS,
    *_choices("ghost.mode", "suggest.mode"),
    *_snoozes(),
    ActionSpec(
        "resume",
        "Suggest &again",
        "suggest.snooze",
        "End the snooze, or the wait after suggestions that were dismissed.",
        separator=True,
    ),
    ActionSpec(
        "alternatives_panel", "&Alternatives panel", "view", "Show the panel of continuations.", ("F6",), checkable=True
    ),
    ActionSpec("settings_panel", "&Settings panel", "view", "Show the panel of settings.", ("Ctrl+,",), checkable=True),
    *PANEL_ACTIONS,
    *VIEW_ACTIONS,
    ActionSpec("zoom_in", "Zoom &in", "view", "Make the text larger.", ("Ctrl++", "Ctrl+="), separator=True),
    ActionSpec("zoom_out", "Zoom &out", "view", "Make the text smaller.", ("Ctrl+-",)),
    ActionSpec("zoom_reset", "&Reset zoom", "view", "Give the text its usual size.", ("Ctrl+0",)),
    *PAGE_ACTIONS,
    *TAB_ACTIONS,
    *_choices("editor.focus", "view.focus"),
    *_choices("editor.theme", "view.theme"),
    *ORIGIN_ACTIONS,
    ActionSpec(
        "models_panel",
        "&Models…",
        "model",
        "Choose, download and remove models.",
        ("F8",),
        checkable=True,
    ),
    ActionSpec("open_model", "&Open model folder…", "model", "Use a model from a folder on this machine."),
    ActionSpec(
        "use_server", "Use a ser&ver…", "model", "Let a server write the suggestions; your text is sent to it then."
    ),
    ActionSpec("reload_model", "&Reload", "model", "Load the model again."),
    ActionSpec(
        "teach",
        "&Teach it your style…",
        "model",
        "Let the model learn from your own texts, on this machine.",
        separator=True,
    ),
    ActionSpec(
        "use_style", "Use my &style", "model", "Suggest with the style that was learned from you.", checkable=True
    ),
    *HELP_ACTIONS,
    ActionSpec("network", "&Network: not used yet", "help", "Show what the network was last used for.", separator=True),
    ActionSpec("about", "&About GPT-2 Desktop", "help", "Show version and licences.", role=QAction.MenuRole.AboutRole),
)

_TAB_TAKES_WORD: Final[dict[str, tuple[str, ...]]] = {
    "accept_all": ("Shift+Tab",),
    "accept_word": ("Tab", "Ctrl+Right"),
}
"""Default keys in place of the table's when the option ``ghost.tab_takes`` is ``word``."""


class Actions(QObject):
    """The window's QActions, made from the table: ``actions["save"].triggered.connect(...)``.

    Signals:
        setting_chosen: the user picked an entry that stands for an option's value (option name, value).
        keys_changed: other keys may be in force than before.

    Attributes:
        problems: one line for each override that cannot be used; the default keys stay in force for it.
    """

    setting_chosen = Signal(str, object)
    keys_changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.problems: tuple[str, ...] = ()
        self._specs = {spec.name: spec for spec in ACTIONS}
        self._keys: dict[str, tuple[QKeySequence, ...]] = {}
        self._defaults: dict[str, tuple[QKeySequence, ...]] = {}
        self._ghost_keys: dict[str, str] = {}
        self._keys_applied: tuple[Mapping[str, str], bool] | None = None
        self._groups: dict[str, QActionGroup] = {}
        self._menus: dict[str, QMenu] = {}
        self._actions = {spec.name: self._make(spec) for spec in ACTIONS}
        self._fill_menu_bar(window)
        self.apply_settings(Settings())

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: object) -> bool:
        return name in self._actions

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def apply_settings(self, settings: Settings) -> None:
        """Give every action its keys and tick the entries that stand for the settings' values."""
        overrides, tab_takes_word = keys = settings.keys.overrides, settings.ghost.tab_takes == "word"
        if keys != self._keys_applied:
            self._keys_applied = keys
            self._apply_keys(overrides, tab_takes_word=tab_takes_word)
        for spec in ACTIONS:
            if spec.setting is not None:
                option, value = spec.setting
                self._actions[spec.name].setChecked(str(value_of(settings, option)) == value)
            elif spec.switch:
                self._actions[spec.name].setChecked(bool(value_of(settings, spec.switch)))

    def menu(self, key: str) -> QMenu:
        """Return the menu of that key of `MENUS`; raises KeyError for an unknown one."""
        return self._menus[key]

    def ghost_key(self, event: QKeyEvent) -> str | None:
        """Return the name of the ghost text action that a key press stands for, else None."""
        return self._ghost_keys.get(_key_text(event.keyCombination()))

    def keys(self, name: str) -> tuple[QKeySequence, ...]:
        """Return the keys in force for an action; raises KeyError for an unknown name."""
        return self._keys[name]

    def key_text(self, name: str) -> str:
        """Return the first key of an action as this platform writes it, empty where it has none."""
        keys = self._keys[name]
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    def default_keys(self, name: str) -> tuple[QKeySequence, ...]:
        """Return the keys that an action has unless the user gave it others."""
        return self._defaults[name]

    def owner(self, key: QKeySequence) -> str | None:
        """Return the name of the action that the key belongs to now, None where it is free."""
        text = _sequence_text(key)
        return next((name for name, keys in self._keys.items() if text in map(_sequence_text, keys)), None)

    def is_editor_key(self, name: str) -> bool:
        """Return whether the action's keys count only while ghost text is visible."""
        return self._specs[name].editor_key

    def usable(self, name: str, key: QKeySequence) -> bool:
        """Return whether the action may have the key: no character that one writes, and for ghost text one press."""
        return key.count() == 1 if self.is_editor_key(name) else not _types_text(key)

    def path(self, name: str) -> str:
        """Return where an action is and what it is called, as in "View: Theme: Dark", in the language of now."""
        spec = self._specs[name]
        parts = spec.menu.split(".")
        titles = [tr(MENUS[".".join(parts[: number + 1])]) for number in range(len(parts))]
        menus = [without_mnemonic(title) for title in titles]
        return ": ".join([*menus, spec.plain_text])

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        say(action.setText, spec.shown_text)
        action.setObjectName(spec.name)
        say(action.setStatusTip, spec.shown_tooltip)
        action.setMenuRole(spec.role)
        action.triggered.connect(partial(_log, spec.name))
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(spec.name in ("zoom_in", "zoom_out", "undo", "redo"))
        if spec.setting is not None:
            option = spec.setting[0]
            if option not in self._groups:
                self._groups[option] = QActionGroup(self)
                self._groups[option].triggered.connect(self._choose)
            self._groups[option].addAction(action)
        elif spec.switch:
            action.triggered.connect(self._switch)
        return action

    def _fill_menu_bar(self, window: QMainWindow) -> None:
        menus = self._menus
        for key, title in MENUS.items():
            parent = key.rpartition(".")[0]
            if parent:
                menus[key] = QMenu(menus[parent])
            else:
                menus[key] = window.menuBar().addMenu("")
            say(menus[key].setTitle, tr(title))
            menus[key].setObjectName(f"menu_{key}")
            self.fill(menus[key], key)
        window.addActions(list(self._actions.values()))
        parents = set()
        for key, menu in menus.items():
            parent = key.rpartition(".")[0]
            if key in _SUBMENU_AFTER:
                entries = menus[parent].actions()
                place = entries.index(self._actions[_SUBMENU_AFTER[key]]) + 1
                menus[parent].insertMenu(entries[place], menu)
            elif parent:
                if parent not in parents:
                    menus[parent].addSeparator()
                parents.add(parent)
                menus[parent].addMenu(menu)

    def fill(self, menu: QMenu, key: str) -> None:
        """Add the entries of the menu named ``key`` in `MENUS`, without those of its submenus."""
        for spec in ACTIONS:
            if spec.menu == key:
                if spec.separator:
                    menu.addSeparator()
                menu.addAction(self._actions[spec.name])

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        setting = self._specs[action.objectName()].setting
        assert setting is not None
        self.setting_chosen.emit(*setting)

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.setting_chosen.emit(self._specs[action.objectName()].switch, on)

    def _apply_keys(self, overrides: Mapping[str, str], *, tab_takes_word: bool) -> None:
        problems = [
            tr("Shortcut for '{name}': there is no such action; see Help > Keys.", name=name)
            for name in overrides
            if name not in self._specs
        ]
        owners: dict[str, str] = {}
        self._ghost_keys = {}
        # The user's own keys first: a default that collides with one gives way.
        for spec in sorted(ACTIONS, key=lambda spec: spec.name not in overrides):
            defaults = _TAB_TAKES_WORD.get(spec.name, spec.keys) if tab_takes_word else spec.keys
            keys = self._defaults[spec.name] = tuple(QKeySequence(text) for text in defaults)
            own = spec.name in overrides
            if own:
                wanted = parse_keys(overrides[spec.name])
                if wanted is None or not all(self.usable(spec.name, key) for key in wanted):
                    problems.append(
                        tr(
                            "Shortcut for '{name}': '{key}' cannot be used as a key; write it like 'Ctrl+Shift+K'.",
                            name=spec.name,
                            key=overrides[spec.name],
                        )
                    )
                    own = False
                else:
                    keys = wanted
            free = []
            for key in keys:
                text = _sequence_text(key)
                owner = owners.setdefault(text, spec.name)
                if owner == spec.name:
                    free.append(key)
                elif own:
                    problems.append(
                        tr(
                            "Shortcut for '{name}': '{key}' is already taken by '{owner}'.",
                            name=spec.name,
                            key=text,
                            owner=owner,
                        )
                    )
            self._set_keys(spec, tuple(free))
        self.problems = tuple(problems)
        self.keys_changed.emit()

    def _set_keys(self, spec: ActionSpec, keys: tuple[QKeySequence, ...]) -> None:
        action = self._actions[spec.name]
        self._keys[spec.name] = keys
        text, tooltip = spec.shown_text, spec.shown_tooltip
        if keys:
            # Keys have names in each language, too.
            text = computed(lambda: f"{spec.shown_text}\t{self.key_text(spec.name)}")
            tooltip = computed(lambda: f"{spec.shown_tooltip} ({self.key_text(spec.name)})")
        say(action.setToolTip, tooltip)
        if spec.editor_key:
            # Behind a tab, a menu shows the key without grabbing it.
            say(action.setText, text)
            self._ghost_keys.update({_sequence_text(key): spec.name for key in keys})
        else:
            action.setShortcuts(list(keys))


def _log(name: str, _checked: bool = False) -> None:
    logger.debug("action %s", name)


def parse_keys(text: str) -> tuple[QKeySequence, ...] | None:
    """Return the key sequences written in ``text`` (several divided by ``; ``), None where it cannot be read.

    An empty text is no key at all.
    """
    if not text.strip():
        return ()
    keys = tuple(QKeySequence.listFromString(text))
    usable = keys and all(
        key.count() and all(chord.key() != Qt.Key.Key_unknown for chord in _chords(key)) for key in keys
    )
    return keys if usable else None


def _types_text(key: QKeySequence) -> bool:
    """Whether the sequence begins with a key that, alone, writes a character."""
    first = _chords(key)[0]
    shift = Qt.KeyboardModifier.ShiftModifier
    return first.key() < Qt.Key.Key_Escape and not first.keyboardModifiers() & ~shift


def _key_text(combination: QKeyCombination) -> str:
    """Return the portable name of a pressed key; the same for both Enter keys, and Shift+Tab however Qt reports it."""
    key = combination.key()
    modifiers = combination.keyboardModifiers()
    modifiers &= ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    elif key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)


def _sequence_text(sequence: QKeySequence) -> str:
    return ", ".join(_key_text(chord) for chord in _chords(sequence))


def _chords(sequence: QKeySequence) -> list[QKeyCombination]:
    return [sequence[i] for i in range(sequence.count())]  # type: ignore[index]  # the stubs lack __getitem__
