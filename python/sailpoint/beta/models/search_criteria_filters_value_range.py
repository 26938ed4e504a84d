# Generated from schema/.
"""Search criteria filters value range."""

from sailpoint.beta.models import SearchCriteriaFiltersValueRange

__all__ = ["SearchCriteriaFiltersValueRange"]
