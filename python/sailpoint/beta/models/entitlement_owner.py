# Generated from schema/.
"""Entitlement owner."""

from sailpoint.beta.models import EntitlementOwner

__all__ = ["EntitlementOwner"]
