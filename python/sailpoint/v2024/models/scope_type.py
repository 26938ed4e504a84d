# Generated from schema/.
"""Scope type."""

from sailpoint._enums import StringEnum

__all__ = ["ScopeType"]


class ScopeType(StringEnum):
    """Scope type."""

    ENTITLEMENT = "ENTITLEMENT"
    CERTIFICATION = "CERTIFICATION"
    IDENTITY = "IDENTITY"
    ENTITLEMENTREQUEST = "ENTITLEMENTREQUEST"
