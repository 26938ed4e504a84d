# Written by `make stubs` from schema/; change it there.
"""Search criteria query."""

from sailpoint._core import model

__all__ = ["SearchCriteriaQuery"]

SearchCriteriaQuery = model("v2024", "SearchCriteriaQuery")
