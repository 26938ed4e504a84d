# Generated from schema/.
"""Configuration item request."""

__all__ = ["ConfigurationItemRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.config_type_enum import ConfigTypeEnum

    class ConfigurationItemRequest(Model):
        """Configuration item request."""

        reassigned_from_id: str | None
        reassigned_to_id: str | None
        config_type: str | None
        start_date: datetime | str | None
        end_date: datetime | str | None
        def __init__(
            self,
            *,
            reassigned_from_id: str | None = ...,
            reassigned_to_id: str | None = ...,
            config_type: ConfigTypeEnum
            | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS", "GENERIC_APPROVALS"]
            | None = ...,
            start_date: datetime | str | None = ...,
            end_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConfigurationItemRequest = model("v2025", "ConfigurationItemRequest")
