# Generated from schema/.
"""Load entitlement task returns inner."""

from sailpoint.v2025.models import LoadEntitlementTaskReturnsInner

__all__ = ["LoadEntitlementTaskReturnsInner"]
