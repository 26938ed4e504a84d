# Generated from schema/.
"""Machine identity deleted."""

__all__ = ["MachineIdentityDeleted"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_deleted_machine_identity import MachineIdentityDeletedMachineIdentity

    class MachineIdentityDeleted(Model):
        """Machine identity deleted."""

        event_type: str
        """Known values: MACHINE_IDENTITY_DELETED."""
        machine_identity: MachineIdentityDeletedMachineIdentity
        def __init__(
            self,
            *,
            event_type: Literal["MACHINE_IDENTITY_DELETED"],
            machine_identity: MachineIdentityDeletedMachineIdentity | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    MachineIdentityDeleted = model("v2025", "MachineIdentityDeleted")
