# Generated from schema/.
"""Search criteria filters value."""

from sailpoint.beta.models import SearchCriteriaFiltersValue

__all__ = ["SearchCriteriaFiltersValue"]
