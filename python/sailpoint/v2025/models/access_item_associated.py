# Generated from schema/.
"""Access item associated."""

from sailpoint.v2025.models import AccessItemAssociated

__all__ = ["AccessItemAssociated"]
