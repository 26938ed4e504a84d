# Written by `make stubs` from schema/; change it there.
"""Accounts async result."""

from sailpoint._core import Model

__all__ = ["AccountsAsyncResult"]

class AccountsAsyncResult(Model):
    """Accounts async result."""

    id: str
    def __init__(
        self,
        *,
        id: str,
    ) -> None: ...
