# Generated from schema/.
"""Identity association details association details inner."""

from sailpoint.beta.models import IdentityAssociationDetailsAssociationDetailsInner

__all__ = ["IdentityAssociationDetailsAssociationDetailsInner"]
