# Written by `make stubs` from schema/; change it there.
"""The objects that an identity owns."""

from sailpoint._core import model

__all__ = ["IdentityOwnershipAssociationDetails"]

IdentityOwnershipAssociationDetails = model("v2024", "IdentityOwnershipAssociationDetails")
