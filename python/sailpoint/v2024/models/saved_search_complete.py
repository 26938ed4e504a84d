# Written by `make stubs` from schema/; change it there.
"""Saved search complete."""

from sailpoint._core import model

__all__ = ["SavedSearchComplete"]

SavedSearchComplete = model("v2024", "SavedSearchComplete")
