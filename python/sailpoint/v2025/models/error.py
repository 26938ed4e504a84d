# Generated from schema/.
"""Error."""

__all__ = ["Error"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.error_message import ErrorMessage

    class Error(Model):
        """Error."""

        detail_code: str | None
        messages: list[ErrorMessage] | None
        tracking_id: str | None
        def __init__(
            self,
            *,
            detail_code: str | None = ...,
            messages: Sequence[ErrorMessage | Mapping[str, Any]] | None = ...,
            tracking_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Error = model("v2025", "Error")
