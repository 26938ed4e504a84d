# Generated from schema/.
"""Account usages api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccountUsagesApi"]

AccountUsagesApi = api("v2024", "AccountUsagesApi")
