# Generated from schema/.
"""Import entitlements request."""

from sailpoint.v2024.models import ImportEntitlementsRequest

__all__ = ["ImportEntitlementsRequest"]
