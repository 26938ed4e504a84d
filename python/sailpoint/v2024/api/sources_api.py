# Written by `make stubs` from schema/; change it there.
"""Sources api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SourcesApi"]

SourcesApi = api("v2024", "SourcesApi")
