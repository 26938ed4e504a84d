# Generated from schema/.
"""Sim integration details."""

__all__ = ["SimIntegrationDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.sim_integration_details_all_of_before_provisioning_rule import SimIntegrationDetailsAllOfBeforeProvisioningRule

    class SimIntegrationDetails(Model):
        """Sim integration details."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        modified: datetime | str | None
        """Read-only: it is left out of requests."""
        description: str | None
        type: str | None
        attributes: dict[str, Any] | None
        sources: list[str] | None
        cluster: str | None
        status_map: dict[str, Any] | None
        request: dict[str, Any] | None
        before_provisioning_rule: SimIntegrationDetailsAllOfBeforeProvisioningRule | None
        def __init__(
            self,
            *,
            name: str | None,
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            type: str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            sources: list[str] | tuple[str, ...] | None = ...,
            cluster: str | None = ...,
            status_map: Mapping[str, Any] | None = ...,
            request: Mapping[str, Any] | None = ...,
            before_provisioning_rule: SimIntegrationDetailsAllOfBeforeProvisioningRule | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SimIntegrationDetails = model("v2024", "SimIntegrationDetails")
