# Generated from schema/.
"""Machine identity created."""

__all__ = ["MachineIdentityCreated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_created_machine_identity import MachineIdentityCreatedMachineIdentity

    class MachineIdentityCreated(Model):
        """Machine identity created."""

        event_type: str
        """Known values: MACHINE_IDENTITY_CREATED."""
        machine_identity: MachineIdentityCreatedMachineIdentity
        def __init__(
            self,
            *,
            event_type: Literal["MACHINE_IDENTITY_CREATED"],
            machine_identity: MachineIdentityCreatedMachineIdentity | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    MachineIdentityCreated = model("v2025", "MachineIdentityCreated")
