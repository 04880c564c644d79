"""What languages and scripts are called, in the language of the interface, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gpt2_desktop.app.texts import Text, computed, mark, tr

LANGUAGE_NAMES: Final[dict[str, str]] = {
    "af": mark("Afrikaans"),
    "am": mark("Amharic"),
    "ar": mark("Arabic"),
    "az": mark("Azerbaijani"),
    "be": mark("Belarusian"),
    "bg": mark("Bulgarian"),
    "bn": mark("Bengali"),
    "bs": mark("Bosnian"),
    "ca": mark("Catalan"),
    "cs": mark("Czech"),
    "cy": mark("Welsh"),
    "da": mark("Danish"),
    "de": mark("German"),
    "el": mark("Greek"),
    "en": mark("English"),
    "eo": mark("Esperanto"),
    "es": mark("Spanish"),
    "et": mark("Estonian"),
    "eu": mark("Basque"),
    "fa": mark("Persian"),
    "fi": mark("Finnish"),
    "fr": mark("French"),
    "ga": mark("Irish"),
    "gl": mark("Galician"),
    "gu": mark("Gujarati"),
    "he": mark("Hebrew"),
    "hi": mark("Hindi"),
    "hr": mark("Croatian"),
    "hu": mark("Hungarian"),
    "hy": mark("Armenian"),
    "id": mark("Indonesian"),
    "is": mark("Icelandic"),
    "it": mark("Italian"),
    "ja": mark("Japanese"),
    "ka": mark("Georgian"),
    "kk": mark("Kazakh"),
    "km": mark("Khmer"),
    "kn": mark("Kannada"),
    "ko": mark("Korean"),
    "la": mark("Latin"),
    "lo": mark("Lao"),
    "lt": mark("Lithuanian"),
    "lv": mark("Latvian"),
    "mk": mark("Macedonian"),
    "ml": mark("Malayalam"),
    "mn": mark("Mongolian"),
    "mr": mark("Marathi"),
    "mt": mark("Maltese"),
    "my": mark("Burmese"),
    "ne": mark("Nepali"),
    "nl": mark("Dutch"),
    "no": mark("Norwegian"),
    "pa": mark("Punjabi"),
    "pl": mark("Polish"),
    "pt": mark("Portuguese"),
    "ro": mark("Romanian"),
    "ru": mark("Russian"),
    "si": mark("Sinhala"),
    "sk": mark("Slovak"),
    "sl": mark("Slovenian"),
    "so": mark("Somali"),
    "sq": mark("Albanian"),
    "sr": mark("Serbian"),
    "sv": mark("Swedish"),
    "sw": mark("Swahili"),
    "ta": mark("Tamil"),
    "te": mark("Telugu"),
    "th": mark("Thai"),
    "tl": mark("Tagalog"),
    "tr": mark("Turkish"),
    "uk": mark("Ukrainian"),
    "ur": mark("Urdu"),
    "uz": mark("Uzbek"),
    "vi": mark("Vietnamese"),
    "xh": mark("Xhosa"),
    "zh": mark("Chinese"),
    "zu": mark("Zulu"),
}
"""By their codes of two letters."""

SCRIPT_NAMES: Final[dict[str, str]] = {
    "Arabic": mark("Arabic", "script"),
    "Cyrillic": mark("Cyrillic", "script"),
    "Devanagari": mark("Devanagari", "script"),
    "Ethiopic": mark("Ethiopic", "script"),
    "Gurmukhi": mark("Gurmukhi", "script"),
    "Latin": mark("Latin", "script"),
    "Myanmar": mark("Myanmar", "script"),
    "Oriya": mark("Odia", "script"),
    "Tibetan": mark("Tibetan", "script"),
}
"""Of the scripts that do not tell the language, by their names in `gpt2_desktop.text.scripts`."""


def language_name(code: str) -> str:
    """Return what the language of a two-letter code is called; the code itself where that is not known here."""
    return tr(LANGUAGE_NAMES[code]) if code in LANGUAGE_NAMES else code


def knows_languages(codes: Sequence[str]) -> Text:
    """Return the sentence that says which languages a model knows."""
    return tr("It knows {languages}.", languages=_joined(codes))


def unknown_language_hint(known: Sequence[str], foreign: str) -> Text:
    """Return one line that says why nothing is suggested.

    Args:
        known: two-letter codes of what the model knows.
        foreign: two-letter code of what the text is in, or a script's name as in `gpt2_desktop.text.scripts`.
    """
    if foreign in SCRIPT_NAMES:
        return tr(
            "The model knows {languages}; this is in {script} letters",
            languages=_joined(known),
            script=tr(SCRIPT_NAMES[foreign], "script"),
        )
    return tr(
        "The model knows {languages}; this looks like {language}",
        languages=_joined(known),
        language=language_name(foreign),
    )


def _joined(codes: Sequence[str]) -> Text:
    return computed(lambda: ", ".join(language_name(code) for code in codes))
