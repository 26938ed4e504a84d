# Generated from schema/.
"""An entitlement of an identity."""

from sailpoint.v2024.models import IdentityEntitlements

__all__ = ["IdentityEntitlements"]
