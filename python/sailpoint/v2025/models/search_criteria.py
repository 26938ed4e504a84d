# Generated from schema/.
"""Search criteria."""

from sailpoint.v2025.models import SearchCriteria

__all__ = ["SearchCriteria"]
