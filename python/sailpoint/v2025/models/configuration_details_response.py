# Generated from schema/.
"""Configuration details response."""

__all__ = ["ConfigurationDetailsResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.audit_details import AuditDetails
    from sailpoint.v2025.models.config_type_enum import ConfigTypeEnum
    from sailpoint.v2025.models.identity1 import Identity1

    class ConfigurationDetailsResponse(Model):
        """Configuration details response."""

        config_type: str | None
        target_identity: Identity1 | None
        start_date: datetime | str | None
        end_date: datetime | str | None
        audit_details: AuditDetails | None
        def __init__(
            self,
            *,
            config_type: ConfigTypeEnum
            | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS", "GENERIC_APPROVALS"]
            | None = ...,
            target_identity: Identity1 | Mapping[str, Any] | None = ...,
            start_date: datetime | str | None = ...,
            end_date: datetime | str | None = ...,
            audit_details: AuditDetails | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConfigurationDetailsResponse = model("v2025", "ConfigurationDetailsResponse")
