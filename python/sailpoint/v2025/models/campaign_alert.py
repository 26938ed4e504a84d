# Generated from schema/.
"""Campaign alert."""

__all__ = ["CampaignAlert"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.error_message_dto import ErrorMessageDto

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
else:
    from sailpoint._core import model

    CampaignAlert = model("v2025", "CampaignAlert")
