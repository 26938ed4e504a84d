# Generated from schema/.
"""Search criteria."""

from sailpoint.beta.models import SearchCriteria

__all__ = ["SearchCriteria"]
