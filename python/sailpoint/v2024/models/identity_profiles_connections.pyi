# Written by `make stubs` from schema/; change it there.
"""Identity profiles connections."""

from sailpoint._core import Model

__all__ = ["IdentityProfilesConnections"]

class IdentityProfilesConnections(Model):
    """Identity profiles connections."""

    id: str | None
    name: str | None
    identity_count: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        identity_count: int | None = ...,
    ) -> None: ...
