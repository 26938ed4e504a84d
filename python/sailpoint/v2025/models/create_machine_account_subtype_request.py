# Generated from schema/.
"""Create machine account subtype request."""

__all__ = ["CreateMachineAccountSubtypeRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CreateMachineAccountSubtypeRequest(Model):
        """Create machine account subtype request."""

        technical_name: str
        display_name: str
        description: str
        type: str | None
        def __init__(
            self,
            *,
            technical_name: str,
            display_name: str,
            description: str,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateMachineAccountSubtypeRequest = model("v2025", "CreateMachineAccountSubtypeRequest")
