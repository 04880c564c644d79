"""Light, dark, sepia and high contrast: every colour by its role, in one place.

Ghost text is meant to be read, yet told apart from the writer's own text at a glance: its contrast is at
least 3 to 1; everything else that is read has 4.5 to 1 (WCAG AA).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from gpt2_desktop import paths

Choice = Literal["system", "light", "dark", "sepia", "high_contrast"]


@dataclass(frozen=True, slots=True)
class Colors:
    """Colours by role, as ``#rrggbb``.

    Attributes:
        background: behind the text that is written.
        window: menu bar, docks, status bar.
        card: one continuation; also fields and lists.
        card_active: the card that has the focus or the mouse.
        text, muted, ghost: the writer's text, labels of less weight, ghost text.
        border: lines that part things.
        accent, on_accent: what can be pressed or is chosen, and text on it.
        selection, on_selection: selected text.
        problem: text that says what went wrong.
        match: behind text that was looked for.
        expected, usual, rare, unexpected: behind words, by how expected they were to the model.
        pasted, accepted, edited: behind text that was pasted, accepted from a suggestion, and accepted, then edited.
    """

    dark: bool
    background: str
    window: str
    card: str
    card_active: str
    text: str
    muted: str
    ghost: str
    border: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    problem: str
    match: str
    expected: str
    usual: str
    rare: str
    unexpected: str
    pasted: str
    accepted: str
    edited: str

    def color(self, role: str) -> QColor:
        """Return the colour of a role; raises AttributeError for an unknown one."""
        return QColor(getattr(self, role))


LIGHT: Final = Colors(
    dark=False,
    background="#fcfbf8",
    window="#f3f1ec",
    card="#fdfcfa",
    card_active="#f5f2ea",
    text="#2a2926",
    muted="#65625b",
    ghost="#8a867d",
    border="#dcd8cf",
    accent="#2f6690",
    on_accent="#ffffff",
    selection="#cfe0ec",
    on_selection="#1c1b19",
    problem="#9c3a23",
    match="#f6e3a4",
    expected="#dcefdc",
    usual="#f6ecb4",
    rare="#fbd9c0",
    unexpected="#e8d0f2",
    pasted="#e4e2f4",
    accepted="#d3e8f3",
    edited="#d9ecd0",
)

DARK: Final = Colors(
    dark=True,
    background="#1e1f21",
    window="#26272a",
    card="#2d2e32",
    card_active="#36383d",
    text="#dcd9d2",
    muted="#a5a29a",
    ghost="#85827b",
    border="#414349",
    accent="#7fb2d9",
    on_accent="#14212b",
    selection="#2f4f66",
    on_selection="#f2f0eb",
    problem="#e8917a",
    match="#5b4d1d",
    expected="#24402e",
    usual="#48421c",
    rare="#57331f",
    unexpected="#4c2c60",
    pasted="#38335a",
    accepted="#1f4257",
    edited="#2b4a2a",
)


SEPIA: Final = Colors(
    dark=False,
    background="#f6ecd9",
    window="#ece0c8",
    card="#f8f0e0",
    card_active="#efe3cb",
    text="#3c2f20",
    muted="#675743",
    ghost="#8f7d63",
    border="#d3c3a4",
    accent="#7a4b1e",
    on_accent="#ffffff",
    selection="#dcc59a",
    on_selection="#2b2116",
    problem="#8f2f1c",
    match="#f0cf7e",
    expected="#dbe5b9",
    usual="#f3d98a",
    rare="#f0c19a",
    unexpected="#dcbfd8",
    pasted="#e3d3dc",
    accepted="#cfe0dc",
    edited="#d5ddb0",
)

HIGH_CONTRAST: Final = Colors(
    dark=True,
    background="#000000",
    window="#000000",
    card="#000000",
    card_active="#1c1c1c",
    text="#ffffff",
    muted="#e6e6e6",
    ghost="#a0a0a0",
    border="#b4b4b4",
    accent="#ffd84a",
    on_accent="#000000",
    selection="#ffd84a",
    on_selection="#000000",
    problem="#ff9c8c",
    match="#1f4fb8",
    expected="#00401c",
    usual="#4c4600",
    rare="#6e3200",
    unexpected="#600084",
    pasted="#4a2a78",
    accepted="#00487a",
    edited="#00501c",
)

_CHOSEN: Final = {"light": LIGHT, "dark": DARK, "sepia": SEPIA, "high_contrast": HIGH_CONTRAST}


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two ``#rrggbb`` colours as WCAG 2 defines it, 1 to 21."""

    def luminance(text: str) -> float:
        channels = (int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Theme(QObject):
    """Gives the application its colours, and again when the system turns light or dark.

    Signals:
        changed: `colors` is another palette; custom painting must be done again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice: Choice = "system"
        self._app: QApplication | None = None
        self._dressed: Colors | None = None
        self._animated = True

    @property
    def colors(self) -> Colors:
        return self._dressed or LIGHT

    @property
    def choice(self) -> Choice:
        return self._choice

    def apply(self, app: QApplication, choice: Choice) -> None:
        """Dress the whole application; ``system`` follows the system from now on."""
        self._choice = choice
        hints = app.styleHints()
        if self._app is None:
            self._app = app
            app.setStyle(QStyleFactory.create("Fusion"))
            hints.colorSchemeChanged.connect(self._follow)
            hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        # The window frame and native dialogs follow too, where the platform can.
        colors = _CHOSEN.get(choice)
        if colors is None:
            hints.setColorScheme(Qt.ColorScheme.Unknown)
            self._follow()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if colors.dark else Qt.ColorScheme.Light)
            self._dress(app, colors)

    @Slot()
    def _follow(self) -> None:
        if self._app is not None and self._choice == "system":
            self._dress(self._app, system_colors(self._app))

    def set_animated(self, animated: bool) -> None:
        """Let what moves by itself do so, or be where it belongs at once."""
        if animated == self._animated:
            return
        self._animated = animated
        if self._app is not None:
            self._app.setEffectEnabled(Qt.UIEffect.UI_General, animated)
            self._app.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        return style_sheet(self.colors) + ("" if self._animated else _STILL)

    def _dress(self, app: QApplication, colors: Colors) -> None:
        if colors is not self._dressed:
            self._dressed = colors
            app.setPalette(palette(colors))
            app.setStyleSheet(self._style_sheet())
            self.changed.emit()


def system_colors(app: QApplication) -> Colors:
    """Return the colours that suit the system as it is set now."""
    hints = app.styleHints()  # held, as PySide takes what it returns for deleted once its own object is gone
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if system_is_dark(app) else LIGHT


def system_is_dark(app: QApplication) -> bool:
    """Whether the system asks for dark colours; a platform that cannot say does not."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def palette(colors: Colors) -> QPalette:
    """Return the palette that Fusion draws with."""
    role = QPalette.ColorRole
    result = QPalette()
    for name, value in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.card),
        (role.AlternateBase, colors.card_active),
        (role.Text, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Button, colors.window),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.problem),
        (role.ToolTipBase, colors.card),
        (role.ToolTipText, colors.text),
        (role.Highlight, colors.selection),
        (role.HighlightedText, colors.on_selection),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Light, colors.card),
        (role.Midlight, colors.border),
        (role.Mid, colors.border),
        (role.Dark, colors.border),
        (role.Shadow, colors.border),
    ):
        result.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.ghost))
    return result


def style_sheet(colors: Colors) -> str:
    """Return the small style sheet on top of the palette; widgets choose a look by their ``look`` property."""
    # A style sheet names pictures by file and cannot colour them: there is one for each palette.
    check = paths.resources() / "icons" / f"check-on-{'dark' if colors.dark else 'light'}.svg"
    return _STYLE.format(check=check.as_posix(), **{name: getattr(colors, name) for name in Colors.__slots__})


_STILL: Final = """
QMainWindow, QDockWidget, QTabBar, QScrollBar, QProgressBar, QTreeView, QMenu { widget-animation-duration: 0; }
"""

_STYLE: Final = """
QMainWindow, QMenuBar {{ background: {window}; }}
QMenuBar {{ border-bottom: 1px solid {border}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; color: {on_selection}; }}
QToolTip {{ color: {text}; background: {card}; border: 1px solid {border}; padding: 4px; }}

QDialog[look="palette"] {{ background: {window}; border: 1px solid {border}; }}
QTreeView {{ background: {card}; border: 1px solid {border}; outline: none; }}
QTreeView::item {{ padding: 4px 6px; border: none; }}
QTreeView::item:hover {{ background: {card_active}; }}
QTreeView::item:selected {{ background: {selection}; color: {on_selection}; }}
QTreeView::item:disabled {{ color: {ghost}; }}
QFrame[look="bar"] {{ background: {window}; border: none; border-top: 1px solid {border}; }}
QStatusBar {{ background: {window}; border-top: 1px solid {border}; color: {muted}; }}
QStatusBar::item {{ border: none; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QCheckBox::indicator {{
    width: 14px; height: 14px; border: 1px solid {muted}; border-radius: 3px; background: {card};
}}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{check}"); }}
QCheckBox::indicator:focus {{ border-color: {accent}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{
    width: 14px; height: 14px; margin: -5px 0; border: 1px solid {muted}; border-radius: 7px; background: {card};
}}
QSlider::handle:horizontal:focus {{ border-color: {accent}; background: {accent}; }}
QProgressBar {{ border: none; border-radius: 3px; background: {border}; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ border-radius: 3px; background: {accent}; }}
QStatusBar QLabel {{ color: {muted}; padding: 1px 5px; }}
QStatusBar QLabel[look="problem"] {{ color: {problem}; }}

QDockWidget {{ border: none; }}
QMainWindow::separator {{ width: 1px; height: 1px; background: {border}; }}
QTabBar {{ background: {window}; border: none; }}
QTabBar::tab {{
    background: transparent; color: {muted}; border: none; border-bottom: 2px solid transparent; padding: 6px 12px 4px;
}}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ background: {card_active}; }}
QScrollArea, QScrollArea > QWidget > QWidget#contents {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border}; border-radius: 3px; min-height: 28px; margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {ghost}; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}

QPlainTextEdit[look="page"] {{
    background: {background}; color: {text}; border: none;
    selection-background-color: {selection}; selection-color: {on_selection};
}}
QFrame[look="card"] {{ background: {card}; border: 1px solid {border}; border-radius: 7px; }}
QFrame[look="card"][active="true"] {{ background: {card_active}; border-color: {accent}; }}
QFrame[look="note"], QFrame[look="warning"] {{
    background: {card}; border: 1px solid {border}; border-left: 3px solid {accent}; border-radius: 4px;
}}
QFrame[look="warning"] {{ border-left-color: {problem}; }}

QLabel[look="muted"] {{ color: {muted}; }}
QLabel[look="problem"] {{ color: {problem}; }}
QLabel[look="heading"] {{ color: {text}; font-weight: 600; }}
QLabel[look="number"] {{ color: {muted}; font-weight: 600; }}
QLabel[look="key"] {{
    color: {text}; background: {window}; border: 1px solid {border}; border-bottom-width: 2px;
    border-radius: 4px; padding: 1px 6px;
}}

QPushButton {{
    background: {card}; color: {text}; border: 1px solid {border}; border-radius: 5px;
    padding: 4px 12px; min-height: 1.1em;
}}
QPushButton:hover {{ background: {card_active}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:pressed {{ background: {selection}; }}
QPushButton:checked, QPushButton[look="primary"] {{
    background: {accent}; color: {on_accent}; border-color: {accent};
}}
QPushButton:checked:focus, QPushButton[look="primary"]:focus {{ border: 2px solid {text}; padding: 3px 11px; }}
QPushButton:disabled, QPushButton[look="primary"]:disabled {{
    background: {window}; color: {ghost}; border-color: {border};
}}
QPushButton[look="preset"] {{ padding: 4px 2px; }}
QPushButton[look="preset"]:checked:focus {{ padding: 3px 1px; }}

QToolButton {{
    background: transparent; color: {text}; border: 1px solid transparent; border-radius: 5px; padding: 3px;
}}
QToolButton:hover {{ background: {card_active}; border-color: {border}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:checked {{ background: {selection}; color: {on_selection}; }}
QToolButton:disabled {{ color: {ghost}; }}
QToolButton[look="status"] {{ color: {muted}; padding: 1px 5px; }}
QToolButton[look="status"]::menu-indicator {{ image: none; }}
QToolButton[look="status"]::menu-button {{ border: none; border-left: 1px solid {border}; width: 14px; }}
QToolButton[look="section"] {{ font-weight: 600; padding: 3px 4px 3px 0; }}
QToolButton[look="section"]:checked {{ background: transparent; color: {text}; }}
"""
