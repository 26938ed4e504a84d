# Written by `make stubs` from schema/; change it there.
"""Identity reference with name and email."""

from sailpoint._core import Model

__all__ = ["IdentityReferenceWithNameAndEmail"]

class IdentityReferenceWithNameAndEmail(Model):
    """Identity reference with name and email."""

    type: str | None
    id: str | None
    name: str | None
    email: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> None: ...
