# Written by `make stubs` from schema/; change it there.
"""Search criteria filters value range upper."""

from sailpoint._core import model

__all__ = ["SearchCriteriaFiltersValueRangeUpper"]

SearchCriteriaFiltersValueRangeUpper = model("v2024", "SearchCriteriaFiltersValueRangeUpper")
