# Generated from schema/.
"""Usage type."""

from sailpoint._enums import StringEnum

__all__ = ["UsageType"]


class UsageType(StringEnum):
    """Usage type."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    ENABLE = "ENABLE"
    DISABLE = "DISABLE"
    DELETE = "DELETE"
    ASSIGN = "ASSIGN"
    UNASSIGN = "UNASSIGN"
    CREATE_GROUP = "CREATE_GROUP"
    UPDATE_GROUP = "UPDATE_GROUP"
    DELETE_GROUP = "DELETE_GROUP"
    REGISTER = "REGISTER"
    CREATE_IDENTITY = "CREATE_IDENTITY"
    UPDATE_IDENTITY = "UPDATE_IDENTITY"
    EDIT_GROUP = "EDIT_GROUP"
    UNLOCK = "UNLOCK"
    CHANGE_PASSWORD = "CHANGE_PASSWORD"
