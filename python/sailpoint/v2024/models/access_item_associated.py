# Generated from schema/.
"""Access item associated."""

from sailpoint.v2024.models import AccessItemAssociated

__all__ = ["AccessItemAssociated"]
