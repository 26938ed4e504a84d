# Written by `make stubs` from schema/; change it there.
"""Identity document all of manager."""

from sailpoint._core import Model

__all__ = ["IdentityDocumentAllOfManager"]

class IdentityDocumentAllOfManager(Model):
    """Identity document all of manager."""

    id: str | None
    name: str | None
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
    ) -> None: ...
