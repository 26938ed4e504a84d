# Written by `make stubs` from schema/; change it there.
"""Account attributes changed account."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountAttributesChangedAccount"]

class AccountAttributesChangedAccount(Model):
    """Account attributes changed account."""

    id: str
    uuid: str | None
    name: str
    native_identity: str
    type: str
    """Known values: ACCOUNT."""
    def __init__(
        self,
        *,
        id: str,
        uuid: str | None,
        name: str,
        native_identity: str,
        type: Literal["ACCOUNT"],
    ) -> None: ...
