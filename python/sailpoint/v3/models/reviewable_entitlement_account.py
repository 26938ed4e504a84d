# Generated from schema/.
"""Reviewable entitlement account."""

from sailpoint.v3.models import ReviewableEntitlementAccount

__all__ = ["ReviewableEntitlementAccount"]
