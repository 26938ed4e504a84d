# Written by `make stubs` from schema/; change it there.
"""Client log configuration."""

from collections.abc import Mapping
from datetime import datetime

from sailpoint._core import Model

__all__ = ["ClientLogConfiguration"]

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
        root_level: str,
        client_id: str | None = ...,
        duration_minutes: int | None = ...,
        expiration: datetime | str | None = ...,
        log_levels: Mapping[str, str] | None = ...,
    ) -> None: ...
