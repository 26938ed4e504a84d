# Generated from schema/.
"""Identity entities identity entity."""

__all__ = ["IdentityEntitiesIdentityEntity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    IdentityEntitiesIdentityEntity = model("v2024", "IdentityEntitiesIdentityEntity")
