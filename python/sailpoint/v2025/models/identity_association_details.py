# Generated from schema/.
"""The reasons why an identity cannot be deleted."""

from sailpoint.v2025.models import IdentityAssociationDetails

__all__ = ["IdentityAssociationDetails"]
