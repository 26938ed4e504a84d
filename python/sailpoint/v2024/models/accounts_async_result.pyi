# Written by `make stubs` from schema/; change it there.
"""The task that an operation on accounts has started."""

from sailpoint._core import Model

__all__ = ["AccountsAsyncResult"]

class AccountsAsyncResult(Model):
    """The task that an operation on accounts has started."""

    id: str
    """The task's id."""
    def __init__(
        self,
        *,
        id: str,
    ) -> None: ...
