# Generated from schema/.
"""Access criteria."""

from sailpoint.v3.models import AccessCriteria

__all__ = ["AccessCriteria"]
