# Generated from schema/.
"""Import entitlements request."""

from sailpoint.beta.models import ImportEntitlementsRequest

__all__ = ["ImportEntitlementsRequest"]
