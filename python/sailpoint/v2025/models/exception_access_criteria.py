# Generated from schema/.
"""Exception access criteria."""

from sailpoint.v2025.models import ExceptionAccessCriteria

__all__ = ["ExceptionAccessCriteria"]
