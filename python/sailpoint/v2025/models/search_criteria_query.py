# Generated from schema/.
"""Search criteria query."""

from sailpoint.v2025.models import SearchCriteriaQuery

__all__ = ["SearchCriteriaQuery"]
