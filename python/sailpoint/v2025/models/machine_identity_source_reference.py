# Generated from schema/.
"""Machine identity source reference."""

__all__ = ["MachineIdentitySourceReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class MachineIdentitySourceReference(Model):
        """Machine identity source reference."""

        type: str
        id: str
        name: str
        def __init__(
            self,
            *,
            type: str,
            id: str,
            name: str,
            **members: Any,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentitySourceReference = model("v2025", "MachineIdentitySourceReference")
