# Generated from schema/.
"""The attributes of an account."""

__all__ = ["AccountAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class AccountAttributes(Model):
        """The attributes of an account."""

        attributes: dict[str, Any]
        """The attributes, as the account's schema names them."""
        def __init__(
            self,
            *,
            attributes: Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAttributes = model("v2024", "AccountAttributes")
