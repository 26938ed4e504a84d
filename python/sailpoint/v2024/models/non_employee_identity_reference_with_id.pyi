# Written by `make stubs` from schema/; change it there.
"""Non employee identity reference with id."""

from sailpoint._core import Model

__all__ = ["NonEmployeeIdentityReferenceWithId"]

class NonEmployeeIdentityReferenceWithId(Model):
    """Non employee identity reference with id."""

    type: str | None
    id: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
    ) -> None: ...
