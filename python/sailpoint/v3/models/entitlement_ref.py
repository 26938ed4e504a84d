# Generated from schema/.
"""Reference to an entitlement."""

from sailpoint.v3.models import EntitlementRef

__all__ = ["EntitlementRef"]
