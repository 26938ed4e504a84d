# Generated from schema/.
"""The body of an error response."""

__all__ = ["ErrorResponseDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.error_message_dto import ErrorMessageDto

    class ErrorResponseDto(Model):
        """The body of an error response."""

        detail_code: str | None
        """Error code, more specific than the HTTP status."""
        tracking_id: str | None
        """Id of the request for SailPoint support."""
        messages: list[ErrorMessageDto] | None
        """The reason, in one or more languages."""
        causes: list[ErrorMessageDto] | None
        """The causes, in plain text."""
        def __init__(
            self,
            *,
            detail_code: str | None = ...,
            tracking_id: str | None = ...,
            messages: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
            causes: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ErrorResponseDto = model("v3", "ErrorResponseDto")
