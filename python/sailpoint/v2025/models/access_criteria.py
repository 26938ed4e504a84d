# Generated from schema/.
"""Access criteria."""

from sailpoint.v2025.models import AccessCriteria

__all__ = ["AccessCriteria"]
