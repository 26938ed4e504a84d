# Generated from schema/.
"""Approval scheme."""

from sailpoint._enums import StringEnum

__all__ = ["ApprovalScheme"]


class ApprovalScheme(StringEnum):
    """Approval scheme."""

    APP_OWNER = "APP_OWNER"
    SOURCE_OWNER = "SOURCE_OWNER"
    MANAGER = "MANAGER"
    ROLE_OWNER = "ROLE_OWNER"
    ACCESS_PROFILE_OWNER = "ACCESS_PROFILE_OWNER"
    ENTITLEMENT_OWNER = "ENTITLEMENT_OWNER"
    GOVERNANCE_GROUP = "GOVERNANCE_GROUP"
