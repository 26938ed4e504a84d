# Written by `make stubs` from schema/; change it there.
"""Search api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SearchApi"]

SearchApi = api("v2024", "SearchApi", asynchronous=True)
