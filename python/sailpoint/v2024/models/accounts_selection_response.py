# Generated from schema/.
"""Accounts selection response."""

__all__ = ["AccountsSelectionResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_account_selections import IdentityAccountSelections

    class AccountsSelectionResponse(Model):
        """Accounts selection response."""

        identities: list[IdentityAccountSelections] | None
        def __init__(
            self,
            *,
            identities: Sequence[IdentityAccountSelections | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountsSelectionResponse = model("v2024", "AccountsSelectionResponse")
