# Written by `make stubs` from schema/; change it there.
"""Criteria type."""

from sailpoint._enums import StringEnum

__all__ = ["CriteriaType"]


class CriteriaType(StringEnum):
    """Criteria type."""

    COMPOSITE = "COMPOSITE"
    ROLE = "ROLE"
    IDENTITY = "IDENTITY"
    IDENTITY_ATTRIBUTE = "IDENTITY_ATTRIBUTE"
    ENTITLEMENT = "ENTITLEMENT"
    ACCESS_PROFILE = "ACCESS_PROFILE"
    SOURCE = "SOURCE"
    ACCOUNT = "ACCOUNT"
    AGGREGATED_ENTITLEMENT = "AGGREGATED_ENTITLEMENT"
    INVALID_CERTIFIABLE_ENTITY = "INVALID_CERTIFIABLE_ENTITY"
    INVALID_CERTIFIABLE_BUNDLE = "INVALID_CERTIFIABLE_BUNDLE"
