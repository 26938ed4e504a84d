# Generated from schema/.
"""Reviewable entitlement account."""

from sailpoint.v2024.models import ReviewableEntitlementAccount

__all__ = ["ReviewableEntitlementAccount"]
