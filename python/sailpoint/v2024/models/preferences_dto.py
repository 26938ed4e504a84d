# Written by `make stubs` from schema/; change it there.
"""Preferences dto."""

from sailpoint._core import model

__all__ = ["PreferencesDto"]

PreferencesDto = model("v2024", "PreferencesDto")
