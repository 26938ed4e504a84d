# Generated from schema/.
"""Entitlement owner."""

from sailpoint.v2024.models import EntitlementOwner

__all__ = ["EntitlementOwner"]
