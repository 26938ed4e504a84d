# Generated from schema/.
"""Import entitlements by source request."""

from sailpoint.v2024.models import ImportEntitlementsBySourceRequest

__all__ = ["ImportEntitlementsBySourceRequest"]
