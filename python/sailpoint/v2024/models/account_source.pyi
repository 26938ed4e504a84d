# Written by `make stubs` from schema/; change it there.
"""Account source."""

from sailpoint._core import Model

__all__ = ["AccountSource"]

class AccountSource(Model):
    """Account source."""

    id: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...
