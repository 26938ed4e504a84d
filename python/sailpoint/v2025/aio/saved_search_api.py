# Generated from schema/.
"""Saved search api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SavedSearchApi"]

SavedSearchApi = api("v2025", "SavedSearchApi", asynchronous=True)
