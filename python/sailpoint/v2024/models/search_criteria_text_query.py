# Generated from schema/.
"""Search criteria text query."""

from sailpoint.v2024.models import SearchCriteriaTextQuery

__all__ = ["SearchCriteriaTextQuery"]
