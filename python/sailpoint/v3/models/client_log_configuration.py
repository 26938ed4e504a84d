# Generated from schema/.
"""Client log configuration."""

__all__ = ["ClientLogConfiguration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.standard_level import StandardLevel

    class ClientLogConfiguration(Model):
        """Client log configuration."""

        client_id: str | None
        duration_minutes: int | None
        expiration: datetime | str | None
        root_level: str
        log_levels: dict[str, str] | None
        def __init__(
            self,
            *,
            root_level: StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"],
            client_id: str | None = ...,
            duration_minutes: int | None = ...,
            expiration: datetime | str | None = ...,
            log_levels: Mapping[str, StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ClientLogConfiguration = model("v3", "ClientLogConfiguration")
