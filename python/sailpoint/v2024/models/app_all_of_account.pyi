# Written by `make stubs` from schema/; change it there.
"""App all of account."""

from sailpoint._core import Model

__all__ = ["AppAllOfAccount"]

class AppAllOfAccount(Model):
    """App all of account."""

    id: str | None
    account_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        account_id: str | None = ...,
    ) -> None: ...
