# Generated from schema/.
"""The attributes of a new account."""

__all__ = ["AccountAttributesCreate"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_attributes_create_attributes import AccountAttributesCreateAttributes

    class AccountAttributesCreate(Model):
        """The attributes of a new account."""

        attributes: AccountAttributesCreateAttributes
        """The attributes, with the id of the source."""
        def __init__(
            self,
            *,
            attributes: AccountAttributesCreateAttributes | Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAttributesCreate = model("v2025", "AccountAttributesCreate")
