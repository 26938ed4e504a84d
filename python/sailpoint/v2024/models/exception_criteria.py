# Generated from schema/.
"""Exception criteria."""

from sailpoint.v2024.models import ExceptionCriteria

__all__ = ["ExceptionCriteria"]
