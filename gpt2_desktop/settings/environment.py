"""Settings in environment variables: ``GPT2_DESKTOP_`` and the full name in capitals, ``__`` for each dot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gpt2_desktop.errors import InvalidSettingError
from gpt2_desktop.settings.table import ENVIRONMENT_PREFIX, options, parse, unknown_message


def read_environment(environ: Mapping[str, str]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the values that the environment sets by full name, and a line for each variable that cannot be used."""
    names = {info.environment_name: info.name for info in options()}
    values: dict[str, Any] = {}
    problems: list[str] = []
    for variable in sorted(variable for variable in environ if variable.startswith(ENVIRONMENT_PREFIX)):
        name = names.get(variable)
        if name is None:
            meant = variable.removeprefix(ENVIRONMENT_PREFIX).lower().replace("__", ".")
            problems.append(f"environment: {unknown_message(meant, shown_as=variable)}")
            continue
        try:
            values[name] = parse(name, environ[variable], called=variable)
        except InvalidSettingError as error:
            problems.append(f"environment: {error}; it is passed over")
    return values, tuple(problems)
