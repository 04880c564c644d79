"""Spell checking: which words of a text are looked at, dictionaries, and the library that knows their words."""
