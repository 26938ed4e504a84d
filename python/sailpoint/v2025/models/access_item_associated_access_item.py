# Generated from schema/.
"""Access item associated access item."""

from sailpoint.v2025.models import AccessItemAssociatedAccessItem

__all__ = ["AccessItemAssociatedAccessItem"]
