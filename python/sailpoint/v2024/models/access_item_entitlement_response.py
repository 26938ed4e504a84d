# Generated from schema/.
"""Access item entitlement response."""

from sailpoint.v2024.models import AccessItemEntitlementResponse

__all__ = ["AccessItemEntitlementResponse"]
