# Generated from schema/.
"""Access request type."""

from sailpoint._enums import StringEnum

__all__ = ["AccessRequestType"]


class AccessRequestType(StringEnum):
    """Access request type."""

    GRANT_ACCESS = "GRANT_ACCESS"
    REVOKE_ACCESS = "REVOKE_ACCESS"
    MODIFY_ACCESS = "MODIFY_ACCESS"
