# Generated from schema/.
"""Requested item account selections."""

__all__ = ["RequestedItemAccountSelections"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.source_account_selections import SourceAccountSelections

    class RequestedItemAccountSelections(Model):
        """Requested item account selections."""

        description: str | None
        accounts_selection_blocked: bool | None
        accounts_selection_blocked_reason: str | None
        type: str | None
        """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
        id: str | None
        name: str | None
        sources: list[SourceAccountSelections] | None
        def __init__(
            self,
            *,
            description: str | None = ...,
            accounts_selection_blocked: bool | None = ...,
            accounts_selection_blocked_reason: str | None = ...,
            type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            sources: Sequence[SourceAccountSelections | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestedItemAccountSelections = model("v2024", "RequestedItemAccountSelections")
