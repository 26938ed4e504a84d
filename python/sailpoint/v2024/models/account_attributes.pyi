# Written by `make stubs` from schema/; change it there.
"""The attributes of an account."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["AccountAttributes"]

class AccountAttributes(Model):
    """The attributes of an account."""

    attributes: dict[str, Any]
    """The attributes, as the account's schema names them."""
    def __init__(
        self,
        *,
        attributes: Mapping[str, Any],
    ) -> None: ...
