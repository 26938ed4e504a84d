# Written by `make stubs` from schema/; change it there.
"""Account correlated account."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountCorrelatedAccount"]

class AccountCorrelatedAccount(Model):
    """Account correlated account."""

    type: str
    """Known values: ACCOUNT."""
    id: str
    name: str
    native_identity: str
    uuid: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT"],
        id: str,
        name: str,
        native_identity: str,
        uuid: str | None = ...,
    ) -> None: ...
