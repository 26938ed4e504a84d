# Written by `make stubs` from schema/; change it there.
"""Account all of owner identity."""

from sailpoint._core import Model

__all__ = ["AccountAllOfOwnerIdentity"]

class AccountAllOfOwnerIdentity(Model):
    """Account all of owner identity."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
