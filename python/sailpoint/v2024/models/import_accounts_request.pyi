# Written by `make stubs` from schema/; change it there.
"""Import accounts request."""

from sailpoint._core import Model

__all__ = ["ImportAccountsRequest"]

class ImportAccountsRequest(Model):
    """Import accounts request."""

    file: str | None
    disable_optimization: str | None
    def __init__(
        self,
        *,
        file: str | None = ...,
        disable_optimization: str | None = ...,
    ) -> None: ...
