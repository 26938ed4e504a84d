# Written by `make stubs` from schema/; change it there.
"""Attributes of a new account; the members other than `sourceId` are as the schema names them."""

from typing import Any

from sailpoint._core import Model

__all__ = ["AccountAttributesCreateAttributes"]

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
