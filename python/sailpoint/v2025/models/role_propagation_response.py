# Generated from schema/.
"""Role propagation response."""

__all__ = ["RolePropagationResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RolePropagationResponse(Model):
        """Role propagation response."""

        role_propagation_id: str | None
        def __init__(
            self,
            *,
            role_propagation_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RolePropagationResponse = model("v2025", "RolePropagationResponse")
