# Generated from schema/.
"""Import entitlements by source request."""

from sailpoint.beta.models import ImportEntitlementsBySourceRequest

__all__ = ["ImportEntitlementsBySourceRequest"]
