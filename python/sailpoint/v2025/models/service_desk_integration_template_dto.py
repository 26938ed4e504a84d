# Generated from schema/.
"""Service desk integration template dto."""

__all__ = ["ServiceDeskIntegrationTemplateDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.provisioning_config import ProvisioningConfig

    class ServiceDeskIntegrationTemplateDto(Model):
        """Service desk integration template dto."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        modified: datetime | str | None
        """Read-only: it is left out of requests."""
        type: str
        attributes: dict[str, Any]
        provisioning_config: ProvisioningConfig
        def __init__(
            self,
            *,
            name: str | None,
            type: str,
            attributes: Mapping[str, Any],
            provisioning_config: ProvisioningConfig | Mapping[str, Any],
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ServiceDeskIntegrationTemplateDto = model("v2025", "ServiceDeskIntegrationTemplateDto")
