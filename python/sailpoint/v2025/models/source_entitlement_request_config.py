# Generated from schema/.
"""Source entitlement request config."""

from sailpoint.v2025.models import SourceEntitlementRequestConfig

__all__ = ["SourceEntitlementRequestConfig"]
