# Generated from schema/.
"""Search criteria filters value range upper."""

from sailpoint.beta.models import SearchCriteriaFiltersValueRangeUpper

__all__ = ["SearchCriteriaFiltersValueRangeUpper"]
