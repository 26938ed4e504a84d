# Generated from schema/.
"""Machine identity updated owner changes."""

__all__ = ["MachineIdentityUpdatedOwnerChanges"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_owner_reference import MachineIdentityOwnerReference

    class MachineIdentityUpdatedOwnerChanges(Model):
        """Machine identity updated owner changes."""

        attribute_name: str | None
        added: list[MachineIdentityOwnerReference] | None
        removed: list[MachineIdentityOwnerReference] | None
        def __init__(
            self,
            *,
            attribute_name: str | None = ...,
            added: Sequence[MachineIdentityOwnerReference | Mapping[str, Any]] | None = ...,
            removed: Sequence[MachineIdentityOwnerReference | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityUpdatedOwnerChanges = model("v2025", "MachineIdentityUpdatedOwnerChanges")
