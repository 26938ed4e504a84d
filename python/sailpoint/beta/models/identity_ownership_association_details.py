# Generated from schema/.
"""The objects that an identity owns."""

from sailpoint.beta.models import IdentityOwnershipAssociationDetails

__all__ = ["IdentityOwnershipAssociationDetails"]
