# Generated from schema/.
"""Reviewable entitlement account owner."""

from sailpoint.v3.models import ReviewableEntitlementAccountOwner

__all__ = ["ReviewableEntitlementAccountOwner"]
