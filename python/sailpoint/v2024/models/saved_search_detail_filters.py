# Written by `make stubs` from schema/; change it there.
"""Saved search detail filters."""

from sailpoint._core import model

__all__ = ["SavedSearchDetailFilters"]

SavedSearchDetailFilters = model("v2024", "SavedSearchDetailFilters")
