# Generated from schema/.
"""Entitlement owner."""

from sailpoint.v3.models import EntitlementOwner

__all__ = ["EntitlementOwner"]
