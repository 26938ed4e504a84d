# Generated from schema/.
"""Role propagation config input."""

__all__ = ["RolePropagationConfigInput"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RolePropagationConfigInput(Model):
        """Role propagation config input."""

        enabled: bool | None
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RolePropagationConfigInput = model("v2025", "RolePropagationConfigInput")
