# Generated from schema/.
"""Search criteria filters value."""

from sailpoint.v2025.models import SearchCriteriaFiltersValue

__all__ = ["SearchCriteriaFiltersValue"]
