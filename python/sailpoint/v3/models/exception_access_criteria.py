# Generated from schema/.
"""Exception access criteria."""

from sailpoint.v3.models import ExceptionAccessCriteria

__all__ = ["ExceptionAccessCriteria"]
