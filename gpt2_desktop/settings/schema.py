"""The one table of options.

From it come the settings panel's rows, the command line's flags and help, TOML validation, the
``GPT2_DESKTOP_*`` environment variables, and the table in the documentation.  An option's full name is
``group.name``; sampling options are ``ghost.sampling.temperature`` and so on.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from gpt2_desktop.settings.accessibility import AccessibilitySettings
from gpt2_desktop.settings.options import group, option
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling

SERVER_MODEL: Final = "server"
"""Name that stands for the model of the server in the settings."""


class SuggestMode(StrEnum):
    AUTOMATIC = "automatic"
    ON_PAUSE = "on_pause"
    ON_KEY = "on_key"


class SuggestionLength(StrEnum):
    WORD = "word"
    FEW_WORDS = "few_words"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class AlternativesOrder(StrEnum):
    WRITTEN = "written"
    SUREST = "surest"
    SHORTEST = "shortest"
    LONGEST = "longest"


@dataclass(frozen=True, kw_only=True)
class GhostSettings:
    """When ghost text appears and how far it reaches."""

    mode: SuggestMode = option(
        SuggestMode.AUTOMATIC,
        "Suggest",
        "When ghost text appears: while you type, when you pause, or only when you ask for it.",
        applies="now",
        labels={"automatic": "While typing", "on_pause": "On a pause", "on_key": "Only when asked"},
    )
    length: SuggestionLength = option(
        SuggestionLength.FEW_WORDS,
        "Length",
        "How far a suggestion reaches; it always ends with the sentence, except for a paragraph.",
        labels={
            "word": "Rest of the word",
            "few_words": "A few words",
            "sentence": "To the end of the sentence",
            "paragraph": "A paragraph",
        },
    )
    show_percent: int = option(
        40,
        "Show about",
        "At how many of 100 places a suggestion appears, about; lower means fewer and surer ones.",
        ge=5,
        le=100,
        step=5,
        unit="%",
    )
    mid_line: bool = option(
        False, "Inside a line", "Suggest also where words follow the cursor on the same line.", applies="now"
    )
    delay_ms: int = option(
        0,
        "Delay",
        "Ghost text is computed at once but shown only after this long.",
        ge=0,
        le=3000,
        step=50,
        unit="ms",
        applies="now",
    )
    pause_ms: int = option(
        600,
        "Pause",
        "How long you must stop typing before ghost text appears on a pause.",
        ge=100,
        le=10000,
        step=100,
        unit="ms",
        applies="now",
    )
    back_off: bool = option(
        True,
        "Slower after Esc",
        "Ghost text that you dismiss again and again comes later, then pauses, until you take some or ask for it.",
        applies="now",
    )
    min_visible_ms: int = option(
        150,
        "Tab waits",
        "Tab takes ghost text only when it has been visible this long.",
        ge=0,
        le=2000,
        step=50,
        unit="ms",
        applies="now",
    )
    tab_takes: Literal["all", "word"] = option(
        "all",
        "Tab takes",
        "Whether Tab takes all of the ghost text or one word.",
        applies="now",
        labels={"all": "The whole suggestion", "word": "One word"},
    )
    think_ahead: bool = option(
        True,
        "Think ahead",
        "While a suggestion is shown, compute what follows it and what else you may type; quicker, for more processor "
        "time.",
        applies="now",
    )
    known_languages_only: bool = option(
        True,
        "Known languages only",
        "Suggest nothing where the text is in a language that the model does not know; the key that asks still works.",
    )
    sampling: GhostSampling = group(GhostSampling, "Sampling")


@dataclass(frozen=True, kw_only=True)
class AlternativesSettings:
    """The alternatives panel and ``generate``."""

    sort: AlternativesOrder = option(
        AlternativesOrder.WRITTEN,
        "Order",
        "In which order the cards of a batch stand once all are written.",
        applies="now",
        labels={
            "written": "As they were written",
            "surest": "Surest first",
            "shortest": "Shortest first",
            "longest": "Longest first",
        },
    )
    sampling: AlternativesSampling = group(AlternativesSampling, "Sampling")


@dataclass(frozen=True, kw_only=True)
class ModelSettings:
    """Which model runs, and on what."""

    name: str = option(
        "starter",
        "Model",
        "'starter', a folder with a Hugging Face GPT-2 model, the name of one in the Hugging Face cache, or 'server'.",
        applies="reload",
    )
    device: Literal["auto", "cpu", "cuda", "mps", "xpu"] = option(
        "auto",
        "Device",
        "What computes: the GPU where there is one, else the processor; or the one you name.",
        applies="reload",
        labels={
            "auto": "Automatic",
            "cpu": "Processor",
            "cuda": "NVIDIA or AMD GPU",
            "mps": "Apple GPU",
            "xpu": "Intel GPU",
        },
    )
    precision: Literal["auto", "int8", "fp32", "bf16", "fp16"] = option(
        "auto",
        "Precision",
        "Number format of the weights; automatic takes the fastest that is accurate enough on the device.",
        applies="reload",
        labels={"auto": "Automatic", "int8": "8 bit", "fp32": "32 bit", "bf16": "bfloat16", "fp16": "float16"},
    )
    threads: int = option(
        0,
        "Threads",
        "Processor threads for the model; 0 leaves one core to the window where there are more than two.",
        ge=0,
        le=256,
        applies="reload",
    )
    adapter: str = option(
        "",
        "Style",
        "Name of an adapter that was trained on your own writing ('train finetune'); empty for none.",
        applies="reload",
    )
    server: str = option(
        "",
        "Server",
        "Address of a completion server, which gets the text before the cursor while the model is 'server'.",
        applies="reload",
    )
    server_model: str = option(
        "", "Server's model", "Name of the model on that server; empty for its first.", applies="reload"
    )
    languages: str = option(
        "",
        "Languages",
        "Codes of the languages that the model knows, such as 'en, de', or 'any'; empty is what its card says, else "
        "English.",
        applies="reload",
    )
    cache_mb: int = option(
        0,
        "Remembered texts",
        "Memory for texts that the model has read, so that it need not read them again; 0 is what suits the model.",
        ge=0,
        le=65536,
        step=16,
        unit="MiB",
        applies="reload",
    )


class OnBattery(StrEnum):
    LIGHTER = "lighter"
    SAME = "same"
    OFF = "off"


@dataclass(frozen=True, kw_only=True)
class PowerSettings:
    """What the model may take while nobody writes, and while the machine runs on its battery."""

    rest_minutes: int = option(
        30,
        "Model rests after",
        "With no suggestion for this long the model gives its memory back, and comes again with the next; 0 is never.",
        ge=0,
        le=1440,
        step=5,
        unit="min",
        applies="now",
    )
    on_battery: OnBattery = option(
        OnBattery.LIGHTER,
        "On battery",
        "Lighter waits for a short pause, suggests a few words, computes nothing ahead and takes half of the threads.",
        applies="now",
        labels={"lighter": "Lighter", "same": "The same", "off": "Only when asked"},
    )


@dataclass(frozen=True, kw_only=True)
class EditorSettings:
    """How the window looks."""

    language: Literal["system", "en", "de", "es", "fr", "pt_BR", "ar"] = option(
        "system",
        "Language",
        "Language of menus, panels and messages; what you write may be in any other.",
        applies="now",
        labels={
            "system": "As the system",
            # In their own words, in every language.
            "en": "English",
            "de": "Deutsch",
            "es": "Español",
            "fr": "Français",
            "pt_BR": "Português (Brasil)",
            "ar": "العربية",
        },
    )
    theme: Literal["system", "light", "dark", "sepia", "high_contrast"] = option(
        "system",
        "Theme",
        "Light, dark, sepia, high contrast, or light or dark as the system is set.",
        applies="now",
        labels={
            "system": "As the system",
            "light": "Light",
            "dark": "Dark",
            "sepia": "Sepia",
            "high_contrast": "High contrast",
        },
    )
    font_family: str = option(
        "", "Font", "Typeface of the text; empty is the one that comes with the program.", applies="now"
    )
    font_size: int = option(13, "Font size", "Size of the text.", ge=6, le=72, unit="pt", applies="now")
    line_width: int = option(
        74, "Line width", "Width of the text column in characters.", ge=30, le=300, unit="characters", applies="now"
    )
    line_spacing: int = option(
        100,
        "Line spacing",
        "How far apart the lines are; 100 is what the font says.",
        ge=80,
        le=250,
        step=10,
        unit="%",
        applies="now",
    )
    focus: Literal["off", "sentence", "paragraph"] = option(
        "off",
        "Focus",
        "Dim the text but for the sentence or paragraph that you write in.",
        applies="now",
        labels={"off": "Dim nothing", "sentence": "All but the sentence", "paragraph": "All but the paragraph"},
    )
    typewriter: bool = option(
        False,
        "Typewriter scrolling",
        "Keep the line that you write on in the middle of the window.",
        applies="now",
    )
    markdown: Literal["files", "always", "off"] = option(
        "files",
        "Markdown",
        "Where headings, emphasis and code are shown in a light style; what is written stays as it is.",
        applies="now",
        labels={"files": "In Markdown files", "always": "In every text", "off": "Nowhere"},
    )
    quotes: Literal["straight", "english", "german", "french", "swedish"] = option(
        "english",
        "Quotes",
        "What the straight quotes that you type become; undo takes one back, and code keeps them.",
        applies="now",
        labels={
            "straight": "As typed",
            "english": "“English”",
            "german": "„German“",
            "french": "«French»",
            "swedish": "”Swedish”",
        },
    )
    smart_dashes: bool = option(
        True,
        "Smart dashes",
        "Two hyphens become a dash, three a long one, and three dots an ellipsis; undo takes one back.",
        applies="now",
    )
    auto_pairs: bool = option(
        False,
        "Pairs",
        "An opening bracket or quote brings its closing one; ghost text then waits until you are past it.",
        applies="now",
    )
    session_goal: int = option(
        0,
        "Session goal",
        "Words that you want to write from the start of the program to its end; 0 is no goal.",
        ge=0,
        le=100_000,
        step=50,
        unit="words",
        applies="now",
    )
    daily_goal: int = option(
        0,
        "Daily goal",
        "Words that you want to write on a day; 0 is no goal.",
        ge=0,
        le=100_000,
        step=50,
        unit="words",
        applies="now",
    )
    recent_files: int = option(
        10,
        "Recent files",
        "How many of the files that you opened are remembered; 0 remembers none.",
        ge=0,
        le=50,
        unit="files",
        applies="now",
    )
    scoreboard: bool = option(
        True,
        "Scoreboard",
        "Count on this machine what suggestions save you; no text is kept, and nothing is sent.",
        applies="now",
    )
    record_origins: bool = option(
        True,
        "Record origins",
        "Note of each character whether it was typed, pasted or accepted, on this machine only.",
        applies="now",
    )
    origin_share: bool = option(
        True, "Share of suggestions", "Show in the status bar how much of the text was accepted.", applies="now"
    )
    color_origins: bool = option(
        False,
        "Colour by origin",
        "Show in the text what was pasted, accepted, and accepted and then edited.",
        applies="now",
    )
    versions: int = option(
        50,
        "Earlier versions",
        "How many earlier versions of a file are kept; each save keeps the one before it. 0 keeps none.",
        ge=0,
        le=1000,
        unit="versions",
        applies="now",
    )
    version_days: int = option(
        90, "Keep versions for", "How long an earlier version is kept.", ge=1, le=3650, unit="days", applies="now"
    )
    single_window: bool = option(
        True,
        "One window",
        "Open files in the window that is there already, rather than in a second one.",
        applies="restart",
    )
    restore_session: bool = option(
        True,
        "Open texts again",
        "Open the files at the start that were open at the end, where you were in them.",
        applies="now",
    )
    show_welcome: bool = option(
        True, "Welcome", "Show the three keys to know when the window opens empty.", applies="now"
    )


@dataclass(frozen=True, kw_only=True)
class SpellingSettings:
    """Checking the spelling of the text, and of what is suggested."""

    on: bool = option(
        True,
        "Check spelling",
        "Underline words that are not in the dictionary, but for the one that you write.",
        applies="now",
    )
    dictionary: str = option(
        "auto",
        "Dictionary",
        "Language of texts that have no dictionary of their own, as in 'en_GB'; 'auto' is the language of the system.",
        applies="now",
    )
    limit_suggestions: bool = option(
        True,
        "Suggest known words",
        "End a suggestion before a word that is not in the dictionary, while spelling is checked.",
        applies="now",
    )


@dataclass(frozen=True, kw_only=True)
class KeySettings:
    """Keyboard shortcuts that differ from the defaults, as action name and key sequence."""

    overrides: dict[str, str] = option(
        {}, "Shortcuts", "Action names and the key sequences you gave them.", applies="now"
    )


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything that can be set; immutable, so that a worker can hold it while the user changes it."""

    ghost: GhostSettings = group(GhostSettings, "Ghost text")
    alternatives: AlternativesSettings = group(AlternativesSettings, "Alternatives")
    model: ModelSettings = group(ModelSettings, "Model")
    power: PowerSettings = group(PowerSettings, "Power")
    editor: EditorSettings = group(EditorSettings, "Editor")
    accessibility: AccessibilitySettings = group(AccessibilitySettings, "Accessibility")
    spelling: SpellingSettings = group(SpellingSettings, "Spelling")
    keys: KeySettings = group(KeySettings, "Keys")
