# Written by `make stubs` from schema/; change it there.
"""Campaign alert."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.error_message_dto import ErrorMessageDto

__all__ = ["CampaignAlert"]

class CampaignAlert(Model):
    """Campaign alert."""

    level: str | None
    """Known values: ERROR, WARN, INFO."""
    localizations: list[ErrorMessageDto] | None
    def __init__(
        self,
        *,
        level: Literal["ERROR", "WARN", "INFO"] | None = ...,
        localizations: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...
