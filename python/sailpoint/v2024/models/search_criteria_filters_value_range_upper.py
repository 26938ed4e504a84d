# Generated from schema/.
"""Search criteria filters value range upper."""

from sailpoint.v2024.models import SearchCriteriaFiltersValueRangeUpper

__all__ = ["SearchCriteriaFiltersValueRangeUpper"]
