# Generated from schema/.
"""Access item associated access item."""

from sailpoint.beta.models import AccessItemAssociatedAccessItem

__all__ = ["AccessItemAssociatedAccessItem"]
