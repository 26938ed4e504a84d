# Generated from schema/.
"""Exception access criteria."""

from sailpoint.v2024.models import ExceptionAccessCriteria

__all__ = ["ExceptionAccessCriteria"]
