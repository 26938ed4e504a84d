# Written by `make stubs` from schema/; change it there.
"""Source entitlement request config."""

from sailpoint._core import model

__all__ = ["SourceEntitlementRequestConfig"]

SourceEntitlementRequestConfig = model("v2024", "SourceEntitlementRequestConfig")
