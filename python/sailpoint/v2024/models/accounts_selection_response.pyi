# Written by `make stubs` from schema/; change it there.
"""Accounts selection response."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.identity_account_selections import IdentityAccountSelections

__all__ = ["AccountsSelectionResponse"]

class AccountsSelectionResponse(Model):
    """Accounts selection response."""

    identities: list[IdentityAccountSelections] | None
    def __init__(
        self,
        *,
        identities: Sequence[IdentityAccountSelections | Mapping[str, Any]] | None = ...,
    ) -> None: ...
