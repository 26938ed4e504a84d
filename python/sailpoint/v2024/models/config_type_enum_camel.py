# Generated from schema/.
"""Config type enum camel."""

from sailpoint._enums import StringEnum

__all__ = ["ConfigTypeEnumCamel"]


class ConfigTypeEnumCamel(StringEnum):
    """Config type enum camel."""

    ACCESSREQUESTS = "accessRequests"
    CERTIFICATIONS = "certifications"
    MANUALTASKS = "manualTasks"
