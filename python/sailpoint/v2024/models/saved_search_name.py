# Written by `make stubs` from schema/; change it there.
"""Saved search name."""

from sailpoint._core import model

__all__ = ["SavedSearchName"]

SavedSearchName = model("v2024", "SavedSearchName")
