# Generated from schema/.
"""Reviewable entitlement account owner."""

from sailpoint.v2025.models import ReviewableEntitlementAccountOwner

__all__ = ["ReviewableEntitlementAccountOwner"]
