# Generated from schema/.
"""An entitlement of an identity."""

from sailpoint.v2025.models import IdentityEntitlements

__all__ = ["IdentityEntitlements"]
