# Generated from schema/.
"""Access request recommendation item type."""

from sailpoint._enums import StringEnum

__all__ = ["AccessRequestRecommendationItemType"]


class AccessRequestRecommendationItemType(StringEnum):
    """Access request recommendation item type."""

    ACCESS_PROFILE = "ACCESS_PROFILE"
    ROLE = "ROLE"
