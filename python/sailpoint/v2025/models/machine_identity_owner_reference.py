# Generated from schema/.
"""Machine identity owner reference."""

__all__ = ["MachineIdentityOwnerReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class MachineIdentityOwnerReference(Model):
        """Machine identity owner reference."""

        type: str
        id: str
        name: str
        is_primary: bool | None
        def __init__(
            self,
            *,
            type: str,
            id: str,
            name: str,
            is_primary: bool | None = ...,
            **members: Any,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityOwnerReference = model("v2025", "MachineIdentityOwnerReference")
