# Generated from schema/.
"""Reference to an entitlement."""

from sailpoint.v2025.models import EntitlementRef

__all__ = ["EntitlementRef"]
