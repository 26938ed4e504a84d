# Written by `make stubs` from schema/; change it there.
"""Client log configuration duration minutes."""

from collections.abc import Mapping

from sailpoint._core import Model

__all__ = ["ClientLogConfigurationDurationMinutes"]

class ClientLogConfigurationDurationMinutes(Model):
    """Client log configuration duration minutes."""

    client_id: str | None
    duration_minutes: int | None
    root_level: str
    log_levels: dict[str, str] | None
    def __init__(
        self,
        *,
        root_level: str,
        client_id: str | None = ...,
        duration_minutes: int | None = ...,
        log_levels: Mapping[str, str] | None = ...,
    ) -> None: ...
