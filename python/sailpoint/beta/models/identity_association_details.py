# Generated from schema/.
"""The reasons why an identity cannot be deleted."""

from sailpoint.beta.models import IdentityAssociationDetails

__all__ = ["IdentityAssociationDetails"]
