# Generated from schema/.
"""Activity configuration settings."""

__all__ = ["ActivityConfigurationSettings"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ActivityConfigurationSettings(Model):
        """Activity configuration settings."""

        is_enabled: bool | None
        cluster_id: str | None
        retention_time_period: int | None
        retention_time_type: str | None
        exclude_users: list[str] | None
        exclude_folders: list[str] | None
        exclude_file_extensions: list[str] | None
        exclude_actions: list[str] | None
        def __init__(
            self,
            *,
            is_enabled: bool | None = ...,
            cluster_id: str | None = ...,
            retention_time_period: int | None = ...,
            retention_time_type: str | None = ...,
            exclude_users: list[str] | tuple[str, ...] | None = ...,
            exclude_folders: list[str] | tuple[str, ...] | None = ...,
            exclude_file_extensions: list[str] | tuple[str, ...] | None = ...,
            exclude_actions: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ActivityConfigurationSettings = model("v2025", "ActivityConfigurationSettings")
