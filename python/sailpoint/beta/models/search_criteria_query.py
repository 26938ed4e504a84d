# Generated from schema/.
"""Search criteria query."""

from sailpoint.beta.models import SearchCriteriaQuery

__all__ = ["SearchCriteriaQuery"]
