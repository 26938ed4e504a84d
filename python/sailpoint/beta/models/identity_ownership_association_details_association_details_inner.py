# Generated from schema/.
"""Identity ownership association details association details inner."""

from sailpoint.beta.models import IdentityOwnershipAssociationDetailsAssociationDetailsInner

__all__ = ["IdentityOwnershipAssociationDetailsAssociationDetailsInner"]
