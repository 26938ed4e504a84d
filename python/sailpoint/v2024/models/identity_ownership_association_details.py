# Written by `make stubs` from schema/; change it there.
"""Identity ownership association details."""

from sailpoint._core import model

__all__ = ["IdentityOwnershipAssociationDetails"]

IdentityOwnershipAssociationDetails = model("v2024", "IdentityOwnershipAssociationDetails")
