# Generated from schema/.
"""Load entitlement task."""

from sailpoint.v2025.models import LoadEntitlementTask

__all__ = ["LoadEntitlementTask"]
