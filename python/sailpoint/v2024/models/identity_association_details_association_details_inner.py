# Written by `make stubs` from schema/; change it there.
"""Identity association details association details inner."""

from sailpoint._core import model

__all__ = ["IdentityAssociationDetailsAssociationDetailsInner"]

IdentityAssociationDetailsAssociationDetailsInner = model("v2024", "IdentityAssociationDetailsAssociationDetailsInner")
