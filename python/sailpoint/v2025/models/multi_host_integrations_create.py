# Generated from schema/.
"""Multi host integrations create."""

__all__ = ["MultiHostIntegrationsCreate"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.multi_host_integrations_owner import MultiHostIntegrationsOwner
    from sailpoint.v2025.models.source_cluster import SourceCluster
    from sailpoint.v2025.models.source_management_workgroup import SourceManagementWorkgroup

    class MultiHostIntegrationsCreate(Model):
        """Multi host integrations create."""

        name: str
        description: str
        owner: MultiHostIntegrationsOwner
        cluster: SourceCluster | None
        connector: str
        connector_attributes: dict[str, Any] | None
        management_workgroup: SourceManagementWorkgroup | None
        created: datetime | str | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            name: str,
            description: str,
            owner: MultiHostIntegrationsOwner | Mapping[str, Any],
            connector: str,
            cluster: SourceCluster | Mapping[str, Any] | None = ...,
            connector_attributes: Mapping[str, Any] | None = ...,
            management_workgroup: SourceManagementWorkgroup | Mapping[str, Any] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostIntegrationsCreate = model("v2025", "MultiHostIntegrationsCreate")
