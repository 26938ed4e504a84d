# Written by `make stubs` from schema/; change it there.
"""Why the service refused or failed."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.error_message_dto import ErrorMessageDto

__all__ = ["ErrorResponseDto"]

class ErrorResponseDto(Model):
    """Why the service refused or failed."""

    detail_code: str | None
    """Error code that is finer than the HTTP status."""
    tracking_id: str | None
    """Identifies the request when you ask SailPoint about it."""
    messages: list[ErrorMessageDto] | None
    """The reason, in one or more languages."""
    causes: list[ErrorMessageDto] | None
    """What led to it, in plain text."""
    def __init__(
        self,
        *,
        detail_code: str | None = ...,
        tracking_id: str | None = ...,
        messages: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
        causes: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...
