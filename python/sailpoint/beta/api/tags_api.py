# Written by `make stubs` from schema/; change it there.
"""Tags api: the operations of this family."""

from sailpoint._core import api

__all__ = ["TagsApi"]

TagsApi = api("beta", "TagsApi")
