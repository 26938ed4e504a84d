# Written by `make stubs` from schema/; change it there.
"""Identity summary."""

from sailpoint._core import Model

__all__ = ["IdentitySummary"]

class IdentitySummary(Model):
    """Identity summary."""

    id: str | None
    name: str | None
    identity_id: str | None
    completed: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        identity_id: str | None = ...,
        completed: bool | None = ...,
    ) -> None: ...
