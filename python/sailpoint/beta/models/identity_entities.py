# Generated from schema/.
"""Identity entities."""

__all__ = ["IdentityEntities"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.identity_entities_identity_entity import IdentityEntitiesIdentityEntity

    class IdentityEntities(Model):
        """Identity entities."""

        identity_entity: IdentityEntitiesIdentityEntity | None
        def __init__(
            self,
            *,
            identity_entity: IdentityEntitiesIdentityEntity | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityEntities = model("beta", "IdentityEntities")
