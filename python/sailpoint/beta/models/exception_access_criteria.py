# Generated from schema/.
"""Exception access criteria."""

from sailpoint.beta.models import ExceptionAccessCriteria

__all__ = ["ExceptionAccessCriteria"]
