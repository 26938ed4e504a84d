# Written by `make stubs` from schema/; change it there.
"""Identity account selections."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.requested_item_account_selections import RequestedItemAccountSelections

__all__ = ["IdentityAccountSelections"]

class IdentityAccountSelections(Model):
    """Identity account selections."""

    requested_items: list[RequestedItemAccountSelections] | None
    accounts_selection_required: bool | None
    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        requested_items: Sequence[RequestedItemAccountSelections | Mapping[str, Any]] | None = ...,
        accounts_selection_required: bool | None = ...,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
