# Generated from schema/.
"""Connected object type."""

from sailpoint._enums import StringEnum

__all__ = ["ConnectedObjectType"]


class ConnectedObjectType(StringEnum):
    """Connected object type."""

    ACCESS_PROFILE = "ACCESS_PROFILE"
    ROLE = "ROLE"
    SOD_POLICY = "SOD_POLICY"
    SOURCE = "SOURCE"
