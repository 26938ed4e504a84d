# Generated from schema/.
"""Exception criteria."""

from sailpoint.beta.models import ExceptionCriteria

__all__ = ["ExceptionCriteria"]
