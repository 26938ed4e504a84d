# Generated from schema/.
"""Access item diff."""

from sailpoint.v2024.models import AccessItemDiff

__all__ = ["AccessItemDiff"]
