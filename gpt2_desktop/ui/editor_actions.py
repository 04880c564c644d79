"""The rows of the table of actions that are about the text itself; `gpt2_desktop.ui.actions` puts them in place."""

from __future__ import annotations

from typing import Final

from gpt2_desktop.ui.action_spec import ActionSpec

SAVE_ACTIONS: Final = (
    ActionSpec("save_copy", "Save a cop&y…", "file", "Save the text to another file and go on with this one."),
    ActionSpec("revert", "Re&vert", "file", "Go back to what was saved last; undo brings your changes back."),
    ActionSpec(
        "text_format",
        "Enco&ding and line endings…",
        "file",
        "Read the file again in another encoding, or convert it to one; nothing is converted otherwise.",
    ),
    ActionSpec(
        "export",
        "&Export…",
        "file",
        "Write the text as a PDF file, a web page, an OpenDocument or a Word file.",
        ("Ctrl+Shift+E",),
        separator=True,
    ),
    ActionSpec("print_preview", "Print previe&w…", "file", "Show the pages as they would be printed."),
    ActionSpec("print", "&Print…", "file", "Print the text.", ("Ctrl+P",)),
    ActionSpec(
        "open_recent",
        "&Find a recent file…",
        "file.recent",
        "Choose one of the last files by a few letters.",
        ("Ctrl+Shift+R",),
        separator=True,
    ),
    ActionSpec("clear_recent", "Forget &all", "file.recent", "Empty this list."),
)

TAB_NUMBERS: Final = tuple(range(1, 10))
"""Tabs that a key of their own shows; that of the last number shows the last tab."""

CLOSE_ACTIONS: Final = (
    ActionSpec(
        "versions", "Earl&ier versions…", "file", "Show what the file held before, and go back to it.", ("Ctrl+Alt+V",)
    ),
    ActionSpec("save_all", "Save a&ll", "file", "Save every open text.", ("Ctrl+Alt+S",)),
    ActionSpec("close_tab", "&Close", "file", "Close this text.", ("Ctrl+W",), separator=True),
    ActionSpec("reopen_tab", "Open closed te&xt", "file", "Open the text again that was closed last.", ("Ctrl+Alt+O",)),
)

TAB_ACTIONS: Final = (
    ActionSpec("next_tab", "&Next text", "view.tabs", "Show the next open text.", ("Ctrl+PgDown", "Ctrl+Tab")),
    ActionSpec(
        "previous_tab", "&Previous text", "view.tabs", "Show the open text before.", ("Ctrl+PgUp", "Ctrl+Shift+Tab")
    ),
    *(
        ActionSpec(
            f"tab_{number}",
            f"Text &{number}" if number < TAB_NUMBERS[-1] else "&Last text",
            "view.tabs",
            "Show the open text of this number." if number < TAB_NUMBERS[-1] else "Show the last open text.",
            (f"Alt+{number}",),
            separator=number == 1,
        )
        for number in TAB_NUMBERS
    ),
)

COPY_ACTIONS: Final = (
    ActionSpec(
        "copy_rich",
        "Copy as r&ich text",
        "edit",
        "Copy the selection with the looks that its Markdown stands for.",
        ("Ctrl+Shift+C",),
    ),
)

FIND_ACTIONS: Final = (
    ActionSpec("find", "&Find…", "edit", "Look for words in the text.", ("Ctrl+F",), separator=True),
    ActionSpec("replace", "R&eplace…", "edit", "Put other words in their place.", ("Ctrl+H",)),
    ActionSpec("find_next", "Find &next", "edit", "Go to the next place that matches.", ("F3",)),
    ActionSpec("find_previous", "Find pre&vious", "edit", "Go to the place before that matches.", ("Shift+F3",)),
    ActionSpec("go_to_heading", "&Go to heading…", "edit", "Choose a heading of the text.", ("Ctrl+Shift+O",)),
)

SPELLING_ACTIONS: Final = (
    ActionSpec(
        "check_spelling",
        "Check &spelling",
        "edit.spelling",
        "Underline words that are not in the dictionary.",
        checkable=True,
        switch="spelling.on",
    ),
    ActionSpec(
        "next_misspelling",
        "&Next wrong word",
        "edit.spelling",
        "Go to the next word that is not in the dictionary.",
        ("F7",),
        separator=True,
    ),
    ActionSpec(
        "spelling_suggestions",
        "Su&ggestions for the word",
        "edit.spelling",
        "Show what may have been meant by the wrong word at the cursor.",
        ("Ctrl+.",),
    ),
    ActionSpec(
        "own_words",
        "&Your words…",
        "edit.spelling",
        "Look through the words that you added to the dictionary.",
        separator=True,
    ),
    ActionSpec(
        "import_dictionary",
        "&Import a dictionary…",
        "edit.spelling.dictionary",
        "Take in a dictionary for another language from a .dic file or an .oxt archive.",
        separator=True,
    ),
)

PANEL_ACTIONS: Final = (
    ActionSpec(
        "outline_panel", "Out&line", "view", "Show the headings of the text.", ("Ctrl+Shift+L",), checkable=True
    ),
)

VIEW_ACTIONS: Final = (
    ActionSpec(
        "model_view",
        "Model's &view",
        "view",
        "Colour each word by how expected it was to the model.",
        ("Ctrl+Shift+M",),
        checkable=True,
        separator=True,
    ),
    ActionSpec(
        "word_figures",
        "Figures of this wor&d",
        "view",
        "Say how expected the word at the cursor was, and what the model expected instead.",
        ("Ctrl+Shift+I",),
    ),
    ActionSpec("scoreboard", "Score&board…", "view", "Show what suggestions have saved you."),
)

REPHRASE_ACTIONS: Final = (
    ActionSpec(
        "rephrase",
        "Rephrase &from here",
        "suggest",
        "Write other ways to go on from the word at the cursor, to replace the rest of its sentence or the selection.",
        ("Ctrl+Shift+Return",),
    ),
)

ORIGIN_ACTIONS: Final = (
    ActionSpec(
        "color_origins",
        "&Colour by origin",
        "view.origin",
        "Show in the text what was pasted, accepted, and accepted and then edited.",
        ("Ctrl+Shift+Y",),
        checkable=True,
        switch="editor.color_origins",
    ),
    ActionSpec(
        "origin_statement",
        "&Statement of origin…",
        "view.origin",
        "Write a statement of where the text came from, to attach to it.",
    ),
    ActionSpec(
        "forget_origins",
        "&Forget origins…",
        "view.origin",
        "Forget where each character of this text came from.",
        separator=True,
    ),
)

PAGE_ACTIONS: Final = (
    ActionSpec(
        "typewriter",
        "Ty&pewriter scrolling",
        "view",
        "Keep the line that you write on in the middle.",
        ("Ctrl+Shift+T",),
        checkable=True,
        switch="editor.typewriter",
        separator=True,
    ),
    ActionSpec("counts", "&Word count…", "view", "Show the size of the text, and your goals.", ("Ctrl+Shift+W",)),
    ActionSpec("full_screen", "&Full screen", "view", "Show nothing but the page.", ("F11",), checkable=True),
)

READING_ACTIONS: Final = (
    ActionSpec(
        "read_suggestion",
        "&Read the suggestion",
        "suggest",
        "Have the screen reader say the ghost text.",
        ("Ctrl+Alt+R",),
        separator=True,
    ),
    ActionSpec(
        "read_alternatives",
        "Read a&ll alternatives",
        "suggest",
        "Have the screen reader say the continuations with their numbers.",
        ("Ctrl+Alt+A",),
    ),
)

HELP_ACTIONS: Final = (
    ActionSpec("palette", "&Command palette…", "help", "Find any command by a few letters.", ("Ctrl+Shift+P",)),
    ActionSpec("keys", "&Keys…", "help", "Show what each key does, and change keys.", ("F1",)),
)
