# Generated from schema/.
"""Load entitlement task."""

from sailpoint.v2024.models import LoadEntitlementTask

__all__ = ["LoadEntitlementTask"]
