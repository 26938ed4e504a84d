# Generated from schema/.
"""Provisioning config."""

__all__ = ["ProvisioningConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.provisioning_config_plan_initializer_script import ProvisioningConfigPlanInitializerScript
    from sailpoint.v3.models.service_desk_source import ServiceDeskSource

    class ProvisioningConfig(Model):
        """Provisioning config."""

        universal_manager: bool | None
        """Read-only: it is left out of requests."""
        managed_resource_refs: list[ServiceDeskSource] | None
        plan_initializer_script: ProvisioningConfigPlanInitializerScript | None
        no_provisioning_requests: bool | None
        provisioning_request_expiration: int | None
        def __init__(
            self,
            *,
            universal_manager: bool | None = ...,
            managed_resource_refs: Sequence[ServiceDeskSource | Mapping[str, Any]] | None = ...,
            plan_initializer_script: ProvisioningConfigPlanInitializerScript | Mapping[str, Any] | None = ...,
            no_provisioning_requests: bool | None = ...,
            provisioning_request_expiration: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningConfig = model("v3", "ProvisioningConfig")
