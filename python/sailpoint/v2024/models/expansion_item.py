# Generated from schema/.
"""Expansion item."""

__all__ = ["ExpansionItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.account_source import AccountSource
    from sailpoint.v2024.models.attribute_request import AttributeRequest

    class ExpansionItem(Model):
        """Expansion item."""

        account_id: str | None
        cause: str | None
        name: str | None
        attribute_request: AttributeRequest | None
        source: AccountSource | None
        id: str | None
        state: str | None
        def __init__(
            self,
            *,
            account_id: str | None = ...,
            cause: str | None = ...,
            name: str | None = ...,
            attribute_request: AttributeRequest | Mapping[str, Any] | None = ...,
            source: AccountSource | Mapping[str, Any] | None = ...,
            id: str | None = ...,
            state: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ExpansionItem = model("v2024", "ExpansionItem")
