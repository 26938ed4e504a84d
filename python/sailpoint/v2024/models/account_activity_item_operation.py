# Generated from schema/.
"""Account activity item operation."""

from sailpoint._enums import StringEnum

__all__ = ["AccountActivityItemOperation"]


class AccountActivityItemOperation(StringEnum):
    """Account activity item operation."""

    ADD = "ADD"
    CREATE = "CREATE"
    MODIFY = "MODIFY"
    DELETE = "DELETE"
    DISABLE = "DISABLE"
    ENABLE = "ENABLE"
    UNLOCK = "UNLOCK"
    LOCK = "LOCK"
    REMOVE = "REMOVE"
    SET = "SET"
