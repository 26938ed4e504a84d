# Generated from schema/.
"""Access item associated access item."""

from sailpoint.v2024.models import AccessItemAssociatedAccessItem

__all__ = ["AccessItemAssociatedAccessItem"]
