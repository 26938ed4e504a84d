# Written by `make stubs` from schema/; change it there.
"""Identity entities identity entity."""

from sailpoint._core import Model

__all__ = ["IdentityEntitiesIdentityEntity"]

class IdentityEntitiesIdentityEntity(Model):
    """Identity entities identity entity."""

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
