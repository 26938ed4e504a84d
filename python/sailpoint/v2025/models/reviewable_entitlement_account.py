# Generated from schema/.
"""Reviewable entitlement account."""

from sailpoint.v2025.models import ReviewableEntitlementAccount

__all__ = ["ReviewableEntitlementAccount"]
