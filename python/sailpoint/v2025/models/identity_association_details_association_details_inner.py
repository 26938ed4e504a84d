# Generated from schema/.
"""Identity association details association details inner."""

from sailpoint.v2025.models import IdentityAssociationDetailsAssociationDetailsInner

__all__ = ["IdentityAssociationDetailsAssociationDetailsInner"]
