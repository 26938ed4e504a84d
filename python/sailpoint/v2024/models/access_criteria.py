# Generated from schema/.
"""Access criteria."""

from sailpoint.v2024.models import AccessCriteria

__all__ = ["AccessCriteria"]
