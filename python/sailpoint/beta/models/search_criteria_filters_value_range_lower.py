# Generated from schema/.
"""Search criteria filters value range lower."""

from sailpoint.beta.models import SearchCriteriaFiltersValueRangeLower

__all__ = ["SearchCriteriaFiltersValueRangeLower"]
