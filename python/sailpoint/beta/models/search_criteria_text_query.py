# Generated from schema/.
"""Search criteria text query."""

from sailpoint.beta.models import SearchCriteriaTextQuery

__all__ = ["SearchCriteriaTextQuery"]
