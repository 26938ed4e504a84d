# Generated from schema/.
"""Config type."""

__all__ = ["ConfigType"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.config_type_enum import ConfigTypeEnum
    from sailpoint.v2025.models.config_type_enum_camel import ConfigTypeEnumCamel

    class ConfigType(Model):
        """Config type."""

        priority: int | None
        internal_name: str | None
        internal_name_camel: str | None
        display_name: str | None
        description: str | None
        def __init__(
            self,
            *,
            priority: int | None = ...,
            internal_name: ConfigTypeEnumCamel | Literal["accessRequests", "certifications", "manualTasks"] | None = ...,
            internal_name_camel: ConfigTypeEnum
            | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS", "GENERIC_APPROVALS"]
            | None = ...,
            display_name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConfigType = model("v2025", "ConfigType")
