# Generated from schema/.
"""Reference to an entitlement."""

from sailpoint.beta.models import EntitlementRef

__all__ = ["EntitlementRef"]
