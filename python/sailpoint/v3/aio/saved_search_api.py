# Written by `make stubs` from schema/; change it there.
"""Saved search api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SavedSearchApi"]

SavedSearchApi = api("v3", "SavedSearchApi", asynchronous=True)
