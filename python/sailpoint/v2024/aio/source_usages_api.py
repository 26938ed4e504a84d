# Generated from schema/.
"""Source usages api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SourceUsagesApi"]

SourceUsagesApi = api("v2024", "SourceUsagesApi", asynchronous=True)
