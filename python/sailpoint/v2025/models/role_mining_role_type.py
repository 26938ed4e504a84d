# Generated from schema/.
"""Role mining role type."""

from sailpoint._enums import StringEnum

__all__ = ["RoleMiningRoleType"]


class RoleMiningRoleType(StringEnum):
    """Role mining role type."""

    SPECIALIZED = "SPECIALIZED"
    COMMON = "COMMON"
