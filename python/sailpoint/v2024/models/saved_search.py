# Written by `make stubs` from schema/; change it there.
"""Saved search."""

from sailpoint._core import model

__all__ = ["SavedSearch"]

SavedSearch = model("v2024", "SavedSearch")
