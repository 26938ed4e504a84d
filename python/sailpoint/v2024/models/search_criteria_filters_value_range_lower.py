# Written by `make stubs` from schema/; change it there.
"""Search criteria filters value range lower."""

from sailpoint._core import model

__all__ = ["SearchCriteriaFiltersValueRangeLower"]

SearchCriteriaFiltersValueRangeLower = model("v2024", "SearchCriteriaFiltersValueRangeLower")
