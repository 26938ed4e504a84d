# Generated from schema/.
"""An identity profile: rules for creating identities from the accounts of an authoritative source."""

from sailpoint.beta.models import IdentityProfile

__all__ = ["IdentityProfile"]
