# Generated from schema/.
"""Client log configuration duration minutes."""

__all__ = ["ClientLogConfigurationDurationMinutes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.standard_level import StandardLevel

    class ClientLogConfigurationDurationMinutes(Model):
        """Client log configuration duration minutes."""

        client_id: str | None
        duration_minutes: int | None
        root_level: str
        log_levels: dict[str, str] | None
        def __init__(
            self,
            *,
            root_level: StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"],
            client_id: str | None = ...,
            duration_minutes: int | None = ...,
            log_levels: Mapping[str, StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]
            | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    ClientLogConfigurationDurationMinutes = model("v2024", "ClientLogConfigurationDurationMinutes")
