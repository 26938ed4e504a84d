# Generated from schema/.
"""Error response dto1."""

__all__ = ["ErrorResponseDto1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.error_message_dto1 import ErrorMessageDto1

    class ErrorResponseDto1(Model):
        """Error response dto1."""

        detail_code: str | None
        tracking_id: str | None
        messages: list[ErrorMessageDto1] | None
        causes: list[ErrorMessageDto1] | None
        def __init__(
            self,
            *,
            detail_code: str | None = ...,
            tracking_id: str | None = ...,
            messages: Sequence[ErrorMessageDto1 | Mapping[str, Any]] | None = ...,
            causes: Sequence[ErrorMessageDto1 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ErrorResponseDto1 = model("v2025", "ErrorResponseDto1")
