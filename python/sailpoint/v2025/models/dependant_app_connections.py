# Generated from schema/.
"""Dependant app connections."""

__all__ = ["DependantAppConnections"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.base_reference_dto import BaseReferenceDto
    from sailpoint.v2025.models.dependant_app_connections_account_source import DependantAppConnectionsAccountSource

    class DependantAppConnections(Model):
        """Dependant app connections."""

        cloud_app_id: str | None
        description: str | None
        enabled: bool | None
        provision_request_enabled: bool | None
        account_source: DependantAppConnectionsAccountSource | None
        launcher_count: int | None
        match_all_account: bool | None
        owner: list[BaseReferenceDto] | None
        app_center_enabled: bool | None
        def __init__(
            self,
            *,
            cloud_app_id: str | None = ...,
            description: str | None = ...,
            enabled: bool | None = ...,
            provision_request_enabled: bool | None = ...,
            account_source: DependantAppConnectionsAccountSource | Mapping[str, Any] | None = ...,
            launcher_count: int | None = ...,
            match_all_account: bool | None = ...,
            owner: Sequence[BaseReferenceDto | Mapping[str, Any]] | None = ...,
            app_center_enabled: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DependantAppConnections = model("v2025", "DependantAppConnections")
