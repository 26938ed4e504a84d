# Generated from schema/.
"""Identity ownership association details association details inner."""

from sailpoint.v2024.models import IdentityOwnershipAssociationDetailsAssociationDetailsInner

__all__ = ["IdentityOwnershipAssociationDetailsAssociationDetailsInner"]
