# Generated from schema/.
"""Access item diff."""

from sailpoint.beta.models import AccessItemDiff

__all__ = ["AccessItemDiff"]
