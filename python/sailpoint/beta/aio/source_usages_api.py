# Written by `make stubs` from schema/; change it there.
"""Source usages api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SourceUsagesApi"]

SourceUsagesApi = api("beta", "SourceUsagesApi", asynchronous=True)
