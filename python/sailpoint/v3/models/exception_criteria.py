# Generated from schema/.
"""Exception criteria."""

from sailpoint.v3.models import ExceptionCriteria

__all__ = ["ExceptionCriteria"]
