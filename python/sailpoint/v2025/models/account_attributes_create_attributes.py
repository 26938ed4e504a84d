# Generated from schema/.
"""Attributes of a new account; the members other than `sourceId` are as the schema names them."""

__all__ = ["AccountAttributesCreateAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class AccountAttributesCreateAttributes(Model):
        """Attributes of a new account; the members other than `sourceId` are as the schema names them."""

        source_id: str
        """Id of the source."""
        def __init__(
            self,
            *,
            source_id: str,
            **members: Any,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAttributesCreateAttributes = model("v2025", "AccountAttributesCreateAttributes")
