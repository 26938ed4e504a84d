# Generated from schema/.
"""Get form definition by key400 response."""

__all__ = ["GetFormDefinitionByKey400Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.error_message import ErrorMessage

    class GetFormDefinitionByKey400Response(Model):
        """Get form definition by key400 response."""

        detail_code: str | None
        messages: list[ErrorMessage] | None
        status_code: int | None
        tracking_id: str | None
        def __init__(
            self,
            *,
            detail_code: str | None = ...,
            messages: Sequence[ErrorMessage | Mapping[str, Any]] | None = ...,
            status_code: int | None = ...,
            tracking_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    GetFormDefinitionByKey400Response = model("beta", "GetFormDefinitionByKey400Response")
