# Written by `make stubs` from schema/; change it there.
"""Saved search detail."""

from sailpoint._core import model

__all__ = ["SavedSearchDetail"]

SavedSearchDetail = model("v2024", "SavedSearchDetail")
