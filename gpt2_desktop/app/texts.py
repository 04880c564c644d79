"""Every text that a person can read goes through here, to be translated, and again when the language changes.

`tr` and `tr_n` return a `Text`: a string in the language of now that can be said again in another one.  `say` gives it
to a widget and remembers it there, so that a change of the language reaches what is on the screen.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any, Final, Protocol, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QDate, QLocale, QObject, QTime, QTranslator, Signal
from shiboken6 import isValid

ENGLISH: Final = QLocale("en_GB")
"""Where the user's country says nothing else: days before months, and hours up to 24."""
CONTEXT: Final = "gpt2_desktop"
"""The context of all texts in the translation files."""

_WEEKDAY: Final = re.compile(r"dddd\W*")
_PLURAL: Final = re.compile(r"(?<=\w)\((e?s)\)")


class Text(str):
    """What ``render`` returns, and a way to call it again."""

    _render: Callable[[], str]

    def __new__(cls, render: Callable[[], str]) -> Text:
        self = super().__new__(cls, render())
        self._render = render
        return self

    def again(self) -> Text:
        """Return the same text in the language of now."""
        return Text(self._render)

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


class _Interface(QObject):
    """Tells that the language is another one: for the few places that `say` cannot reach.

    Signals:
        changed(): every text that was said has been said again.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.translator: QTranslator | None = None
        self.locale = ENGLISH
        self.said: WeakKeyDictionary[QObject, dict[tuple[object, ...], tuple[object, ...]]] = WeakKeyDictionary()


interface: Final = _Interface()


def tr(text: str, comment: str = "", /, **values: object) -> Text:
    """Return ``text`` in the language of the interface, with ``{name}`` replaced by the value of that name.

    Numbers are written as the language writes them; pass ``str(port)`` where that is not wanted.

    Args:
        text: a literal, or what `mark` was called with.
        comment: a literal; tells equal texts with different meanings apart, and the translator which is meant.
    """
    return Text(lambda: _fill(_translated(text, comment, -1), values))


def tr_n(text: str, number: int, /, **values: object) -> Text:
    """Return ``text`` for a number of things: ``%n`` becomes the number, and the language's plural is used.

    English needs no translation: the ends "(s)" and "(es)" of words go away for one thing.
    """
    return Text(lambda: _fill(_translated(text, "", number).replace("%n", _number(number, 0)), values))


def mark(text: str, _comment: str = "", /) -> str:
    """Return ``text`` as it is, and have it translated: for tables, whose texts `tr` gets when they are shown."""
    return text


def computed(render: Callable[[], str]) -> Text:
    """Return a text made of others, as ``computed(lambda: f"{tr('Save')} ({key})")``; never a sentence of pieces."""
    return Text(render)


def number(value: float, decimals: int = 0) -> Text:
    """Return a number as the language writes it."""
    return Text(lambda: _number(value, decimals))


def percent(share: float, decimals: int = 0) -> Text:
    """Return a share of 1 in percent, as the language writes it."""
    return tr("{number} %", "percent", number=number(share * 100, decimals))


def file_size(count: float) -> Text:
    """Return a number of bytes as people say it, in the units that shops and servers use."""
    if count < 1000:
        return tr_n("%n byte(s)", round(count))
    if count < 1e6:
        return tr("{size} kB", size=number(count / 1e3))
    if count < 1e9:
        return tr("{size} MB", size=number(count / 1e6))
    return tr("{size} GB", size=number(count / 1e9, 1))


def long_date(day: date) -> Text:
    """Return a day with the month's name, as the language writes it."""
    whole = QLocale.FormatType.LongFormat
    return Text(
        lambda: interface.locale.toString(
            QDate(day.year, day.month, day.day), _WEEKDAY.sub("", interface.locale.dateFormat(whole))
        )
    )


def short_date(day: date) -> Text:
    """Return a day as the language writes it in few characters."""
    return Text(lambda: interface.locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat))


def short_time(moment: time) -> Text:
    """Return hour and minute as the language writes them."""
    return Text(lambda: interface.locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat))


def say(setter: Callable[..., object], *arguments: object) -> None:
    """Call a setter of a Qt object, and again whenever the language changes: ``say(label.setText, tr("Ready"))``.

    Called anew for the same setter (and the same index, as in ``say(tabs.setTabText, 0, text)``), it replaces what was
    said before; with plain strings only, nothing is left to repeat.  A method that says its arguments itself is called
    directly.  To be called in the GUI thread.
    """
    setter(*arguments)
    target: QObject = setter.__self__  # type: ignore[attr-defined]
    name: str = setter.__name__
    key = (name, *(argument for argument in arguments if not isinstance(argument, str)))
    if any(isinstance(argument, Text) for argument in arguments):
        interface.said.setdefault(target, {})[key] = arguments
    elif target in interface.said:
        interface.said[target].pop(key, None)


class _HasText(Protocol):
    def setText(self, text: str, /) -> None: ...  # noqa: N802 - Qt's name


_W = TypeVar("_W", bound=_HasText)


def said(widget: _W, text: str) -> _W:
    """Give a widget its text with `say`, and return it: ``said(QPushButton(), tr("Stop"))``."""
    say(widget.setText, text)
    return widget


def again(text: str) -> str:
    """Return a text in the language of now; a plain string as it is."""
    return text.again() if isinstance(text, Text) else text


def of_error(error: BaseException) -> str:
    """Return the line that an error holds, as a `Text` where it was made of one: ``str(error)`` would not be."""
    line = error.args[0] if error.args else ""
    return line if isinstance(line, Text) else str(error)


def use(translator: QTranslator | None, locale: QLocale) -> None:
    """Say everything in another language from now on; None is English, as it is written in the source."""
    interface.translator, interface.locale = translator, locale
    for target, calls in list(interface.said.items()):
        for (name, *_), arguments in list(calls.items()):
            if not isValid(target):
                break
            getattr(target, str(name))(*(again(each) if isinstance(each, str) else each for each in arguments))
    interface.changed.emit()


class _Formatter(string.Formatter):
    """``str.format`` with texts and numbers in the language of now."""

    def format_field(self, value: Any, spec: str) -> str:
        if spec or isinstance(value, bool):
            return str(super().format_field(value, spec))
        if isinstance(value, Text):
            return value.again()
        if isinstance(value, int):
            return _number(value, 0)
        return str(value)


_FORMATTER: Final = _Formatter()


def _fill(text: str, values: Mapping[str, object]) -> str:
    return _FORMATTER.vformat(text, (), values) if values else text


def _translated(text: str, comment: str, count: int) -> str:
    if interface.translator is not None:
        found = interface.translator.translate(CONTEXT, text, comment or None, count)
        if found:
            return str(found)
    if count < 0:
        return text
    return _PLURAL.sub("" if count == 1 else r"\1", text)


def _number(value: float, decimals: int) -> str:
    return interface.locale.toString(float(value), "f", decimals)
