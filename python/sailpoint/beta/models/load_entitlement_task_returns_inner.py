# Generated from schema/.
"""Load entitlement task returns inner."""

from sailpoint.beta.models import LoadEntitlementTaskReturnsInner

__all__ = ["LoadEntitlementTaskReturnsInner"]
