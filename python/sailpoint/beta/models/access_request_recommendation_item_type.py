# Written by `make stubs` from schema/; change it there.
"""Access request recommendation item type."""

from sailpoint._enums import StringEnum

__all__ = ["AccessRequestRecommendationItemType"]


class AccessRequestRecommendationItemType(StringEnum):
    """Access request recommendation item type."""

    ACCESS_PROFILE = "ACCESS_PROFILE"
    ROLE = "ROLE"
