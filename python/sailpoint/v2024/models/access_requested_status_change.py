# Generated from schema/.
"""Access requested status change."""

from sailpoint.v2024.models import AccessRequestedStatusChange

__all__ = ["AccessRequestedStatusChange"]
