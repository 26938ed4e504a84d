# Generated from schema/.
"""Search criteria filters value range lower."""

from sailpoint.v2025.models import SearchCriteriaFiltersValueRangeLower

__all__ = ["SearchCriteriaFiltersValueRangeLower"]
