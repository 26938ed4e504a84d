# Written by `make stubs` from schema/; change it there.
"""Search criteria text query."""

from sailpoint._core import model

__all__ = ["SearchCriteriaTextQuery"]

SearchCriteriaTextQuery = model("v2024", "SearchCriteriaTextQuery")
