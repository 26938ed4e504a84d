# Generated from schema/.
"""Config type enum."""

from sailpoint._enums import StringEnum

__all__ = ["ConfigTypeEnum"]


class ConfigTypeEnum(StringEnum):
    """Config type enum."""

    ACCESS_REQUESTS = "ACCESS_REQUESTS"
    CERTIFICATIONS = "CERTIFICATIONS"
    MANUAL_TASKS = "MANUAL_TASKS"
