# Generated from schema/.
"""Search criteria."""

from sailpoint.v2024.models import SearchCriteria

__all__ = ["SearchCriteria"]
