# Written by `make stubs` from schema/; change it there.
"""Identity ownership association details association details inner."""

from sailpoint._core import model

__all__ = ["IdentityOwnershipAssociationDetailsAssociationDetailsInner"]

IdentityOwnershipAssociationDetailsAssociationDetailsInner = model("v2024", "IdentityOwnershipAssociationDetailsAssociationDetailsInner")
