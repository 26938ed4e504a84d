# Generated from schema/.
"""Tags api: the operations of this family."""

from sailpoint._core import api

__all__ = ["TagsApi"]

TagsApi = api("beta", "TagsApi", asynchronous=True)
