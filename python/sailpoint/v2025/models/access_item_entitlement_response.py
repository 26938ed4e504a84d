# Generated from schema/.
"""Access item entitlement response."""

from sailpoint.v2025.models import AccessItemEntitlementResponse

__all__ = ["AccessItemEntitlementResponse"]
