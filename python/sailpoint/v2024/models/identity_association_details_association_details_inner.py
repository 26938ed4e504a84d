# Generated from schema/.
"""Identity association details association details inner."""

from sailpoint.v2024.models import IdentityAssociationDetailsAssociationDetailsInner

__all__ = ["IdentityAssociationDetailsAssociationDetailsInner"]
