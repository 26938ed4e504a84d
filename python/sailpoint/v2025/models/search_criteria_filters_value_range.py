# Generated from schema/.
"""Search criteria filters value range."""

from sailpoint.v2025.models import SearchCriteriaFiltersValueRange

__all__ = ["SearchCriteriaFiltersValueRange"]
