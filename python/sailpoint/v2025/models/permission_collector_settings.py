# Generated from schema/.
"""Permission collector settings."""

__all__ = ["PermissionCollectorSettings"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PermissionCollectorSettings(Model):
        """Permission collector settings."""

        is_enabled: bool | None
        cluster_id: str | None
        analyze_unique_permissions: bool | None
        calculate_effective_permissions: bool | None
        calculate_riskiest_permissions: bool | None
        effective_permissions_source: str | None
        def __init__(
            self,
            *,
            is_enabled: bool | None = ...,
            cluster_id: str | None = ...,
            analyze_unique_permissions: bool | None = ...,
            calculate_effective_permissions: bool | None = ...,
            calculate_riskiest_permissions: bool | None = ...,
            effective_permissions_source: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PermissionCollectorSettings = model("v2025", "PermissionCollectorSettings")
