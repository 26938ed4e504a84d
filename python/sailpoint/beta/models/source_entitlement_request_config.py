# Generated from schema/.
"""Source entitlement request config."""

from sailpoint.beta.models import SourceEntitlementRequestConfig

__all__ = ["SourceEntitlementRequestConfig"]
