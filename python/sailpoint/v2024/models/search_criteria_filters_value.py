# Written by `make stubs` from schema/; change it there.
"""Search criteria filters value."""

from sailpoint._core import model

__all__ = ["SearchCriteriaFiltersValue"]

SearchCriteriaFiltersValue = model("v2024", "SearchCriteriaFiltersValue")
