# Generated from schema/.
"""Machine identity dto owners."""

__all__ = ["MachineIdentityDtoOwners"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.base_reference_dto import BaseReferenceDto

    class MachineIdentityDtoOwners(Model):
        """Machine identity dto owners."""

        primary_identity: BaseReferenceDto
        secondary_identities: list[BaseReferenceDto]
        def __init__(
            self,
            *,
            primary_identity: BaseReferenceDto | Mapping[str, Any],
            secondary_identities: Sequence[BaseReferenceDto | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityDtoOwners = model("v2025", "MachineIdentityDtoOwners")
