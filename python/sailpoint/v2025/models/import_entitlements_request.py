# Generated from schema/.
"""Import entitlements request."""

from sailpoint.v2025.models import ImportEntitlementsRequest

__all__ = ["ImportEntitlementsRequest"]
