# Generated from schema/.
"""Search form definitions by tenant400 response."""

__all__ = ["SearchFormDefinitionsByTenant400Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.error_message import ErrorMessage

    class SearchFormDefinitionsByTenant400Response(Model):
        """Search form definitions by tenant400 response."""

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

    SearchFormDefinitionsByTenant400Response = model("v2024", "SearchFormDefinitionsByTenant400Response")
