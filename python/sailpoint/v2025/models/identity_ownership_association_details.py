# Generated from schema/.
"""The objects that an identity owns."""

from sailpoint.v2025.models import IdentityOwnershipAssociationDetails

__all__ = ["IdentityOwnershipAssociationDetails"]
