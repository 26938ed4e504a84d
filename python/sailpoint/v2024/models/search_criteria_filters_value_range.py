# Written by `make stubs` from schema/; change it there.
"""Search criteria filters value range."""

from sailpoint._core import model

__all__ = ["SearchCriteriaFiltersValueRange"]

SearchCriteriaFiltersValueRange = model("v2024", "SearchCriteriaFiltersValueRange")
