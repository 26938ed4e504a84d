# Generated from schema/.
"""Service desk integration dto."""

__all__ = ["ServiceDeskIntegrationDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v3.models.before_provisioning_rule_dto import BeforeProvisioningRuleDto
    from sailpoint.v3.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v3.models.owner_dto import OwnerDto
    from sailpoint.v3.models.provisioning_config import ProvisioningConfig
    from sailpoint.v3.models.source_cluster_dto import SourceClusterDto

    class ServiceDeskIntegrationDto(Tracked[JsonPatchOperation], Model):
        """Service desk integration dto."""

        id: str | None
        name: str
        created: datetime | str | None
        modified: datetime | str | None
        description: str
        type: str
        owner_ref: OwnerDto | None
        cluster_ref: SourceClusterDto | None
        cluster: str | None
        """Deprecated."""
        managed_sources: list[str] | None
        """Deprecated."""
        provisioning_config: ProvisioningConfig | None
        attributes: dict[str, Any]
        before_provisioning_rule: BeforeProvisioningRuleDto | None
        def __init__(
            self,
            *,
            name: str,
            description: str,
            type: str,
            attributes: Mapping[str, Any],
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            owner_ref: OwnerDto | Mapping[str, Any] | None = ...,
            cluster_ref: SourceClusterDto | Mapping[str, Any] | None = ...,
            cluster: str | None = ...,
            managed_sources: list[str] | tuple[str, ...] | None = ...,
            provisioning_config: ProvisioningConfig | Mapping[str, Any] | None = ...,
            before_provisioning_rule: BeforeProvisioningRuleDto | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ServiceDeskIntegrationDto = model("v3", "ServiceDeskIntegrationDto")
