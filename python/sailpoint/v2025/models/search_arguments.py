# Generated from schema/.
"""Search arguments."""

__all__ = ["SearchArguments"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.typed_reference import TypedReference

    class SearchArguments(Model):
        """Search arguments."""

        schedule_id: str | None
        owner: TypedReference | None
        recipients: list[TypedReference] | None
        def __init__(
            self,
            *,
            schedule_id: str | None = ...,
            owner: TypedReference | Mapping[str, Any] | None = ...,
            recipients: Sequence[TypedReference | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SearchArguments = model("v2025", "SearchArguments")
