# Written by `make stubs` from schema/; change it there.
"""Access profile update item."""

from sailpoint._core import Model

__all__ = ["AccessProfileUpdateItem"]

class AccessProfileUpdateItem(Model):
    """Access profile update item."""

    id: str
    requestable: bool
    status: str
    description: str | None
    def __init__(
        self,
        *,
        id: str,
        requestable: bool,
        status: str,
        description: str | None = ...,
    ) -> None: ...
