# Written by `make stubs` from schema/; change it there.
"""Preferences dto."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["PreferencesDto"]

class PreferencesDto(Model):
    """Preferences dto."""

    key: str | None
    mediums: list[str] | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        mediums: list[str] | tuple[str, ...] | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...
