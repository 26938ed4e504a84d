# Written by `make stubs` from schema/; change it there.
"""Identity document all of identity profile."""

from sailpoint._core import Model

__all__ = ["IdentityDocumentAllOfIdentityProfile"]

class IdentityDocumentAllOfIdentityProfile(Model):
    """Identity document all of identity profile."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
