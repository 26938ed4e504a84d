# Generated from schema/.
"""Client log configuration expiration."""

__all__ = ["ClientLogConfigurationExpiration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v3.models.standard_level import StandardLevel

    class ClientLogConfigurationExpiration(Model):
        """Client log configuration expiration."""

        client_id: str | None
        expiration: datetime | str | None
        root_level: str
        log_levels: dict[str, str] | None
        def __init__(
            self,
            *,
            root_level: StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"],
            client_id: str | None = ...,
            expiration: datetime | str | None = ...,
            log_levels: Mapping[str, StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]
            | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    ClientLogConfigurationExpiration = model("v3", "ClientLogConfigurationExpiration")
