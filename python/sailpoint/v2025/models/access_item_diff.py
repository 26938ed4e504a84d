# Generated from schema/.
"""Access item diff."""

from sailpoint.v2025.models import AccessItemDiff

__all__ = ["AccessItemDiff"]
