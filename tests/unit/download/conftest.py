"""A Hub on loopback, for the tests that name it."""

from __future__ import annotations

from helpers.hub_fixtures import hub, tiny_files

__all__ = ["hub", "tiny_files"]
