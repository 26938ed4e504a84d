# Generated from schema/.
"""Multi host integrations create."""

__all__ = ["MultiHostIntegrationsCreate"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.multi_host_integrations_cluster import MultiHostIntegrationsCluster
    from sailpoint.beta.models.multi_host_integrations_management_workgroup import MultiHostIntegrationsManagementWorkgroup
    from sailpoint.beta.models.multi_host_integrations_owner import MultiHostIntegrationsOwner

    class MultiHostIntegrationsCreate(Model):
        """Multi host integrations create."""

        name: str
        description: str
        owner: MultiHostIntegrationsOwner
        cluster: MultiHostIntegrationsCluster | None
        connector: str
        connector_attributes: dict[str, Any] | None
        management_workgroup: MultiHostIntegrationsManagementWorkgroup | None
        created: datetime | str | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            name: str,
            description: str,
            owner: MultiHostIntegrationsOwner | Mapping[str, Any],
            connector: str,
            cluster: MultiHostIntegrationsCluster | Mapping[str, Any] | None = ...,
            connector_attributes: Mapping[str, Any] | None = ...,
            management_workgroup: MultiHostIntegrationsManagementWorkgroup | Mapping[str, Any] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostIntegrationsCreate = model("beta", "MultiHostIntegrationsCreate")
