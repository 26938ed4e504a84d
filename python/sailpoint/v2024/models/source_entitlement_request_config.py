# Generated from schema/.
"""Source entitlement request config."""

from sailpoint.v2024.models import SourceEntitlementRequestConfig

__all__ = ["SourceEntitlementRequestConfig"]
