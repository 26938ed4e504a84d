# Generated from schema/.
"""Preferences dto."""

__all__ = ["PreferencesDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.medium import Medium

    class PreferencesDto(Model):
        """Preferences dto."""

        key: str | None
        mediums: list[str] | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            mediums: Sequence[Medium | Literal["EMAIL", "SLACK", "TEAMS"]] | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PreferencesDto = model("v2025", "PreferencesDto")
