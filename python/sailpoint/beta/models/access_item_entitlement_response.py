# Generated from schema/.
"""Access item entitlement response."""

from sailpoint.beta.models import AccessItemEntitlementResponse

__all__ = ["AccessItemEntitlementResponse"]
