# Generated from schema/.
"""Reviewable entitlement account owner."""

from sailpoint.v2024.models import ReviewableEntitlementAccountOwner

__all__ = ["ReviewableEntitlementAccountOwner"]
