# Generated from schema/.
"""Entitlement owner."""

from sailpoint.v2025.models import EntitlementOwner

__all__ = ["EntitlementOwner"]
