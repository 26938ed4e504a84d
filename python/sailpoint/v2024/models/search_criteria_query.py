# Generated from schema/.
"""Search criteria query."""

from sailpoint.v2024.models import SearchCriteriaQuery

__all__ = ["SearchCriteriaQuery"]
