# Generated from schema/.
"""Identity ownership association details association details inner."""

from sailpoint.v2025.models import IdentityOwnershipAssociationDetailsAssociationDetailsInner

__all__ = ["IdentityOwnershipAssociationDetailsAssociationDetailsInner"]
