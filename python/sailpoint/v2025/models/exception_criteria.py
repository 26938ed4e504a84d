# Generated from schema/.
"""Exception criteria."""

from sailpoint.v2025.models import ExceptionCriteria

__all__ = ["ExceptionCriteria"]
