# Written by `make stubs` from schema/; change it there.
"""Identity document all of source."""

from sailpoint._core import Model

__all__ = ["IdentityDocumentAllOfSource"]

class IdentityDocumentAllOfSource(Model):
    """Identity document all of source."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
