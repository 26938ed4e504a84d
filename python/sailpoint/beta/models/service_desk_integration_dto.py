# Generated from schema/.
"""Service desk integration dto."""

__all__ = ["ServiceDeskIntegrationDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.beta.models.before_provisioning_rule_dto import BeforeProvisioningRuleDto
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation
    from sailpoint.beta.models.owner_dto import OwnerDto
    from sailpoint.beta.models.provisioning_config import ProvisioningConfig
    from sailpoint.beta.models.source_cluster_dto import SourceClusterDto

    class ServiceDeskIntegrationDto(Tracked[JsonPatchOperation], Model):
        """Service desk integration dto."""

        name: str
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
            owner_ref: OwnerDto | Mapping[str, Any] | None = ...,
            cluster_ref: SourceClusterDto | Mapping[str, Any] | None = ...,
            cluster: str | None = ...,
            managed_sources: list[str] | tuple[str, ...] | None = ...,
            provisioning_config: ProvisioningConfig | Mapping[str, Any] | None = ...,
            before_provisioning_rule: BeforeProvisioningRuleDto | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ServiceDeskIntegrationDto = model("beta", "ServiceDeskIntegrationDto")
