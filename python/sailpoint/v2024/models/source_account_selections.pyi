# Written by `make stubs` from schema/; change it there.
"""Source account selections."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.account_info_ref import AccountInfoRef

__all__ = ["SourceAccountSelections"]

class SourceAccountSelections(Model):
    """Source account selections."""

    type: str | None
    id: str | None
    name: str | None
    accounts: list[AccountInfoRef] | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        accounts: Sequence[AccountInfoRef | Mapping[str, Any]] | None = ...,
    ) -> None: ...
