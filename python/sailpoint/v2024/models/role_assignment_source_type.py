# Generated from schema/.
"""Role assignment source type."""

from sailpoint._enums import StringEnum

__all__ = ["RoleAssignmentSourceType"]


class RoleAssignmentSourceType(StringEnum):
    """Role assignment source type."""

    ACCESS_REQUEST = "ACCESS_REQUEST"
    ROLE_MEMBERSHIP = "ROLE_MEMBERSHIP"
